import type { Finding } from '../lint/rule.ts';
import { textOf } from '../lint/text.ts';
import type { Locale } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import type { Sentence } from '../model/okr.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import type { WeakDifference } from './compare-view.ts';
import type { FindingsOf } from './cycle-weak.ts';
import { isCoaching } from './weak.ts';

/** The findings about the words of titles in one state of a workspace, looked up by place. */
export class WeakTitles {
  private readonly files = new Map<string, readonly Finding[]>();

  constructor(
    private readonly snapshot: WorkspaceSnapshot,
    private readonly findingsOf: FindingsOf,
  ) {}

  /** Those whose words lie in a title, in the order of the text. */
  of(node: ObjectiveNode, { range }: Sentence): readonly Finding[] {
    const findings = this.inFile(node.uri);
    if (findings.length === 0) return findings;
    const base = this.snapshot.state(node.uri)?.file.objectives[node.index]?.base ?? 0;
    const [start, end] = [base + range[0], base + range[1]];
    const found: Finding[] = [];
    for (let at = firstFrom(findings, start); at < findings.length; at++) {
      const finding = findings[at] as Finding;
      if (finding.range[0] > end) break;
      if (finding.range[1] <= end) found.push(finding);
    }
    return found;
  }

  private inFile(uri: string): readonly Finding[] {
    let found = this.files.get(uri);
    if (!found) {
      found = this.findingsOf(uri)
        .filter(isCoaching)
        .sort((a, b) => a.range[0] - b.range[0]);
      this.files.set(uri, found);
    }
    return found;
  }
}

function firstFrom(findings: readonly Finding[], start: number): number {
  let [low, high] = [0, findings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle] as Finding).range[0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is said otherwise of a title: by rule, for other words of one rule are the same weakness. */
export function weakDifferences(
  before: readonly Finding[],
  after: readonly Finding[],
  locale: Locale,
): readonly WeakDifference[] {
  const missing = (findings: readonly Finding[], among: readonly Finding[], kind: WeakDifference['kind']) =>
    findings
      .filter(
        ({ rule }, at) => !among.some((other) => other.rule === rule) && findings.findIndex((one) => one.rule === rule) === at,
      )
      .map((finding) => ({ kind, rule: finding.rule, message: textOf(finding, locale) }));
  return [...missing(before, after, 'removed'), ...missing(after, before, 'added')];
}
