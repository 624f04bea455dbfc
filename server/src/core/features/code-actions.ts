import type { OffsetRange } from '../base/range.ts';
import type { Finding, Fix, TextEdit } from '../lint/rule.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { CodeAction } from '../service.ts';

/** The fixes of the findings that a range touches, and one action that applies all safe fixes of the file. */
export function codeActions(findings: readonly Finding[], range: OffsetRange, locale: Locale): CodeAction[] {
  const actions: CodeAction[] = findings
    .filter((finding) => finding.range[0] <= range[1] && range[0] <= finding.range[1])
    .flatMap((finding) =>
      finding.fixes.map((fix) => ({
        title: titleOf(fix, locale),
        kind: 'quickfix' as const,
        edits: fix.edits,
        snippet: fix.snippet ?? false,
        finding,
      })),
    );
  const edits = safeEdits(findings);
  if (edits.length > 0) {
    const title = messagesOf(locale).features.fixAll;
    actions.push({ title, kind: 'source.fixAll.okr', edits, snippet: false, finding: null });
  }
  return actions;
}

/** The edits of all safe fixes in the order of the text; of two that overlap, the first. */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const fixes = findings
    .flatMap((finding) => finding.fixes.filter((fix) => fix.safe && !fix.snippet).slice(0, 1))
    .sort((a, b) => startOf(a) - startOf(b));
  const taken: TextEdit[] = [];
  for (const fix of fixes) {
    if (!fix.edits.some((edit) => taken.some((other) => overlap(edit.range, other.range)))) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.range[0] - b.range[0]);
}

function startOf(fix: Fix): number {
  return Math.min(...fix.edits.map((edit) => edit.range[0]));
}

/** Two insertions at one place overlap as well: which comes first would be a guess. */
function overlap(a: OffsetRange, b: OffsetRange): boolean {
  return a[0] === b[0] || (a[0] < b[1] && b[0] < a[1]);
}

export function titleOf(fix: Fix, locale: Locale): string {
  const titles: Readonly<Record<string, ((data: Fix['data']) => string) | undefined>> = messagesOf(locale).fixes.titles;
  return titles[fix.title]?.(fix.data) ?? fix.title;
}
