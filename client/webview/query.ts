import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

/** What rows can be told apart by, each with the values that the tree holds. */
export const FACETS = ['team', 'owner', 'level', 'health'] as const;
export type Facet = (typeof FACETS)[number];
/** The chips, which can be typed as well: `is:weak`. */
export type QuickFilter = 'behind' | 'stale' | 'weak';
export type TermKey = Facet | 'is';

/** A stretch of what is typed that stands between spaces; a space between quotes belongs to it. */
export interface Token {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** What a word before a colon asks about; `null`: plain words. */
  readonly key: TermKey | null;
  /** Behind the colon, without quotes. */
  readonly value: string;
  /** In quotes it is the whole name, else how a name begins. */
  readonly quoted: boolean;
}

/** Lower case without accents, so that `equipe` finds `Équipe`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** One form for what a person types and what a file says: `en dérive`, `en-derive`. */
export const keyed = (text: string): string => folded(text).trim().replace(/\s+/g, '-');

const LANGUAGES = [en, fr];

/** What a term may begin with: the words of both languages, since teams mix them. */
const KEYS: ReadonlyMap<string, TermKey> = new Map(
  LANGUAGES.flatMap(({ arrange }) =>
    ([...FACETS, 'is'] as const).map((key): [string, TermKey] => [keyed(arrange.typed[key]), key]),
  ),
);

/** What a value is called; a name by itself, a level or a health in both languages. */
function namesOf(key: TermKey, value: string): readonly string[] {
  if (key === 'health') return [value, ...LANGUAGES.map(({ health }) => keyed(health[value as keyof typeof health] ?? ''))];
  if (key === 'level') {
    return [value, ...LANGUAGES.map(({ arrange }) => keyed(arrange.levels[value as keyof typeof arrange.levels] ?? ''))];
  }
  if (key === 'is') return [value, ...LANGUAGES.map((t) => keyed(t[value as QuickFilter]))];
  return [keyed(value)];
}

/** Whether what is typed means this value. */
export function means(token: Token, value: string): boolean {
  const typed = keyed(token.value);
  if (token.key === null) return false;
  const names = namesOf(token.key, value);
  return token.quoted ? names.includes(typed) : names.some((name) => name.startsWith(typed));
}

/** What is typed, cut at spaces that stand in no quotes. One way through the text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at++;
      continue;
    }
    const from = at;
    let colon = -1;
    let inQuotes = false;
    for (; at < text.length && (inQuotes || !/\s/.test(text[at]!)); at++) {
      if (text[at] === '"') inQuotes = !inQuotes;
      else if (text[at] === ':' && colon < 0 && !inQuotes) colon = at;
    }
    const key = colon < 0 ? null : (KEYS.get(keyed(text.slice(from, colon))) ?? null);
    const said = text.slice(key === null ? from : colon + 1, at);
    tokens.push({ from, to: at, key, value: said.replaceAll('"', ''), quoted: said.startsWith('"') });
  }
  return tokens;
}

/** Whether a token asks for anything: `team:` does not yet. */
export const asks = (token: Token): boolean => token.value.trim() !== '' || (token.key !== null && token.quoted);

/** The token that the caret stands behind or in. */
export function tokenAt(text: string, caret: number): Token | null {
  return tokensOf(text).find((token) => token.from < caret && caret <= token.to) ?? null;
}
