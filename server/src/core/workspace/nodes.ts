import type { FileNodes, NodeKey, ObjectiveNode } from '../model/alignment.ts';
import type { Cycle } from '../model/cycle.ts';
import type { OkrFile } from '../model/okr.ts';
import type { OkrConfig } from '../schema/config.ts';

/** What a file contributes to the alignment graph. Nodes that say the same as before are the same objects. */
export function nodesOf(file: OkrFile, cycle: Cycle | null, config: OkrConfig, before: readonly ObjectiveNode[]): FileNodes {
  const taken = new Set<NodeKey>();
  const objectives = file.objectives.map(({ objective }, index): ObjectiveNode => {
    const key = keyOf(file.uri, objective.id?.value, index, taken);
    taken.add(key);
    const node: ObjectiveNode = {
      key,
      uri: file.uri,
      index,
      objective,
      team: file.team.value,
      level: file.level?.value ?? null,
      language: file.language,
      cycle,
      settings: config.scoring,
    };
    const known = before[index];
    return known && sameNode(known, node) ? known : node;
  });
  return { uri: file.uri, objectives, log: file.log, cycle };
}

/** An id that stands twice in a file names its first objective; the second is known by its place. */
function keyOf(uri: string, id: string | undefined, index: number, taken: ReadonlySet<NodeKey>): NodeKey {
  const named = id === undefined ? `${uri}#@${index}` : `${uri}#${id}`;
  return taken.has(named) ? `${named}@${index}` : named;
}

function sameNode(a: ObjectiveNode, b: ObjectiveNode): boolean {
  return (
    a.key === b.key &&
    a.objective === b.objective &&
    a.index === b.index &&
    a.team === b.team &&
    a.level === b.level &&
    a.language === b.language &&
    a.settings === b.settings &&
    a.cycle?.name === b.cycle?.name &&
    a.cycle?.start === b.cycle?.start &&
    a.cycle?.end === b.cycle?.end
  );
}
