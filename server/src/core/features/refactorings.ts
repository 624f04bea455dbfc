import { touches } from '../base/range.ts';
import { addId } from '../lint/fixes/ids.ts';
import { moveIntoFields, writeIntoSentence } from '../lint/fixes/numbers.ts';
import { changeQuotes } from '../lint/fixes/quotes.ts';
import type { Fix, TextEdit } from '../lint/rule.ts';
import type { KeyResult } from '../model/okr.ts';
import type { CodeAction } from '../service.ts';
import { titleOf } from './code-actions.ts';
import { cycleOfFile, keyResultAt, objectiveAt } from './locate.ts';
import { type FeatureRequest, stateOf } from './request.ts';

/** Other ways to write what stands under the cursor, where nothing is wrong with it. */
export function refactorings(request: FeatureRequest): CodeAction[] {
  const { snapshot, offset, text } = request;
  const state = stateOf(request);
  const found = state?.source ? objectiveAt(state.file, offset) : null;
  if (!state || !found) return [];
  const { base, objective } = found.placed;
  const place = { text: text.slice(base), file: state.file };
  const { language } = state.file;
  const fixes: (Fix | null)[] = [];
  const inner = keyResultAt(state.file, offset)?.keyResult;
  if (inner && isAbout(inner, offset - base)) {
    const taken = (id: string) => objective.keyResults.some((other) => other.id?.value === id);
    fixes.push(moveIntoFields(inner, place), writeIntoSentence(inner, place));
    fixes.push(addId(inner, place.text, language, taken), changeQuotes(inner.title, place.text));
  } else if (touches(objective.title.range, offset - base)) {
    const cycle = cycleOfFile(state);
    const taken = (id: string) => snapshot.graph.resolve(id, cycle).kind !== 'unknown';
    fixes.push(addId(objective, place.text, language, taken), changeQuotes(objective.title, place.text));
  }
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
