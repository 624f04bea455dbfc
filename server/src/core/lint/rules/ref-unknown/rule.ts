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
  check(node, _placed, graph) {
    return graph
      .parents(node.key)
      .flatMap(({ link, to }) => (to.kind === 'unknown' ? report(link.ref, to.missing, graph, node.cycle) : []));
  },
  checkLog({ keyResult }, graph, { cycle }) {
    const to = graph.resolve(keyResult.value, cycle);
    return to.kind === 'unknown' ? report(keyResult, to.missing, graph, cycle) : null;
  },
};

type Missing = Extract<Resolution, { kind: 'unknown' }>['missing'];

function report(ref: Located<string>, missing: Missing, graph: AlignmentGraph, from: Cycle | null): Report {
  const near = suggestions(ref.value, missing, graph, from);
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

/** What was probably meant, best first. All that is offered leads somewhere. */
function suggestions(ref: string, missing: Missing, graph: AlignmentGraph, from: Cycle | null): string[] {
  const { objective, keyResult, cycle } = parseReference(ref);
  const at = cycle === null ? '' : `@${cycle}`;
  const rest = keyResult === null ? '' : `/${keyResult}`;
  const leads = (name: string) => graph.resolve(name, from).kind !== 'unknown';
  if (missing === 'key-result') {
    const found = graph.resolve(objective + at, from);
    const ids = found.kind === 'objective' ? found.node.objective.keyResults.flatMap((it) => it.id?.value ?? []) : [];
    return nearest(keyResult ?? '', ids).map((id) => `${objective}/${id}${at}`);
  }
  if (missing === 'cycle') {
    const cycles = new Set<string>();
    for (const node of graph.nodes()) if (node.objective.id?.value === objective && node.cycle) cycles.add(node.cycle.name);
    return [...cycles].map((name) => `${objective}${rest}@${name}`).filter(leads);
  }
  const alike = new Set<string>();
  for (const { objective: other } of graph.nodes()) if (other.id && isAlike(other.id.value, objective)) alike.add(other.id.value);
  return nearest(objective, alike, LOOKED_AT)
    .map((id) => id + rest + at)
    .filter(leads)
    .slice(0, OFFERED);
}

const LOOKED_AT = 12;
const OFFERED = 3;

/** A glance that lets few of ten thousand ids through to the careful comparison: slips rarely hit the first letter. */
function isAlike(id: string, wanted: string): boolean {
  return id[0] === wanted[0] || (wanted.length >= 3 && (id.includes(wanted) || wanted.includes(id)));
}
