/**
 * How often a property is tried, or how large a workspace is that must cost no more than a small one: `fast` at every save,
 * `long` in `npm test` and where a part of the tests is asked for by name.
 */
export function runs(fast: number, long: number): number {
  return process.env.OKR_LONG_TESTS === '1' ? long : fast;
}
