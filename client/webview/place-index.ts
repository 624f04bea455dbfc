import type { Place } from './outline.ts';

/** Stands in a key result's id between that of its objective and a number. */
const WITHIN = '\u001f';

/** Whether an id is that of the row above and a number, as those of key results are. */
export function isWithin(id: string, parent: string | null): boolean {
  if (parent === null || id.length < parent.length + 2 || id[parent.length] !== WITHIN || !id.startsWith(parent)) return false;
  for (let at = parent.length + 1; at < id.length; at++) {
    const code = id.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/**
 * Places by their ids. Four of five rows are key results: they are found below their objective, so that the table holds the
 * others alone.
 */
export class PlaceIndex implements Pick<ReadonlyMap<string, Place>, 'get' | 'has'> {
  private readonly known = new Map<string, Place>();

  /** `isBelow`: what {@link isWithin} says of a place, from where that is known without a look into its id. */
  constructor(
    private readonly places: readonly Place[],
    isBelow: (place: Place) => boolean,
  ) {
    for (const place of places) if (!isBelow(place)) this.known.set(place.id, place);
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
