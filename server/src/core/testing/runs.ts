/** So often a property is tried at most when a file has been saved. */
const AT_EVERY_SAVE = 20;

/** Whether everything is wanted: in `npm test`, and where a part of the tests is asked for by name. */
const isLong = process.env.OKR_LONG_TESTS === '1';

/**
 * How often a property is tried: as often as said in the long part; a fifth of it, at most 20 times, at every save. Whoever saves
 * often has soon tried as much.
 */
export function tries(long: number): number {
  return isLong ? long : Math.min(AT_EVERY_SAVE, Math.ceil(long / 5));
}

/** Whether a share of so many random cases says something: of few, chance alone may leave none or take several. */
export function areMany(cases: number): boolean {
  return cases >= 100;
}

/** How large a workspace or a text is that must cost no more than its share: `fast` at every save, `long` in the long part. */
export function sized(fast: number, long: number): number {
  return isLong ? long : fast;
}
