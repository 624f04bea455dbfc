import type { Finding } from '../lint/rule.ts';
import { textOf } from '../lint/text.ts';
import type { Locale } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import type { Sentence } from '../model/okr.ts';
import type { FileState, WorkspaceSnapshot } from '../workspace/state.ts';
import type { ReportObjective, WeakSentence } from './report-view.ts';
import { isCoaching } from './weak.ts';

/** The findings of a file as data. */
export type FindingsOf = (uri: string) => readonly Finding[];

/** What is worded weakly, by file and place: the very findings that the panel underlines, with their rules. */
export function weakOf(
  objectives: Iterable<ReportObjective>,
  snapshot: WorkspaceSnapshot,
  findingsOf: FindingsOf,
  locale: Locale,
): readonly WeakSentence[] {
  const found: (WeakSentence & { readonly at: number })[] = [];
  for (const objective of objectives) {
    if (objective.row.weak.length === 0 && objective.keyResults.every(({ row }) => row.weak.length === 0)) continue;
    const node = snapshot.graph.node(objective.row.id);
    const state = snapshot.state(objective.uri);
    if (!node || !state) continue;
    const coaching = findingsOf(objective.uri).filter(isCoaching);
    const take = ({ row, uri }: Pick<ReportObjective, 'row' | 'uri'>, title: Sentence) => {
      for (const finding of within(coaching, title, node, state)) {
        const { rule, severity, range } = finding;
        const line = state.lines.positionAt(range[0]).line + 1;
        const message = textOf(finding, locale);
        found.push({ row, uri, line, rule, severity, message, at: range[0] });
      }
    };
    take(objective, node.objective.title);
    for (const [index, keyResult] of objective.keyResults.entries()) {
      const title = node.objective.keyResults[index]?.title;
      if (title) take(keyResult, title);
    }
  }
  return found.sort((a, b) => (a.uri === b.uri ? a.at - b.at : a.uri < b.uri ? -1 : 1)).map(({ at, ...weak }) => weak);
}

function within(findings: readonly Finding[], { range }: Sentence, node: ObjectiveNode, state: FileState): readonly Finding[] {
  const base = state.file.objectives[node.index]?.base ?? 0;
  return findings.filter((finding) => finding.range[0] >= base + range[0] && finding.range[1] <= base + range[1]);
}

/** How many errors the files hold that are not about the words of a title. */
export function otherErrorsIn(uris: Iterable<string>, findingsOf: FindingsOf): number {
  let count = 0;
  for (const uri of uris) {
    for (const finding of findingsOf(uri)) if (finding.severity === 'error' && !isCoaching(finding)) count++;
  }
  return count;
}
