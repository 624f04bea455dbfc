import type { PanelRow } from '../../server/src/protocol.ts';

export interface Filter {
  readonly text: string;
  readonly behind: boolean;
  readonly stale: boolean;
  readonly weak: boolean;
}

export const NO_FILTER: Filter = { text: '', behind: false, stale: false, weak: false };
export type QuickFilter = 'behind' | 'stale' | 'weak';

export function isFiltering(filter: Filter): boolean {
  return filter.text.trim() !== '' || filter.behind || filter.stale || filter.weak;
}

/** Lower case without accents, so that `equipe` finds `Équipe`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
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

/** Whether a row itself answers to the filter: every word, and every chip that is pressed. */
export function matcherOf(filter: Filter): (row: PanelRow) => boolean {
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  const chips = (Object.keys(QUICK_FILTERS) as QuickFilter[]).filter((name) => filter[name]).map((name) => QUICK_FILTERS[name]);
  return (row) =>
    row.kind !== 'group' &&
    (chips.length === 0 || row.kind !== 'reference') &&
    chips.every((chip) => chip(row)) &&
    words.every((word) => haystackOf(row).includes(word));
}
