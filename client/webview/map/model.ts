import type { PanelRow } from '../../../server/src/protocol.ts';
import type { Outline } from '../outline.ts';

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
  readonly owners: ReadonlyMap<string, string>;
}

export const EMPTY_MODEL: MapModel = { nodes: new Map(), roots: [], apart: [], group: null, links: [], owners: new Map() };

type Growing = { -readonly [K in keyof MapNode]: MapNode[K] } & { children: string[]; keyResults: string[] };

/** The map of a tree's rows. */
export function modelOf({ places }: Outline, rows: ReadonlyMap<string, PanelRow>): MapModel {
  const nodes = new Map<string, Growing>();
  const owners = new Map<string, string>();
  const roots: string[] = [];
  const apart: string[] = [];
  const links: Link[] = [];
  let group: string | null = null;
  for (const { id, parent } of places) {
    const row = rows.get(id)!;
    const line = parent !== null && owners.has(parent) ? parent : null;
    const above = line === null ? nodes.get(parent ?? '') : nodes.get(owners.get(line)!);
    if (row.kind === 'group') group = id;
    else if (row.kind === 'key-result') {
      if (above === undefined) continue;
      above.keyResults.push(id);
      owners.set(id, above.id);
    } else if (row.kind === 'reference') {
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
  for (const node of [...nodes.values()].reverse()) {
    const above = nodes.get(node.parent ?? '');
    if (above !== undefined) above.below += node.below + 1;
  }
  for (const siblings of [roots, apart, ...[...nodes.values()].map(({ children }) => children)]) {
    for (const id of siblings) nodes.get(id)!.size = siblings.length;
  }
  return { nodes, roots, apart, group, links: links.filter(({ from }) => nodes.has(from)), owners };
}

/** The objective itself, or the one of a key result. */
export const nodeOf = (model: MapModel, id: string | null): MapNode | undefined =>
  model.nodes.get(model.owners.get(id ?? '') ?? id ?? '');
