import type { CheckIn } from '../model/okr.ts';
import { adoptUnit, amountOf, comparable } from '../model/quantity.ts';

const FULL = '━';
const EMPTY = '─';
const MARK = '┃';

/**
 * A bar of exactly `width` columns, with a mark where the progress should stand today: `━━━━┃───────`.
 * Both values are 0..1. Without a progress it is empty, and has no mark to be measured against.
 * A bar is full only at 1, and empty only at 0.
 */
export function bar(progress: number | null, expected: number | null, width: number): string {
  if (width < 1) return '';
  if (progress === null) return EMPTY.repeat(width);
  const share = Math.min(1, Math.max(0, progress));
  const rounded = Math.round(share * width);
  const filled = share >= 1 ? width : share <= 0 ? 0 : Math.min(width - 1, Math.max(1, rounded));
  const cells = [...FULL.repeat(filled), ...EMPTY.repeat(width - filled)];
  if (expected !== null) cells[Math.min(width - 1, Math.max(0, Math.round(expected * width)))] = MARK;
  return cells.join('');
}

const STEPS = '▁▂▃▄▅▆▇█';

/**
 * The values of the last check-ins as a line of blocks, lowest to highest, at most `limit`.
 * Empty for fewer than two values: one block would say nothing. Values in another dimension than the last are left out.
 */
export function sparkline(checkIns: readonly CheckIn[], limit = 12): string {
  const quantities = checkIns.flatMap(({ value }) => (value ? [value] : []));
  const last = quantities.at(-1);
  if (!last) return '';
  const like = quantities.find(({ unit }) => unit !== null) ?? last;
  const values = quantities
    .filter((quantity) => comparable(quantity, last))
    .slice(-limit)
    .map((quantity) => amountOf(adoptUnit(quantity, like)));
  if (values.length < 2) return '';
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return values.map((value) => STEPS[span > 0 ? Math.round(((value - low) / span) * (STEPS.length - 1)) : 3]).join('');
}

/** Levels from 0 to 1 as a line of blocks, `▁` at 0 and `█` at 1; what lies beyond stands at the end. Two lines compare. */
export function blocks(levels: readonly number[]): string {
  return levels.map((level) => STEPS[Math.round(Math.min(1, Math.max(0, level)) * (STEPS.length - 1))]).join('');
}
