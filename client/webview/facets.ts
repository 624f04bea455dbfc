import type { PanelRow } from '../../server/src/protocol.ts';
import { conditionsOf, type Facets, type Filter, NO_FACETS, QUICK, QUICK_FILTERS, valueIn } from './filter.ts';
import type { Messages } from './messages.en.ts';
import { asks, FACETS, type Facet, keyed, means, type QuickFilter, type TermKey, type Token, tokenAt } from './query.ts';
import { compareNames } from './sorting.ts';

/** A value that the tree holds, and how many rows one would find by choosing it beside all else that is chosen. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

export type FacetValues = Readonly<Record<Facet, readonly FacetValue[]>>;

const RANKS: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  level: ['company', 'department', 'team', 'person'],
  health: ['off-track', 'at-risk', 'outdated', 'pending', 'on-track', 'closed', 'none'],
};

/**
 * The values of every facet that exist in the tree. A facet's own choice does not narrow it: the counts say what another
 * choice would bring. Names stand by how often they occur; levels and healths in their order. One way through the rows.
 */
export function facetValues(rows: Iterable<PanelRow>, filter: Filter): FacetValues {
  const { rest, facets } = conditionsOf(filter);
  const counts: Record<Facet, Map<string, number>> = { team: new Map(), owner: new Map(), level: new Map(), health: new Map() };
  for (const row of rows) {
    if (row.kind === 'group' || row.kind === 'reference') continue;
    const failed = rest(row) ? facets.filter(([, test]) => !test(row)) : null;
    for (const facet of FACETS) {
      const value = valueIn(row, facet);
      if (value === null) continue;
      const isFound = failed !== null && (failed.length === 0 || (failed.length === 1 && failed[0]![0] === facet));
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + (isFound ? 1 : 0));
    }
  }
  const sorted = (facet: Facet): readonly FacetValue[] => {
    const rank = (value: string) => RANKS[facet]?.indexOf(value) ?? 0;
    return [...counts[facet]]
      .map(([value, count]) => ({ value, count }))
      .sort(
        (a, b) =>
          Number(a.value === '') - Number(b.value === '') ||
          rank(a.value) - rank(b.value) ||
          (RANKS[facet] === undefined ? b.count - a.count : 0) ||
          compareNames(a.value, b.value),
      );
  };
  return { team: sorted('team'), owner: sorted('owner'), level: sorted('level'), health: sorted('health') };
}

/** How many rows each chip would find beside all else that is chosen: its own choice does not narrow it. */
export function quickCounts(rows: Iterable<PanelRow>, filter: Filter): Readonly<Record<QuickFilter, number>> {
  const { rest, facets } = conditionsOf({ ...filter, behind: false, stale: false, weak: false });
  const counts = { behind: 0, stale: 0, weak: 0 };
  for (const row of rows) {
    if (row.kind === 'group' || row.kind === 'reference' || !rest(row) || !facets.every(([, test]) => test(row))) continue;
    const failed = QUICK.filter((name) => filter[name] && !QUICK_FILTERS[name](row));
    for (const name of QUICK) {
      if (QUICK_FILTERS[name](row) && failed.every((other) => other === name)) counts[name]++;
    }
  }
  return counts;
}

/** What a value is called. */
export function nameOf(facet: Facet, value: string, t: Messages): string {
  if (value === '') return t.arrange.without[facet];
  if (facet === 'health') return t.health[value as keyof typeof t.health] ?? value;
  if (facet === 'level') return t.arrange.levels[value as keyof typeof t.arrange.levels] ?? value;
  return value;
}

/** What the person may mean by the word under the caret. */
export type Hint =
  | { readonly kind: 'key'; readonly key: TermKey; readonly label: string }
  | { readonly kind: 'value'; readonly facet: Facet; readonly value: string; readonly label: string; readonly count: number }
  | { readonly kind: 'quick'; readonly quick: QuickFilter; readonly label: string };

export interface Hints {
  readonly token: Token;
  readonly hints: readonly Hint[];
}

const MOST = 8;

/** Hints for what is being typed: `te` offers `team:`, `team:` its values. `null`: nothing to offer. */
export function hintsFor(rows: Iterable<PanelRow>, filter: Filter, caret: number, t: Messages): Hints | null {
  const token = tokenAt(filter.text, caret);
  if (token === null) return null;
  const hints = token.key === null ? keyHints(token, t) : valueHints(token, token.key, rows, filter, t);
  return hints.length === 0 ? null : { token, hints };
}

function keyHints(token: Token, t: Messages): readonly Hint[] {
  const typed = keyed(token.value);
  // One letter is the beginning of too much.
  if (typed.length < 2) return [];
  return ([...FACETS, 'is'] as const)
    .filter((key) => keyed(t.arrange.typed[key]).startsWith(typed))
    .map((key) => ({ kind: 'key', key, label: `${t.arrange.typed[key]}:` }));
}

function valueHints(token: Token, key: TermKey, rows: Iterable<PanelRow>, filter: Filter, t: Messages): readonly Hint[] {
  const isMeant = (value: string) => (asks(token) ? means(token, value) : true);
  if (key === 'is') return QUICK.filter(isMeant).map((quick) => ({ kind: 'quick', quick, label: t[quick] }));
  const others = { ...filter, text: without(filter.text, token) };
  return facetValues(rows, others)
    [key].filter(({ value, count }) => count > 0 && isMeant(value) && !filter.facets[key].includes(value))
    .slice(0, MOST)
    .map(({ value, count }) => ({ kind: 'value', facet: key, value, label: nameOf(key, value, t), count }));
}

const without = (text: string, { from, to }: Token): string =>
  `${text.slice(0, from)}${text.slice(to)}`.replace(/\s+/g, ' ').trim();

/** The filter after a hint was taken: a word becomes a key, a value leaves the text and stands chosen. */
export function taking(filter: Filter, token: Token, hint: Hint): Filter {
  if (hint.kind === 'key') {
    return { ...filter, text: `${filter.text.slice(0, token.from)}${hint.label}${filter.text.slice(token.to)}` };
  }
  const text = without(filter.text, token);
  if (hint.kind === 'quick') return { ...filter, text, [hint.quick]: true };
  const values = [...filter.facets[hint.facet].filter((value) => value !== hint.value), hint.value];
  return { ...filter, text, facets: { ...filter.facets, [hint.facet]: values } };
}

/** What somebody else may have saved, as facets. */
export function readFacets(value: unknown): Facets {
  const saved = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const read = (facet: Facet): readonly string[] => {
    const values = saved[facet];
    return Array.isArray(values) ? values.filter((one): one is string => typeof one === 'string') : NO_FACETS[facet];
  };
  return { team: read('team'), owner: read('owner'), level: read('level'), health: read('health') };
}
