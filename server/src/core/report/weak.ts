import type { OffsetRange } from '../base/range.ts';
import type { Finding } from '../lint/rule.ts';

/** A finding about the words of a title, in the reader's language. The range is absolute. */
export interface WeakWording {
  readonly range: OffsetRange;
  readonly text: string;
}

/** The weak wordings of a file. The same array as long as the file's findings are the same. */
export type WeakOf = (uri: string) => readonly WeakWording[];

/**
 * Picks what the tree underlines out of all findings: those of rules about objectives and key results, of warning and
 * above. Which of them are about wording is decided by their place: inside a title.
 */
export function createWeakOf(findingsOf: (uri: string) => readonly Finding[], wordsOf: (finding: Finding) => string): WeakOf {
  const known = new WeakMap<readonly Finding[], readonly WeakWording[]>();
  return (uri) => {
    const findings = findingsOf(uri);
    let weak = known.get(findings);
    if (!weak) {
      weak = findings.filter(isCoaching).map((finding) => ({ range: finding.range, text: wordsOf(finding) }));
      known.set(findings, weak);
    }
    return weak;
  };
}

/** Whether a finding is about how an objective or a key result is set, and of warning or above. */
export function isCoaching({ rule, severity }: Finding): boolean {
  return (severity === 'warning' || severity === 'error') && /^(?:kr|obj)-/.test(rule);
}

/** The texts of those that lie in the range of a title. */
export function weakIn(weak: readonly WeakWording[], [start, end]: OffsetRange): readonly string[] {
  if (weak.length === 0) return NONE;
  const found = weak.filter(({ range }) => range[0] >= start && range[1] <= end);
  return found.length === 0 ? NONE : found.map(({ text }) => text);
}

const NONE: readonly string[] = [];
