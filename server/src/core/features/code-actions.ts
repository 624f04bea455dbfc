import type { OffsetRange } from '../base/range.ts';
import type { Finding, Fix, TextEdit } from '../lint/rule.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { CodeAction } from '../service.ts';

/** The fixes of the findings that a range touches, and one action that applies all safe fixes of the file. */
export function codeActions(findings: readonly Finding[], range: OffsetRange, locale: Locale): CodeAction[] {
  const touched = findings.filter((finding) => finding.range[0] <= range[1] && range[0] <= finding.range[1]);
  const actions: CodeAction[] = touched.flatMap((finding) =>
    finding.fixes.map((fix) => ({
      title: titleOf(fix, locale),
      kind: 'quickfix' as const,
      edits: fix.edits,
      snippet: fix.snippet ?? false,
      finding,
    })),
  );
  const { fixAll, fixAllOf } = messagesOf(locale).features;
  for (const rule of new Set(touched.map((finding) => finding.rule))) {
    const { fixed, edits } = fixesAtOnce(
      findings.filter((finding) => finding.rule === rule),
      onlyFix,
    );
    const finding = touched.find((it) => fixed.includes(it));
    if (!finding || fixed.length < 2) continue;
    actions.push({ title: fixAllOf(fixed.length, rule), kind: 'quickfix', edits, snippet: false, finding });
  }
  const { edits } = safeFixes(findings);
  if (edits.length > 0) actions.push({ title: fixAll, kind: 'source.fixAll.okr', edits, snippet: false, finding: null });
  return actions;
}

/** What is corrected at once, and how. */
export interface SafeFixes {
  readonly fixed: readonly Finding[];
  readonly edits: readonly TextEdit[];
}

/** All that may be corrected without asking, as when a file is saved: the meaning of nothing changes. */
export function safeFixes(findings: readonly Finding[]): SafeFixes {
  return fixesAtOnce(findings, safeFix);
}

function safeFix({ fixes }: Finding): Fix | undefined {
  return fixes.find(({ safe, snippet }) => safe && !snippet);
}

/** What a person means who asks to fix all of one rule: its only fix, where nothing is left to be filled in or chosen. */
function onlyFix(finding: Finding): Fix | undefined {
  const plain = finding.fixes.filter(({ snippet }) => !snippet);
  return safeFix(finding) ?? (plain.length === 1 && finding.fixes.length === 1 ? plain[0] : undefined);
}

/** The chosen fix of each finding, in the order of the text; of two that overlap, the first. */
function fixesAtOnce(findings: readonly Finding[], choose: (finding: Finding) => Fix | undefined): SafeFixes {
  const candidates = findings
    .flatMap((finding) => {
      const fix = choose(finding);
      return fix ? [{ finding, fix }] : [];
    })
    .sort((a, b) => startOf(a.fix) - startOf(b.fix));
  const fixed: Finding[] = [];
  const taken: TextEdit[] = [];
  for (const { finding, fix } of candidates) {
    if (fix.edits.some((edit) => taken.some((other) => overlap(edit.range, other.range)))) continue;
    taken.push(...fix.edits);
    fixed.push(finding);
  }
  return { fixed, edits: taken.sort((a, b) => a.range[0] - b.range[0]) };
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
