import { nearest } from '../../../base/nearest.ts';
import type { Located } from '../../../base/range.ts';
import type { AlignmentGraph, Resolution } from '../../../model/alignment.ts';
import type { Cycle } from '../../../model/cycle.ts';
import { parseReference } from '../../../model/reference.ts';
import { scalarSource } from '../../../syntax/edits.ts';
import type { GraphRule, Report } from '../../rule.ts';

/** A reference that leads nowhere. */
export const refUnknown: GraphRule = {
  id: 'ref-unknown',
  subject: 'graph',
  level: 'error',
  *check(node, _placed, graph) {
    for (const { link, to } of graph.parents(node.key)) {
      if (to.kind === 'unknown') yield report(link.ref, to, graph, node.cycle);
    }
  },
  *checkLog({ keyResult }, graph, { cycle }) {
    const to = graph.resolve(keyResult.value, cycle);
    if (to.kind === 'unknown') yield report(keyResult, to, graph, cycle);
  },
};

type Unknown = Extract<Resolution, { kind: 'unknown' }>;

function report(ref: Located<string>, { missing }: Unknown, graph: AlignmentGraph, from: Cycle | null): Report {
  const near = nearest(ref.value, candidates(ref.value, missing, graph, from));
  return {
    message: near[0] === undefined ? missing : `${missing}-near`,
    data: { ref: ref.value, near: near[0] ?? '' },
    range: ref.range,
    fixes: near.map((name) => ({
      title: 'replace-with',
      data: { name },
      edits: [{ range: ref.range, newText: scalarSource(name, { flow: true }) }],
    })),
  };
}

/** What could have been meant: ids of objectives, or the key results of the objective that was found. */
function candidates(ref: string, missing: Unknown['missing'], graph: AlignmentGraph, from: Cycle | null): Iterable<string> {
  const wanted = parseReference(ref);
  const suffix = wanted.cycle === null ? '' : `@${wanted.cycle}`;
  if (missing === 'key-result') {
    const found = graph.resolve(wanted.objective + suffix, from);
    if (found.kind !== 'objective') return [];
    return found.node.objective.keyResults.flatMap((it) => (it.id ? [`${wanted.objective}/${it.id.value}${suffix}`] : []));
  }
  const rest = wanted.keyResult === null ? '' : `/${wanted.keyResult}`;
  const names = new Set<string>();
  for (const node of graph.nodes()) {
    if (!node.objective.id) continue;
    const id = node.objective.id.value;
    // A cycle that is unknown leaves the id as it is: the cycles in which there is one of that name are offered.
    if (missing === 'cycle' && id !== wanted.objective) continue;
    const name = missing === 'cycle' ? `${id}${rest}@${node.cycle?.name ?? ''}` : id + rest + suffix;
    if (graph.resolve(name, from).kind !== 'unknown') names.add(name);
  }
  return names;
}
