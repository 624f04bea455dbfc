/**
 * Where a file is cut: before each objective and after the last one, found by looking at the beginnings of lines.
 *
 * This is safe without reading YAML. What a block item holds is indented deeper than its dash, be it a mapping,
 * a quoted text over several lines or a block of text; so a line that starts with a dash at the items' own column
 * starts an item, and a key at column 0 ends them, in every well-formed file.
 */

export type SegmentKind = 'head' | 'objective' | 'tail' | 'whole';

export interface Cut {
  readonly kind: SegmentKind;
  readonly start: number;
  /** The index of the same segment in the version before; -1 when it must be looked at. */
  readonly known: number;
}

/** Segments of the version before that stand unchanged at both ends of the text. */
export interface KnownCuts {
  readonly leading: readonly Cut[];
  readonly trailing: readonly Cut[];
  /** The text of an objective of the version before, for the column of its dash. */
  readonly itemText: string;
}

const WHOLE: readonly Cut[] = [{ kind: 'whole', start: 0, known: -1 }];

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const DASH = 0x2d;
const DOT = 0x2e;
const BOM = 0xfeff;

/** The cuts of a text in their order; the first starts at 0. */
export function cutText(text: string, known: KnownCuts | null): readonly Cut[] {
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return WHOLE;
  const cuts = resume(text, known) ?? fromStart(text, known);
  return cuts === null || sharesAnchors(text, cuts) ? WHOLE : cuts;
}

/** Goes on behind the unchanged segments at the start. The last of them is looked at again: its end may have moved. */
function resume(text: string, known: KnownCuts | null): readonly Cut[] | null {
  if (known === null || known.leading.length < 3) return null;
  const kept = known.leading.slice(0, -1);
  const from = known.leading.at(-1) as Cut;
  if (from.kind !== 'objective') return null;
  return cutItems(text, from.start, columnOfDash(known.itemText), [...kept], known);
}

function fromStart(text: string, known: KnownCuts | null): readonly Cut[] | null {
  const items = endOfHead(text);
  if (items < 0) return null;
  const column = columnOfFirstItem(text, items);
  if (column < 0) return null;
  const cuts = cutItems(text, items, column, [{ kind: 'head', start: 0, known: -1 }], known);
  return cuts;
}

