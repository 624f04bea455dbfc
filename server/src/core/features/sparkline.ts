const BLOCKS = '▁▂▃▄▅▆▇█';
/** More check-ins than this would not fit on a line; the last ones are shown. */
const LONGEST = 24;

/** The way of a value as small bars, from the lowest to the highest value; empty for fewer than two. */
export function sparkline(values: readonly number[]): string {
  if (values.length < 2) return '';
  const shown = values.slice(-LONGEST);
  const low = Math.min(...shown);
  const span = Math.max(...shown) - low;
  return shown.map((value) => BLOCKS[span === 0 ? 3 : Math.round(((value - low) / span) * (BLOCKS.length - 1))]).join('');
}
