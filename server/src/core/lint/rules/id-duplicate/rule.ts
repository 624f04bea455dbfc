import type { Located } from '../../../base/range.ts';
import { scalarSource } from '../../../syntax/edits.ts';
import { unused } from '../../fixes/ids.ts';
import type { Fix, GraphRule, Report } from '../../rule.ts';

/** An id that two objectives of one cycle, or two key results of one objective, both claim. */
export const idDuplicate: GraphRule = {
  id: 'id-duplicate',
  subject: 'graph',
  level: 'error',
  check(node, { objective }, graph) {
    const { id } = objective;
    const others = id ? graph.duplicatesOf(node.key) : [];
    const other = others[0];
    if (!id || !other) return null;
    const free = unused(id.value, (name) => graph.resolve(name, node.cycle).kind !== 'unknown');
    return {
      message: other.uri === node.uri ? 'objective-here' : 'objective',
      data: { id: id.value, file: other.uri.slice(other.uri.lastIndexOf('/') + 1) },
      range: id.range,
      fixes: [rename(id, free)],
    };
  },
  checkAlone(objective) {
    const ids = new Set<string>();
    const all = new Set(objective.keyResults.map((it) => it.id?.value));
    const reports: Report[] = [];
    for (const { id } of objective.keyResults) {
      if (id && ids.has(id.value)) {
        const free = unused(id.value, (name) => all.has(name));
        reports.push({ message: 'key-result', data: { id: id.value }, range: id.range, fixes: [rename(id, free)] });
      } else if (id) ids.add(id.value);
    }
    return reports;
  },
};

function rename(id: Located<string>, name: string): Fix {
  return { title: 'rename-id', data: { name }, edits: [{ range: id.range, newText: scalarSource(name, { flow: true }) }] };
}