/** The offset of the line after `objectives:`; -1 when the file has no such line or cannot be cut there. */
function endOfHead(text: string): number {
  const key = /(?:objectives|"objectives"|'objectives')[ \t]*:/y;
  const rest = /[ \t]*(?:[ \t]#[^\r\n]*)?\r?\n/y;
  let content = false;
  let marked = false;
  for (let at = text.charCodeAt(0) === BOM ? 1 : 0; at < text.length; at = nextLine(text, at)) {
    const code = text.charCodeAt(at);
    if (code === HASH || code === SPACE || code === TAB || code === NEWLINE || code === RETURN) continue;
    if (isMark(text, at)) {
      rest.lastIndex = at + 3;
      if (content || marked || code === DOT || !rest.test(text)) return -1;
      marked = true;
      continue;
    }
    if (!content && !startsMapping(text, at)) return -1;
    content = true;
    key.lastIndex = at;
    if (!key.test(text)) continue;
    rest.lastIndex = key.lastIndex;
    return rest.test(text) ? rest.lastIndex : -1;
  }
  return -1;
}

/** Whether the first line with content can be the first pair of a block mapping (or a directive before it). */
function startsMapping(text: string, at: number): boolean {
  return /[^-[\]{}|>!&*?@`,\s]/.test(text[at] as string) && (text[at] === '%' || isKeyLine(text, at));
}

/** The column of the dash in the first line with content; -1 when that is no item. */
function columnOfFirstItem(text: string, from: number): number {
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const start = skipSpaces(text, at);
    const code = text.charCodeAt(start);
    if (code === HASH || code === NEWLINE || code === RETURN) continue;
    return isItem(text, start) && !isMark(text, at) ? start - at : -1;
  }
  return -1;
}

function columnOfDash(itemText: string): number {
  return Math.max(0, columnOfFirstItem(itemText, 0));
}

/**
 * Adds the cuts of the items from a line start on. Comments directly above an item, indented no deeper than it,
 * belong to that item; blank lines and all other comments to what stands above them.
 */
function cutItems(text: string, from: number, column: number, cuts: Cut[], known: KnownCuts | null): readonly Cut[] | null {
  const trailing = known !== null && columnOfDash(known.itemText) === column ? known.trailing : [];
  let next = 0;
  let comments = -1;
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const start = skipSpaces(text, at);
    const code = text.charCodeAt(start);
    if (code === HASH && start - at <= column) {
      if (comments < 0) comments = at;
      continue;
    }
    const cutAt = comments < 0 ? at : comments;
    comments = -1;
    let kind: SegmentKind;
    if (start - at === column && isItem(text, start)) kind = 'objective';
    else if (start === at && isMark(text, at)) return null;
    else if (start === at && code !== NEWLINE && code !== RETURN && isKeyLine(text, at)) kind = 'tail';
    else continue;
    while (next < trailing.length && (trailing[next] as Cut).start < cutAt) next++;
    if (trailing[next]?.start === cutAt && trailing[next]?.kind === kind) {
      cuts.push(...trailing.slice(next));
      return cuts;
    }
    cuts.push({ kind, start: cutAt, known: -1 });
    if (kind === 'tail') return hasMark(text, at) ? null : cuts;
  }
  return cuts;
}

/** Whether a dash with white space behind it stands here. */
function isItem(text: string, at: number): boolean {
  return text.charCodeAt(at) === DASH && isSpaceOrEnd(text.charCodeAt(at + 1));
}

/** Whether a line holds a colon that ends a key. */
function isKeyLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === SPACE || code === TAB || code === HASH) return false;
  for (let i = at; i < text.length; i++) {
    const here = text.charCodeAt(i);
    if (here === NEWLINE) return false;
    if (here === 0x3a && isSpaceOrEnd(text.charCodeAt(i + 1))) return true;
  }
  return false;
}

/** Whether a line that starts here is `---` or `...`, alone or with something behind white space. */
function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== DASH && code !== DOT) return false;
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code && isSpaceOrEnd(text.charCodeAt(at + 3));
}

function hasMark(text: string, from: number): boolean {
  for (let at = from; at < text.length; at = nextLine(text, at)) if (isMark(text, at)) return true;
  return false;
}

/** Whether an alias in one segment names an anchor of another one. */
function sharesAnchors(text: string, cuts: readonly Cut[]): boolean {
  if (!text.includes('&') || !text.includes('*')) return false;
  const anchored = new Map<string, Set<number>>();
  for (const [name, segment] of names(text, /(?:^|[\s[{,])&([^\s,[\]{}]+)/g, cuts)) {
    const segments = anchored.get(name);
    if (segments) segments.add(segment);
    else anchored.set(name, new Set([segment]));
  }
  if (anchored.size === 0) return false;
  for (const [name, segment] of names(text, /(?:^|[\s[{,])\*([^\s,[\]{}]+)/g, cuts)) {
    const segments = anchored.get(name);
    if (segments !== undefined && (segments.size > 1 || !segments.has(segment))) return true;
  }
  return false;
}

/** The names that a pattern finds, each with the index of its segment. */
function* names(text: string, pattern: RegExp, cuts: readonly Cut[]): Iterable<readonly [name: string, segment: number]> {
  let segment = 0;
  for (const match of text.matchAll(pattern)) {
    while ((cuts[segment + 1]?.start ?? Number.POSITIVE_INFINITY) <= match.index) segment++;
    yield [match[1] as string, segment];
  }
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

function isSpaceOrEnd(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === RETURN || code === TAB || Number.isNaN(code);
}
