/** A line of a text as somebody wrote it, without the marks that only shape it. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** The last line of it, where one sentence was broken over several. */
  readonly endNumber: number;
  /** Columns in front of its bullet or first letter. */
  readonly indent: number;
  /** Columns in front of its first letter. */
  readonly column: number;
  readonly bullet: 'mark' | 'number' | null;
  /** 1 to 6 for a heading, 7 for bold words or capitals alone on a line, 0 for any other line. */
  readonly heading: number;
  readonly blankBefore: boolean;
  /** Whether it is a row between bars. */
  readonly isRow: boolean;
  readonly text: string;
}

/** How wide a tab is. */
const TAB = 4;

/** What lists in documents, slides and web pages begin with; an emoji of a list is one too. */
const MARK =
  /^(?:[-*•‣⁃▪▫●○◦∙·◆◇■□▸►▶➤➢➔➜→⇒❖✓✔✅☑✗✦★☐🔹🔸🔵🟢👉][\uFE0F\u20E3]?|[–—](?=\s))(?:\s+\[[ xX]\])?[ \t\u00a0\u202f]+(?=\S)/u;
/** "+ " is a bullet of Markdown, and the sign of a number. */
const PLUS = /^\+[ \t]+(?=[^\d\s])/;
const NUMBER = /^\(?(?:\d{1,2}|[a-z])[.)](?:[ \t\u00a0\u202f]+)(?=\S)/u;
/** "1.2 Réduire", never "2.5 M€". */
const OUTLINE = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?[ \t\u00a0]+(?=\p{Lu}\p{Ll})/u;
const HEADING = /^(#{1,6})[ \t]+(?=\S)/;
const RULE = /^(?:[-*_=~][ \t]*){3,}$/;
const FENCE = /^(?:```|~~~)/;
const QUOTE = /^>[ \t]?(?![ \t]*[\d=])/;
/** A mark that Markdown is told to leave alone. */
const ESCAPED = /\\([\\`*_{}[\]<>&|~$@#+\-.:=()!])/g;
/** Characters that nobody sees: of no width, soft hyphens, marks of direction at the edges of what was copied. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Cuts a text into its lines. Linear; never throws. */
export function linesOf(text: string): readonly Line[] {
  const result: Line[] = [];
  let blank = true;
  for (const [index, raw] of text.split(/\r\n|[\r\n\u2028\u2029\u0085\v\f]/).entries()) {
    const line = lineOf(raw, index + 1, blank);
    const last = result.at(-1);
    if (line === 'underline') {
      // A line of "===" below words makes a heading of them.
      if (last && !blank && last.bullet === null && /^\s*(?:={3,}|-{3,})\s*$/.test(raw))
        result[result.length - 1] = { ...last, heading: raw.trim()[0] === '=' ? 1 : 2 };
      blank = true;
      continue;
    }
    if (line === null) {
      blank = true;
      continue;
    }
    result.push(line);
    blank = false;
  }
  return result;
}

function lineOf(raw: string, number: number, blankBefore: boolean): Line | 'underline' | null {
  const whole = raw.replace(UNSEEN, '').replace(/^[ \t]*(?:<!--[^>]*-->)?/, (start) => (start.endsWith('>') ? '' : start));
  const trimmed = whole.trim();
  if (trimmed === '' || FENCE.test(trimmed)) return null;
  if (RULE.test(trimmed)) return 'underline';
  let indent = widthOf(whole.slice(0, whole.length - whole.trimStart().length));
  let rest = trimmed;
  const quote = QUOTE.exec(rest);
  if (quote) {
    rest = rest.slice(quote[0].length);
    indent += widthOf(rest.slice(0, rest.length - rest.trimStart().length));
    rest = rest.trim();
    if (rest === '') return null;
  }
  const isRow = /^\|.*\|$/.test(rest);
  const heading = HEADING.exec(rest);
  if (heading) rest = rest.slice(heading[0].length).replace(/[ \t]+#+$/, '');
  const [words, bullet, column, depth] = isRow ? [rest, null, indent, 0] : withoutBullet(rest, indent);
  const plain = isRow ? words : unmarked(words);
  if (plain === '') return null;
  const isBold = bullet === null && plain !== words && /^(?:\*\*|__).*(?:\*\*|__):?$/.test(words);
  const level = heading ? (heading[1] as string).length : isBold || isShouted(plain) ? 7 : 0;
  return { number, endNumber: number, indent: indent + depth, column, bullet, heading: level, blankBefore, isRow, text: plain };
}

/** A second bullet behind the first ("- 1. …") goes with it; "1.2" and "b)" stand further in than "1.". */
function withoutBullet(text: string, indent: number): [words: string, bullet: Line['bullet'], column: number, depth: number] {
  let rest = text;
  let bullet: Line['bullet'] = null;
  let depth = 0;
  for (let round = 0; round < 2; round++) {
    const mark = MARK.exec(rest) ?? PLUS.exec(rest);
    const number = mark ? null : (NUMBER.exec(rest) ?? OUTLINE.exec(rest));
    const found = mark ?? number;
    if (!found) break;
    bullet ??= mark ? 'mark' : 'number';
    if (number) depth += /^\(?[a-z]/.test(found[0]) ? 1 : (found[0].match(/\d+/g)?.length ?? 1) - 1;
    rest = rest.slice(found[0].length);
  }
  return [rest, bullet, indent + text.length - rest.length, depth];
}

/** Words without the marks of Markdown that make them bold, and in no row of blanks. */
export function unmarked(text: string): string {
  const oneSpaced = text
    .replace(/<!-- ?-->/g, '')
    .replace(/[ \t]{2,}|\t/g, ' ')
    .trim();
  return oneSpaced.includes('\\') ? withoutBold(oneSpaced).replace(ESCAPED, '$1') : withoutBold(oneSpaced);
}

function withoutBold(oneSpaced: string): string {
  if (!/[*_]/.test(oneSpaced)) return oneSpaced;
  const bare = oneSpaced
    .replace(/\*\*(?=[^\s*])([^*]*[^\s*])\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])__(?=[^\s_])([^_]*[^\s_])__(?![\p{L}\p{N}_])/gu, '$1');
  return /^([*_])(?=[^\s*_])([^*_]*[^\s*_])\1$/.exec(bare)?.[2] ?? bare.trim();
}

function isShouted(text: string): boolean {
  return text.length <= 90 && /\p{Lu}{3}/u.test(text) && /\s/.test(text) && !/\p{Ll}/u.test(text) && !/\d/.test(text);
}

function widthOf(blanks: string): number {
  let width = 0;
  for (const blank of blanks) width += blank === '\t' ? TAB - (width % TAB) : 1;
  return width;
}
