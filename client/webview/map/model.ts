import type { Outline } from '../outline.ts';
import type { TreeRows } from '../tree-rows.ts';

/** An objective on the map: it is drawn once, wherever it is referred to. */
export interface MapNode {
  readonly id: string;
  /** The objective that it supports; `null` at the top. */
  readonly parent: string | null;
  /** The key result of it that it supports, where it names one. */
  readonly line: string | null;
  readonly children: readonly string[];
  readonly keyResults: readonly string[];
  /** From 1; of all siblings as well. */
  readonly level: number;
  readonly position: number;
  readonly size: number;
  /** How many objectives are below it. */
  readonly below: number;
}

/** A second parent: a line to it, and no second node. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly line: string | null;
}

/** Who supports whom, apart from what is said about them: a moved score leaves it as it is. */
export interface MapModel {
  /** In drawing order: every objective before what supports it. */
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly roots: readonly string[];
  /** What is not aligned. */
  readonly apart: readonly string[];
  /** The row that names them. */
  readonly group: string | null;
  readonly links: readonly Link[];
  /** The objective of a key result. */
  readonly owners: Pick<ReadonlyMap<string, string>, 'get' | 'has'>;
}

export const EMPTY_MODEL: MapModel = { nodes: new Map(), roots: [], apart: [], group: null, links: [], owners: new Map() };

type Growing = { -readonly [K in keyof MapNode]: MapNode[K] } & { children: string[]; keyResults: string[] };

/** Found by the outline, for most rows are key results: a table of them would be larger than the map. */
class Owners implements Pick<ReadonlyMap<string, string>, 'get' | 'has'> {
  constructor(
    private readonly outline: Outline,
    private readonly nodes: ReadonlyMap<string, MapNode>,
  ) {}

  get(id: string): string | undefined {
    if (this.nodes.has(id)) return undefined;
    const { byId } = this.outline;
    let above = byId.get(id)?.parent ?? null;
    while (above !== null && !this.nodes.has(above)) above = byId.get(above)?.parent ?? null;
    return above !== null && this.nodes.get(above)!.keyResults.includes(id) ? above : undefined;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }
}

/** The map of a tree's rows, which stand in the order of the outline. */
export function modelOf(outline: Outline, rows: TreeRows): MapModel {
  const nodes = new Map<string, Growing>();
  const owners = new Owners(outline, nodes);
  const roots: string[] = [];
  const apart: string[] = [];
  const links: Link[] = [];
  let group: string | null = null;
  let at = 0;
  for (const row of rows.values()) {
    const { id, parent } = outline.places[at++]!;
    if (row.kind === 'group') {
      group = id;
      continue;
    }
    const direct = nodes.get(parent ?? '');
    const owner = direct === undefined && parent !== null && parent !== group ? owners.get(parent) : undefined;
    const line = owner === undefined ? null : parent;
    const above = direct ?? nodes.get(owner ?? '');
    if (row.kind === 'key-result') above?.keyResults.push(id);
    else if (row.kind === 'reference') {
      if (row.full !== null && above !== undefined) links.push({ from: row.full, to: above.id, line });
    } else {
      const siblings = above?.children ?? (parent !== null && parent === group ? apart : roots);
      siblings.push(id);
      const level = (above?.level ?? 0) + 1;
      nodes.set(id, {
        id,
        parent: above?.id ?? null,
        line,
        children: [],
        keyResults: [],
        level,
        position: siblings.length,
        size: 0,
        below: 0,
      });
    }
  }
  const sized = (siblings: readonly string[]) => {
    for (const id of siblings) nodes.get(id)!.size = siblings.length;
  };
  sized(roots);
  sized(apart);
  for (const node of [...nodes.values()].reverse()) {
    const above = nodes.get(node.parent ?? '');
    if (above !== undefined) above.below += node.below + 1;
    sized(node.children);
    // Without the room for more.
    node.keyResults = node.keyResults.slice();
    node.children = node.children.slice();
  }
  return { nodes, roots, apart, group, links: links.filter(({ from }) => nodes.has(from)), owners };
}

/** The objective itself, or the one of a key result. */
export const nodeOf = (model: MapModel, id: string | null): MapNode | undefined =>
  model.nodes.get(model.owners.get(id ?? '') ?? id ?? '');
