/** A word, number, code (`Q3`, `OPS-2290`, a web address) or mark of a sentence, with its place in it. */
export interface Token {
  readonly kind: 'word' | 'number' | 'code' | 'mark';
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  /** `lower` without accents and ligatures: `réalisé` → `realise`. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Whether something separates it from the token before. */
  readonly spaced: boolean;
}

/** Longer sentences are read up to here; what follows cannot change what a key result is about. */
const LONGEST = 2000;

// Each is tried at one place only (sticky), and none can backtrack over more than the run of letters it starts in.
const ADDRESS = /https?:\/\/\S+|www\.\S+|@[\p{L}_][\p{L}\p{N}_.-]*/uy;
const MULTIPLE = /[xX×](?=\d)/uy;
// `J+7` and `M+3` name a day or month after a start.
const CODE = /[DHJMSTWY]\+\d+(?![\p{L}\d%])|\p{L}[\p{L}\p{M}]*[-_/.]?\d[\p{L}\p{N}]*(?:[-_./]\d[\p{L}\p{N}]*)*/uy;
const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/uy;
const SUFFIX = /['’ʼ](?:s|ve|re|ll|d|m|t)(?![\p{L}\p{M}])/iuy;
const INNER = /['’ʼ]\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/uy;
const NUMBER = /\d{1,3}(?:[ \u00A0\u202F\u2009']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/uy;
const MARK = /-{1,2}>|={1,2}>|>=|<=|\.{2,}|[^\s\p{L}\p{N}]/uy;
// What each of three patterns begins with: most words need not be tried.
const startsWith = (letters: string) => new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
const ADDRESS_STARTS = startsWith('hw@');
const MULTIPLE_STARTS = startsWith('xX×');
const APOSTROPHES = startsWith("'’ʼ");
const CURRENCY_CODE = /^(?:EUR|USD|GBP|CHF)(?=\d)/i;

/** Words that French elides before a vowel, without their apostrophe. */
const ELIDED = new Set(['l', 'd', 'n', 's', 'j', 'm', 't', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);

/** Splits a sentence. Total and linear; nothing but separators is left out. */
export function tokenize(whole: string): readonly Token[] {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09 || isSeparator(code)) {
      at++;
      spaced = true;
      continue;
    }
    const token = tokenAt(text, at, spaced);
    spaced = token === null;
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return tokens;
}

function isSeparator(code: number): boolean {
  if (code < 0x21) return true;
  return code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff;
}

function tokenAt(text: string, at: number, spaced: boolean): Token | null {
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  const first = text.charCodeAt(at);
  if (first >= 0x30 && first <= 0x39) {
    const number = match(NUMBER);
    if (number) return make('number', number, at, spaced);
  }
  const address = ADDRESS_STARTS.has(first) ? match(ADDRESS) : null;
  if (address) return make('code', address, at, spaced);
  const times = MULTIPLE_STARTS.has(first) ? match(MULTIPLE) : null;
  if (times) return make('mark', times, at, spaced);
  const suffix = spaced || !APOSTROPHES.has(first) ? null : match(SUFFIX);
  if (suffix) return make('word', suffix, at, spaced);
  const code = match(CODE);
  if (code) {
    const currency = CURRENCY_CODE.exec(code);
    return currency ? make('word', currency[0], at, spaced) : make('code', code, at, spaced);
  }
  const word = match(WORD);
  if (word) return make('word', withApostrophe(text, at, word), at, spaced);
  const mark = match(MARK);
  return mark ? make('mark', mark, at, spaced) : null;
}

/** `d'` and `l'` are words of their own; `aujourd'hui` is one word; `we've` ends before its suffix. */
function withApostrophe(text: string, at: number, word: string): string {
  const next = text[at + word.length];
  if (next !== "'" && next !== '’' && next !== 'ʼ') return word;
  if (ELIDED.has(word.toLowerCase())) return word + next;
  SUFFIX.lastIndex = at + word.length;
  if (SUFFIX.test(text)) return word;
  INNER.lastIndex = at + word.length;
  return word + (INNER.exec(text)?.[0] ?? '');
}

function make(kind: Token['kind'], text: string, start: number, spaced: boolean): Token {
  const lower = kind === 'mark' || kind === 'number' ? text : text.toLowerCase().replace(/[’ʼ]/g, "'");
  return { kind, text, lower, folded: fold(lower), start, end: start + text.length, spaced };
}

/** Without accents and ligatures; expects lower case. */
export function fold(lower: string): string {
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x7f) {
      return lower.replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '');
    }
  }
  return lower;
}
