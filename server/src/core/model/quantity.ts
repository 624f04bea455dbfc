/** What a number counts. Two units of one dimension convert into each other by their scales. */
export interface Unit {
  /** `percent`, `time`, `data`, `currency:EUR`, `ratio:10` (as in 8/10), `multiple` (as in 2x), or `count:<noun>`. */
  readonly dimension: string;
  /** As people write it behind (or before) the number: `%`, `€`, `h`, `ms`. */
  readonly symbol: string;
  /** How many base units one of these is: 3600 for `h` when the base is the second. */
  readonly scale: number;
}

/** A number with an optional unit, as it was written. `value` already includes `k`, `M` and the like. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit | null;
  /** The words it was read from, unchanged. */
  readonly text: string;
}

/** A declared band: `>= 99.9 %` has only a `min`, `16..48` has both. Bounds are included unless `…Excluded`. */
export interface Band {
  readonly min?: Quantity;
  readonly max?: Quantity;
  readonly minExcluded?: boolean;
  readonly maxExcluded?: boolean;
}

/** The value in the base unit of its dimension: 4 h → 14400. */
export function amountOf(quantity: Quantity): number {
  return quantity.unit ? quantity.value * quantity.unit.scale : quantity.value;
}

/** Whether two quantities can be compared: the same dimension, or at least one without a unit (which adopts the other's). */
export function comparable(a: Quantity, b: Quantity): boolean {
  return a.unit === null || b.unit === null || a.unit.dimension === b.unit.dimension;
}

/** `quantity` with the unit of `like` when it has none of its own: in "de 7 à 5 %" the 7 is 7 %. */
export function adoptUnit(quantity: Quantity, like: Quantity | undefined): Quantity {
  return quantity.unit === null && like?.unit ? { ...quantity, unit: like.unit } : quantity;
}
