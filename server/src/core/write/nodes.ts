import type { SegmentedText } from '../document/segments.ts';
import type { OkrFile } from '../model/okr.ts';
import type { YamlMap, YamlNode } from '../syntax/tree.ts';

/** Where in the trees of a file its OKRs are written. Ranges count from the start of the file. */
export interface FileNodes {
  /** The mappings at the top: one, or the parts before and behind the objectives. */
  readonly tops: readonly YamlMap[];
  readonly objectives: readonly ObjectiveNodes[];
}

export interface ObjectiveNodes {
  /** `null` for what stands elsewhere, behind an alias. */
  readonly node: YamlNode | null;
  readonly keyResults: readonly (YamlNode | null)[];
}

/** Finds the nodes that the declared OKRs of a text were made of. */
export function nodesOf(source: SegmentedText, file: OkrFile): FileNodes {
  const tops: YamlMap[] = [];
  const items: YamlNode[] = [];
  for (const { start, content } of source.segments) {
    const root = content.result.root && moved(content.result.root, start);
    if (root?.kind === 'sequence') items.push(...itemsOf(root));
    if (root?.kind !== 'map') continue;
    tops.push(root);
    items.push(...itemsOf(valueIn(root, 'objectives')));
  }
  const objectives = file.objectives.map(({ base, objective }): ObjectiveNodes => {
    const node = startingAt(items, base + objective.range[0]);
    const below = node?.kind === 'map' ? itemsOf(valueIn(node, 'key_results')) : [];
    return { node, keyResults: objective.keyResults.map(({ range }) => startingAt(below, base + range[0])) };
  });
  return { tops, objectives };
}

/** The value that stands in a pair of a mapping; `null` without the pair, or where nothing stands. */
export function valueIn(map: YamlMap, name: string): YamlNode | null {
  return map.pairs.find(({ key }) => key.kind === 'scalar' && key.text === name)?.value ?? null;
}

/** The items of a list; a single one may stand without a list. */
export function itemsOf(node: YamlNode | null): YamlNode[] {
  if (node?.kind === 'sequence') return node.items.filter((item) => item !== null);
  return node && node.kind !== 'alias' ? [node] : [];
}

function startingAt(nodes: readonly YamlNode[], offset: number): YamlNode | null {
  return nodes.find(({ range, kind }) => range[0] === offset && kind !== 'alias') ?? null;
}

/** A tree with its ranges counted from the start of the file. What aliases lead to stays, for nothing is written there. */
function moved<N extends YamlNode>(node: N, by: number): N {
  if (by === 0) return node;
  const range = [node.range[0] + by, node.range[1] + by] as const;
  if (node.kind === 'map') {
    const pairs = node.pairs.map(({ key, value }) => ({ key: moved(key, by), value: value && moved(value, by) }));
    return { ...node, range, pairs };
  }
  if (node.kind === 'sequence') return { ...node, range, items: node.items.map((item) => item && moved(item, by)) };
  return { ...node, range };
}
