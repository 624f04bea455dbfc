import { touches } from '../base/range.ts';
import { moveIntoFields, writeIntoSentence } from '../lint/fixes/numbers.ts';
import type { Fix, TextEdit } from '../lint/rule.ts';
import type { KeyResult } from '../model/okr.ts';
import type { CodeAction } from '../service.ts';
import { titleOf } from './code-actions.ts';
import { keyResultAt } from './locate.ts';
import { type FeatureRequest, stateOf } from './request.ts';

/** Other ways to write what stands under the cursor, where nothing is wrong with it. */
export function refactorings(request: FeatureRequest): CodeAction[] {
  const state = stateOf(request);
  const found = state?.source ? keyResultAt(state.file, request.offset) : null;
  if (!state || !found) return [];
  const { base } = found.placed;
  if (!isAbout(found.keyResult, request.offset - base)) return [];
  const place = { text: request.text.slice(base), file: state.file };
  const fixes = [moveIntoFields(found.keyResult, place), writeIntoSentence(found.keyResult, place)];
  return fixes.filter((fix) => fix !== null).map((fix) => actionOf(fix, base, request));
}

/** Whether an offset is at the sentence or at one of the numbers that fields give, not at an action or a check-in below. */
function isAbout({ range, title, baseline, target, maintain, bare }: KeyResult, offset: number): boolean {
  const places = [bare ? range : title.range, baseline?.range, target?.range, maintain?.range];
  return places.some((place) => place !== undefined && touches(place, offset));
}

function actionOf(fix: Fix, base: number, { locale }: FeatureRequest): CodeAction {
  const edits = fix.edits.map(({ range, newText }): TextEdit => ({ range: [range[0] + base, range[1] + base], newText }));
  return { title: titleOf(fix, locale), kind: 'refactor.rewrite', edits, snippet: fix.snippet ?? false, finding: null };
}
