import type { OffsetRange } from '../base/range.ts';
import { RULES } from '../lint/registry.ts';
import type { Finding } from '../lint/rule.ts';
import { messagesOf } from '../messages/index.ts';
import type { OkrFile } from '../model/okr.ts';
import type { CodeAction } from '../service.ts';
import { lineEnding } from '../syntax/edits.ts';
import { inSnippet, lineStartOf } from '../write/source.ts';
import { keyResultAt, objectiveAt } from './locate.ts';
import { type FeatureRequest, stateOf } from './request.ts';

/** Rules that speak of comments themselves cannot be silenced by one more. */
const ABOUT_COMMENTS = /^suppression-/;

/** For each finding that a range touches, a comment above its key result or objective that waves it through and asks why. */
export function ignoreActions(request: FeatureRequest, findings: readonly Finding[], range: OffsetRange): CodeAction[] {
  const { text, locale } = request;
  const file = stateOf(request)?.file;
  if (!file) return [];
  const { ignore, why } = messagesOf(locale).features;
  const offered = new Set<string>();
  return findings.flatMap((finding) => {
    const { rule } = finding;
    if (finding.range[0] > range[1] || range[0] > finding.range[1] || offered.has(rule) || !isSuppressible(rule)) return [];
    const item = itemAt(file, finding.range[0]);
    if (item === null) return [];
    offered.add(rule);
    const start = lineStartOf(text, item);
    const indentation = /^[ \t]*/.exec(text.slice(start, item))?.[0] ?? '';
    const newText = `${indentation}# okr-ignore ${rule} -- \${1:${inSnippet(why)}}${lineEnding(text)}`;
    return [{ title: ignore(rule), kind: 'quickfix', edits: [{ range: [start, start], newText }], snippet: true, finding }];
  });
}

function isSuppressible(id: string): boolean {
  return !ABOUT_COMMENTS.test(id) && RULES.find((rule) => rule.id === id)?.suppressible !== false;
}

/** Where the key result or objective around an offset begins: a comment above that line stands in nobody's text. */
function itemAt(file: OkrFile, offset: number): number | null {
  const keyResult = keyResultAt(file, offset);
  if (keyResult) return keyResult.placed.base + keyResult.keyResult.range[0];
  const objective = objectiveAt(file, offset);
  return objective && objective.placed.base + objective.placed.objective.range[0];
}
