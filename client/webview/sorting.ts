import type { PanelRow } from '../../server/src/protocol.ts';
import type { Arrangement, Rows } from './arrange.ts';

/** What siblings can be sorted by; `file`: as they stand in their files. A current value has no order: units differ. */
export const SORT_KEYS = [
  'file',
  'score',
  'pace',
  'name',
  'owner',
  'team',
  'checkIn',
  'moved',
  'forecast',
  'reached',
  'confidence',
  'weak',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** A row's value to sort by; `null` sorts behind everything, whichever way. */
const VALUES: Readonly<Record<Exclude<SortKey, 'file'>, (row: PanelRow) => number | string | null>> = {
  score: (row) => row.progress,
  // Ahead of where it should stand, or behind.
  pace: (row) => (row.progress === null || row.expected === null ? null : row.progress - row.expected),
  name: (row) => row.title,
  owner: (row) => row.owner,
  team: (row) => row.team,
  checkIn: (row) => row.checkInAge,
  moved: (row) => row.moved,
  forecast: (row) => row.forecast,
  reached: (row) => (row.reached === null || row.reached.of === 0 ? null : row.reached.in / row.reached.of),
  confidence: (row) => row.confidence,
  weak: (row) => (row.weak.length === 0 ? null : row.weak.length),
};

const NAMES = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** As in a dictionary, `team 10` behind `team 9`; what has no name comes last. */
export const compareNames = (a: string, b: string): number => Number(a === '') - Number(b === '') || NAMES.compare(a, b);

/** Compares two rows by what the person sorts by; equal ones stand as `placeOf` says, whichever way. */
export function compareRows(
  { sort, reversed }: Arrangement,
  rows: Rows,
  placeOf: (id: string) => number,
): (a: string, b: string) => number {
  if (sort === 'file') return (a, b) => placeOf(a) - placeOf(b);
  const keyOf = VALUES[sort];
  const sign = reversed ? -1 : 1;
  return (a, b) => {
    const [one, other] = [rows.get(a)!, rows.get(b)!];
    // What is not aligned yet stays apart, at the end.
    if (one.kind === 'group' || other.kind === 'group') return Number(one.kind === 'group') - Number(other.kind === 'group');
    const [left, right] = [keyOf(one), keyOf(other)];
    const byValue =
      left === null || right === null
        ? Number(left === null) - Number(right === null)
        : sign * (typeof left === 'string' ? compareNames(left, String(right)) : left - Number(right));
    return byValue || placeOf(a) - placeOf(b);
  };
}

/** What a click on a column's head makes of the order: by it, the other way round, and as in the files again. */
export function nextSort({ sort, reversed }: Arrangement, key: SortKey): Pick<Arrangement, 'sort' | 'reversed'> {
  if (sort !== key) return { sort: key, reversed: false };
  return reversed ? { sort: 'file', reversed: false } : { sort: key, reversed: true };
}
