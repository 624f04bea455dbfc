import type { PanelRow } from '../../server/src/protocol.ts';
import { asks, FACETS, type Facet, folded, means, type QuickFilter, tokensOf } from './query.ts';

export { folded, type QuickFilter } from './query.ts';

/** Chosen values: of one facet any, of several facets each. `''` stands for none. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;

export interface Filter {
  readonly text: string;
  readonly behind: boolean;
  readonly stale: boolean;
  readonly weak: boolean;
  readonly facets: Facets;
}

export const NO_FACETS: Facets = { team: [], owner: [], level: [], health: [] };
export const NO_FILTER: Filter = { text: '', behind: false, stale: false, weak: false, facets: NO_FACETS };
export const QUICK: readonly QuickFilter[] = ['behind', 'stale', 'weak'];

export function isFiltering(filter: Filter): boolean {
  return (
    QUICK.some((name) => filter[name]) ||
    FACETS.some((facet) => filter.facets[facet].length > 0) ||
    tokensOf(filter.text).some(asks)
  );
}

/** What a row is searched by. Kept by the row object, so typing another letter folds nothing twice. */
const haystacks = new WeakMap<PanelRow, string>();
function haystackOf(row: PanelRow): string {
  let haystack = haystacks.get(row);
  if (haystack === undefined) {
    haystack = folded([row.title, row.team, row.owner, row.ref].filter((part) => part !== null).join('\n'));
    haystacks.set(row, haystack);
  }
  return haystack;
}

/** The chips: what each of them asks of a row. As in the counts on them, a reference is no second objective. */
export const QUICK_FILTERS: Readonly<Record<QuickFilter, (row: PanelRow) => boolean>> = {
  behind: (row) => row.health === 'at-risk' || row.health === 'off-track',
  stale: (row) => row.kind === 'key-result' && (row.health === 'outdated' || row.health === 'pending'),
  weak: (row) => row.weak.length > 0,
};

/**
 * A row's value of a facet, `''` where an objective has none. A key result without an owner of its own is nobody's gap:
 * its objective has one.
 */
export function valueIn(row: PanelRow, facet: Facet): string | null {
  return row[facet] ?? (row.kind === 'objective' ? '' : null);
}

/** A filter taken apart, so that a facet's values can be counted among the rows that answer to all the rest. */
export interface Conditions {
  /** Words and chips. */
  readonly rest: (row: PanelRow) => boolean;
  /** By facet, as far as something is asked of it. */
  readonly facets: readonly (readonly [Facet, (row: PanelRow) => boolean])[];
}

export function conditionsOf(filter: Filter): Conditions {
  const tokens = tokensOf(filter.text).filter(asks);
  const words = tokens.flatMap(({ key, value }) => (key === null ? folded(value).split(/\s+/).filter(Boolean) : []));
  const typed = QUICK.filter((name) => tokens.some((token) => token.key === 'is' && means(token, name)));
  // `is:` with a word that says nothing finds nothing, as any word would that no row has.
  const isLost = tokens.some((token) => token.key === 'is' && !QUICK.some((name) => means(token, name)));
  const chips = QUICK.filter((name) => filter[name] || typed.includes(name)).map((name) => QUICK_FILTERS[name]);
  const facets = FACETS.flatMap((facet) => {
    const chosen = filter.facets[facet];
    const asked = tokens.filter(({ key }) => key === facet);
    if (chosen.length === 0 && asked.length === 0) return [];
    const known = new Map<string, boolean>();
    const isWanted = (value: string): boolean => {
      const answer = known.get(value) ?? (chosen.includes(value) || asked.some((token) => means(token, value)));
      known.set(value, answer);
      return answer;
    };
    const test = (row: PanelRow): boolean => {
      const value = valueIn(row, facet);
      return value !== null && isWanted(value);
    };
    return [[facet, test] as const];
  });
  const isOnce = chips.length > 0 || facets.length > 0;
  const rest = (row: PanelRow): boolean =>
    !isLost &&
    row.kind !== 'group' &&
    (!isOnce || row.kind !== 'reference') &&
    chips.every((chip) => chip(row)) &&
    words.every((word) => haystackOf(row).includes(word));
  return { rest, facets };
}

/** Whether a row itself answers to the filter: every word, every chip that is pressed, and every facet. */
export function matcherOf(filter: Filter): (row: PanelRow) => boolean {
  const { rest, facets } = conditionsOf(filter);
  return (row) => rest(row) && facets.every(([, test]) => test(row));
}

/** The filter with a value of a facet chosen, or not any more. */
export function withValue(filter: Filter, facet: Facet, value: string, chosen: boolean): Filter {
  const others = filter.facets[facet].filter((other) => other !== value);
  return { ...filter, facets: { ...filter.facets, [facet]: chosen ? [...others, value] : others } };
}
