import type { PanelRow } from '../../server/src/protocol.ts';
import { type Common, KeptRow } from './kept-row.ts';
import { isWithin } from './place-index.ts';

const KINDS: readonly PanelRow['kind'][] = ['group', 'objective', 'key-result', 'reference'];
export const HEALTHS: readonly PanelRow['health'][] = [
  'on-track',
  'at-risk',
  'off-track',
  'pending',
  'outdated',
  'closed',
  'none',
];
const LEVELS: readonly NonNullable<PanelRow['level']>[] = ['company', 'department', 'team', 'person'];
const NO_TEXTS: readonly string[] = [];

/** Thrown by the readers below and caught in this file. */
class NoRow extends Error {}

/**
 * The rows of a message in full: what says nothing was left out on the way. `null` when one of them is none. Texts and numbers
 * that rows share (a parent's id, a team, what is expected by today) are kept once, for each came as a copy of its own.
 */
export function readRows(values: unknown): readonly PanelRow[] | null {
  if (!Array.isArray(values)) return null;
  const shared: Shared = { texts: new Map(), numbers: new Map(), shares: new Map(), commons: new Map(), latest: [] };
  try {
    return values.map((value) => readRow(value, shared));
  } catch (error) {
    if (error instanceof NoRow) return null;
    throw error;
  }
}

interface Shared {
  readonly texts: Map<string, string>;
  readonly numbers: Map<number, number>;
  readonly shares: Map<string, NonNullable<PanelRow['counted']>>;
  readonly commons: Map<string, Common>;
  /** The one that was met last of each kind: a neighbour's is most often the same. */
  readonly latest: Common[];
}

/** The value that was met first of all that are equal. */
function kept<T>(known: Map<T, T>, value: T): T {
  const first = known.get(value);
  if (first !== undefined) return first;
  known.set(value, value);
  return value;
}

/** One row, field by field: rows of one shape are small and quick, and there may be a hundred thousand of them. */
function readRow(value: unknown, shared: Shared): PanelRow {
  if (typeof value !== 'object' || value === null) throw new NoRow();
  const given = value as Readonly<Record<keyof PanelRow, unknown>>;
  const { texts, numbers, shares } = shared;
  const alike = (part: unknown): string | null => {
    const text = textOrNull(part);
    return text === null ? null : kept(texts, text);
  };
  const number = (part: unknown): number | null => {
    const own = numberOrNull(part);
    return own === null ? null : kept(numbers, own);
  };
  const parent = alike(given.parent);
  const id = textOf(given.id);
  const common: Common = {
    kind: oneOf(KINDS, given.kind),
    team: alike(given.team),
    level: given.level === undefined || given.level === null ? null : oneOf(LEVELS, given.level),
    own: number(given.own),
    expected: number(given.expected),
    final: number(given.final),
    missed: given.missed === undefined ? 0 : countOf(given.missed),
    counted: shareOf(given.counted, shares),
    reached: shareOf(given.reached, shares),
    weak: textsOf(given.weak),
    shownUnder: alike(given.shownUnder),
    full: alike(given.full),
    within: isWithin(id, parent),
  };
  return new KeptRow(
    keptCommon(shared, common),
    idBelow(id, parent, texts),
    parent,
    textOrNull(given.ref),
    textOf(given.title),
    alike(given.owner),
    number(given.progress),
    oneOf(HEALTHS, given.health),
    alike(given.value),
    number(given.confidence),
    number(given.checkInAge),
    number(given.moved),
    number(given.forecast),
  );
}

/**
 * Most ids are the id of the row above with a little more: put together from it, they share its letters instead of repeating them, as
 * long as nobody looks into them.
 */
function idBelow(id: string, parent: string | null, texts: Map<string, string>): string {
  const known = texts.get(id);
  if (known !== undefined) return known;
  const own = parent !== null && id.startsWith(parent) ? parent + kept(texts, id.slice(parent.length)) : id;
  texts.set(id, own);
  return own;
}

function keptCommon({ commons, latest }: Shared, common: Common): Common {
  const at = KINDS.indexOf(common.kind);
  const before = latest[at];
  if (before !== undefined && isSame(before, common)) return before;
  const name = JSON.stringify(common);
  const known = commons.get(name) ?? common;
  commons.set(name, known);
  latest[at] = known;
  return known;
}

function isSame(a: Common, b: Common): boolean {
  return (
    a.kind === b.kind &&
    a.team === b.team &&
    a.level === b.level &&
    a.own === b.own &&
    a.expected === b.expected &&
    a.final === b.final &&
    a.missed === b.missed &&
    a.counted === b.counted &&
    a.reached === b.reached &&
    a.weak === b.weak &&
    a.shownUnder === b.shownUnder &&
    a.full === b.full &&
    a.within === b.within
  );
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new NoRow();
  return value;
}

function textOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : textOf(value);
}

function numberOrNull(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (!Number.isFinite(value)) throw new NoRow();
  return value as number;
}

function countOf(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new NoRow();
  return value as number;
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const at = known.indexOf(value as T);
  if (at < 0) throw new NoRow();
  return known[at]!;
}

function shareOf(value: unknown, shares: Shared['shares']): PanelRow['counted'] {
  if (value === undefined || value === null) return null;
  const share = value as { readonly in?: unknown; readonly of?: unknown };
  const own = { in: countOf(share.in), of: countOf(share.of) };
  const name = `${own.in}/${own.of}`;
  const known = shares.get(name) ?? own;
  shares.set(name, known);
  return known;
}

function textsOf(value: unknown): readonly string[] {
  if (value === undefined) return NO_TEXTS;
  if (!Array.isArray(value)) throw new NoRow();
  return value.length === 0 ? NO_TEXTS : value.map(textOf);
}
