import type { PanelRow } from '../../server/src/protocol.ts';
import { EMPTY_OUTLINE, type Outline } from './outline.ts';

/**
 * The rows of a tree by their ids. Each stands where the outline places it, so there is one list of ids for both, and rows
 * that say something else take their old places without a look at the others.
 */
export class TreeRows implements ReadonlyMap<string, PanelRow> {
  private constructor(
    private readonly outline: Outline,
    private readonly inOrder: readonly PanelRow[],
  ) {}

  static readonly NONE = new TreeRows(EMPTY_OUTLINE, []);

  /** The rows that an outline places, taken from wherever they are. */
  static of(outline: Outline, rows: Pick<ReadonlyMap<string, PanelRow>, 'get'>): TreeRows {
    return new TreeRows(
      outline,
      outline.places.map(({ id }) => rows.get(id)!),
    );
  }

  /** The same with other rows in the places of those of the same ids; one that has no place is left out. */
  with(changed: Iterable<PanelRow>): TreeRows {
    const inOrder = this.inOrder.slice();
    for (const row of changed) {
      const place = this.outline.byId.get(row.id);
      if (place !== undefined) inOrder[place.index] = row;
    }
    return new TreeRows(this.outline, inOrder);
  }

  get size(): number {
    return this.inOrder.length;
  }

  get(id: string): PanelRow | undefined {
    const place = this.outline.byId.get(id);
    return place === undefined ? undefined : this.inOrder[place.index];
  }

  has(id: string): boolean {
    return this.outline.byId.has(id);
  }

  *keys(): MapIterator<string> {
    for (const { id } of this.outline.places) yield id;
  }

  values(): MapIterator<PanelRow> {
    return this.inOrder.values();
  }

  *entries(): MapIterator<[string, PanelRow]> {
    for (const row of this.inOrder) yield [row.id, row];
  }

  [Symbol.iterator](): MapIterator<[string, PanelRow]> {
    return this.entries();
  }

  forEach(callback: (row: PanelRow, id: string, rows: ReadonlyMap<string, PanelRow>) => void): void {
    for (const row of this.inOrder) callback(row, row.id, this);
  }
}
