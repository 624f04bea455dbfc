/** What the page and its host say to each other about a comparison; checked in both directions like everything else between them. */
import type { ExplainLine } from '../../../server/src/core/report/view.ts';
import type { CompareDelta, CompareTold, PanelRow, WireComparedRow } from '../../../server/src/protocol.ts';
import { HEALTHS, readRows } from '../read-rows.ts';

export type CompareToPanel =
  /** A comparison begins, or begins anew; `told` is there as soon as the revision is read, `problem` where it cannot be. */
  | { readonly type: 'compare'; readonly revision: string; readonly told: CompareTold | null; readonly problem: string | null }
  | ({ readonly type: 'compareDelta' } & CompareDelta)
  | { readonly type: 'compareEnd' }
  /** Where a row's number came from then. */
  | { readonly type: 'compareThen'; readonly id: string; readonly lines: readonly ExplainLine[] };

/** A row of the overlay as the page works with it. */
export interface Compared {
  readonly id: string;
  readonly kind: WireComparedRow['kind'];
  readonly before: WireComparedRow['before'] | null;
  readonly facts: NonNullable<WireComparedRow['facts']>;
  readonly ghost: { readonly row: PanelRow; readonly behind: string | null } | null;
}

/** The same as the page works with it: rows in full. */
export type CompareToldPage =
  | Extract<CompareToPanel, { type: 'compareEnd' | 'compareThen' }>
  | {
      readonly type: 'compare';
      readonly revision: string;
      readonly told: (Omit<CompareTold, 'rows'> & { readonly rows: readonly Compared[] }) | null;
      readonly problem: string | null;
    }
  | ({ readonly type: 'compareDelta'; readonly changed: readonly Compared[] } & Omit<CompareDelta, 'changed'>);

export type CompareFromPanel =
  /** The page comes back with a comparison that it showed before. */
  | { readonly type: 'compareAgain'; readonly revision: string }
  /** Ask what to compare with. */
  | { readonly type: 'compareAsk' }
  /** A delta is missing: tell all of it again. */
  | { readonly type: 'compareRefresh' }
  | { readonly type: 'compareDocument' }
  /** What was told is on the screen, with so many rows that differ. */
  | { readonly type: 'compareShown'; readonly seq: number; readonly rows: number }
  | { readonly type: 'compareEnd' }
  | { readonly type: 'compareThen'; readonly id: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isString(value);
const isNumberOrNull = (value: unknown): boolean => value === null || Number.isFinite(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isString);

const KINDS: readonly unknown[] = ['added', 'removed', 'changed', 'realigned', 'scored'];
const NO_FACTS: Compared['facts'] = [];

function isBefore(value: unknown): value is NonNullable<Compared['before']> {
  return isFields(value) && isNumberOrNull(value.progress) && (HEALTHS as readonly unknown[]).includes(value.health);
}

const isFact = (value: unknown): boolean => isFields(value) && isString(value.text) && typeof value.strong === 'boolean';

function readCompared(value: unknown): Compared | null {
  if (!isFields(value)) return null;
  const { id, kind, before = null, facts = NO_FACTS, ghost = null } = value;
  if (!isString(id) || !KINDS.includes(kind) || (before !== null && !isBefore(before))) return null;
  if (!Array.isArray(facts) || !facts.every(isFact)) return null;
  const own = { id, kind: kind as Compared['kind'], before, facts };
  if (ghost === null) return { ...own, ghost };
  if (!isFields(ghost) || !isTextOrNull(ghost.behind)) return null;
  const row = readRows([ghost.row])?.[0];
  return row === undefined || row.id !== id ? null : { ...own, ghost: { row, behind: ghost.behind } };
}

/** All rows of a message; `null` when one of them is none. */
function readAll(values: unknown): readonly Compared[] | null {
  if (!Array.isArray(values)) return null;
  const rows: Compared[] = [];
  for (const value of values) {
    const row = readCompared(value);
    if (row === null) return null;
    rows.push(row);
  }
  return rows;
}

/** A message to the page about a comparison; `null` when it is none. */
export function readCompare(value: Fields, isLine: (value: unknown) => value is ExplainLine): CompareToldPage | null {
  switch (value.type) {
    case 'compare': {
      const { revision, problem, told } = value;
      if (!isString(revision) || !isTextOrNull(problem)) return null;
      if (told === null) return { type: 'compare', revision, told, problem };
      const rows = isFields(told) ? readAll(told.rows) : null;
      if (!isFields(told) || rows === null || !isNews(told) || !isString(told.against)) return null;
      const { seq, top, counts, against } = told;
      return { type: 'compare', revision, told: { seq, top, counts, against, rows }, problem };
    }
    case 'compareDelta': {
      const changed = readAll(value.changed);
      if (changed === null || !isNews(value) || !isTexts(value.removed)) return null;
      const { seq, top, counts, removed } = value;
      return { type: 'compareDelta', seq, top, counts, changed, removed };
    }
    case 'compareEnd':
      return { type: 'compareEnd' };
    case 'compareThen': {
      const { id, lines } = value;
      return isString(id) && Array.isArray(lines) && lines.every(isLine) ? { type: 'compareThen', id, lines } : null;
    }
    default:
      return null;
  }
}

function isNews(value: Fields): value is Fields & Pick<CompareDelta, 'seq' | 'top' | 'counts'> {
  return isCount(value.seq) && isString(value.top) && isTexts(value.counts);
}

/** A row's id holds the URIs of two files at most, and what they call the objectives; git's names are shorter. */
const ID_LIMIT = 20_000;
const REVISION_LIMIT = 1000;

/** Whether a message from the page about a comparison is one that the host answers. */
export function isCompareFromPanel({ type, id, revision, seq, rows }: Fields): boolean {
  switch (type) {
    case 'compareShown':
      return isCount(seq) && isCount(rows);
    case 'compareAgain':
      return isString(revision) && revision !== '' && revision.length <= REVISION_LIMIT;
    case 'compareThen':
      return isString(id) && id.length <= ID_LIMIT;
    case 'compareAsk':
    case 'compareRefresh':
    case 'compareDocument':
    case 'compareEnd':
      return true;
    default:
      return false;
  }
}
