import type { PanelRow } from '../../server/src/protocol.ts';

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
  const shared: Shared = { texts: new Map(), numbers: new Map(), shares: new Map() };
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
}

/** The value that was met first of all that are equal. */
function kept<T>(known: Map<T, T>, value: T): T {
  const first = known.get(value);
  if (first !== undefined) return first;
  known.set(value, value);
  return value;
}

/** One row, field by field: rows of one shape are small and quick, and there may be a hundred thousand of them. */
function readRow(value: unknown, { texts, numbers, shares }: Shared): PanelRow {
  if (typeof value !== 'object' || value === null) throw new NoRow();
  const given = value as Readonly<Record<keyof PanelRow, unknown>>;
  const alike = (part: unknown): string | null => {
    const text = textOrNull(part);
    return text === null ? null : kept(texts, text);
  };
  const number = (part: unknown): number | null => {
    const own = numberOrNull(part);
    return own === null ? null : kept(numbers, own);
  };
  return {
    id: kept(texts, textOf(given.id)),
    parent: alike(given.parent),
    kind: oneOf(KINDS, given.kind),
    ref: textOrNull(given.ref),
    title: textOf(given.title),
    team: alike(given.team),
    owner: alike(given.owner),
    level: given.level === undefined || given.level === null ? null : oneOf(LEVELS, given.level),
    progress: number(given.progress),
    own: number(given.own),
    expected: number(given.expected),
    final: number(given.final),
    health: oneOf(HEALTHS, given.health),
    value: textOrNull(given.value),
    confidence: number(given.confidence),
    checkInAge: number(given.checkInAge),
    moved: number(given.moved),
    forecast: number(given.forecast),
    missed: given.missed === undefined ? 0 : countOf(given.missed),
    counted: shareOf(given.counted, shares),
    reached: shareOf(given.reached, shares),
    weak: textsOf(given.weak),
    shownUnder: alike(given.shownUnder),
    full: alike(given.full),
  };
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
