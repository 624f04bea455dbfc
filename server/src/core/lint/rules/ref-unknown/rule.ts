import { nearest } from '../../../base/nearest.ts';
import type { Located } from '../../../base/range.ts';
import type { AlignmentGraph, Resolution } from '../../../model/alignment.ts';
import type { Cycle } from '../../../model/cycle.ts';
import { asValue } from '../../fixes/quote.ts';
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
      edits: [{ range: ref.range, newText: asValue(name) }],
    })),
  };
}

/** What could have been meant: ids of objectives, or the key results of the objective that was found. */
function candidates(ref: string, missing: Unknown['missing'], graph: AlignmentGraph, from: Cycle | null): Iterable<string> {
  const [path = '', cycle] = ref.split('@');
  const [id = ''] = path.split('/');
  const suffix = cycle === undefined ? '' : `@${cycle}`;
  if (missing === 'key-result') {
    const found = graph.resolve(id + suffix, from);
    if (found.kind !== 'objective') return [];
    return found.node.objective.keyResults.flatMap((it) => (it.id ? [`${id}/${it.id.value}${suffix}`] : []));
  }
  const rest = path.slice(id.length);
  const names = new Set<string>();
  for (const node of graph.nodes()) {
    if (!node.objective.id) continue;
    const name = missing === 'cycle' ? `${path}@${node.cycle?.name ?? ''}` : node.objective.id.value + rest + suffix;
    const to = missing === 'cycle' && node.objective.id.value !== id ? null : graph.resolve(name, from);
    if (to && to.kind !== 'unknown') names.add(name);
  }
  return names;
}
