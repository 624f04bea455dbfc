import type { Place } from './outline.ts';

/** Stands in a key result's id between that of its objective and a number. */
const WITHIN = '\u001f';

/**
 * Places by their ids. Four of five rows are key results: they are found below their objective, so that the table holds the
 * others alone.
 */
export class PlaceIndex implements Pick<ReadonlyMap<string, Place>, 'get' | 'has'> {
  private readonly known = new Map<string, Place>();

  constructor(private readonly places: readonly Place[]) {
    for (const place of places) if (!isBelowObjective(place)) this.known.set(place.id, place);
  }

  get(id: string): Place | undefined {
    return this.known.get(id) ?? this.keyResult(id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  private keyResult(id: string): Place | undefined {
    const at = id.lastIndexOf(WITHIN);
    const objective = at < 0 ? undefined : this.known.get(id.slice(0, at));
    if (objective === undefined) return undefined;
    for (let i = objective.index + 1; i < objective.end; i = this.places[i]!.end) {
      const place = this.places[i]!;
      if (place.id === id) return place;
    }
    return undefined;
  }
}

function isBelowObjective({ id, parent }: Place): boolean {
  return (
    parent !== null &&
    id.lastIndexOf(WITHIN) === parent.length &&
    id.startsWith(parent) &&
    /^\d+$/.test(id.slice(parent.length + 1))
  );
}
