import type { OffsetRange } from '../base/range.ts';

/** Where a cursor stands inside `{ … }` or `[ … ]`. */
export interface FlowPlace {
  readonly place: 'key' | 'value' | 'item';
  /** Keys from the flow collection's start; `[]` for an item. */
  readonly path: readonly string[];
  /** What stands between the separators around the cursor, without quotes and blanks. */
  readonly token: OffsetRange;
  readonly hasColon: boolean;
  readonly siblings: ReadonlyMap<string, string>;
  /** In a list, what stands in it besides, without what is a collection itself. */
  readonly items: readonly string[];
}

interface Level {
  readonly map: boolean;
  key: string | null;
  tokenStart: number;
  readonly siblings: Map<string, string>;
  readonly items: string[];
}

/** How much text is looked at: a flow collection longer than this was never closed. */
const MAX_FLOW = 20_000;

/**
 * Reads a flow collection from its opening bracket at `from` to the cursor, and on to the end of the cursor's own level
 * to know which keys are taken. `undefined` when the collection ends before the cursor or the cursor is in a comment.
 */
export function flowPlace(text: string, from: number, cursor: number): FlowPlace | undefined {
  if (cursor - from > MAX_FLOW) return undefined;
  const stack: Level[] = [];
  let found: { readonly level: Level; readonly path: string[]; readonly key: string | null; readonly start: number } | undefined;
  let token: OffsetRange = [cursor, cursor];
  let hasColon = false;
  let tokenClosed = false;

  const notice = () => {
    const level = stack.at(-1);
    if (level) found = { level, path: pathOf(stack), key: level.key, start: level.tokenStart };
  };
  const endToken = (at: number, colon: boolean) => {
    if (!found || tokenClosed) return;
    tokenClosed = true;
    token = trimmed(text, found.start, at);
    hasColon = colon;
  };
  const remember = (level: Level, at: number) => {
    const word = text.slice(level.tokenStart, at).trim();
    if (level.map && level.key !== null) level.siblings.set(level.key, unquoted(word));
    const isOwn = found ? found.level === level && found.start === level.tokenStart : false;
    if (!level.map && !isOwn && word !== '' && !/^[[{]/.test(word)) level.items.push(unquoted(word));
  };

  const limit = Math.min(text.length, from + MAX_FLOW);
  let at = from;
  for (; at < limit; at++) {
    if (at >= cursor && !found) {
      if (stack.length === 0 && at > from) return undefined;
      notice();
    }
    const char = text[at] as string;
    const level = stack.at(-1);
    if (char === '"' || char === "'") {
      // A quote inside a word is an apostrophe.
      if (level && text.slice(level.tokenStart, at).trim() !== '') continue;
      const close = quoteEnd(text, at, limit);
      if (at < cursor && cursor < close && !found) {
        notice();
        if (level) endToken(close, false);
      }
      at = close - 1;
    } else if (char === '#' && /\s/.test(text[at - 1] ?? ' ')) {
      const newline = text.indexOf('\n', at);
      const end = newline < 0 ? limit : newline;
      if (at < cursor && cursor <= end) return undefined;
      endToken(at, false);
      at = end - 1;
    } else if (char === '{' || char === '[') {
      if (level && text.slice(level.tokenStart, at).trim() !== '') continue;
      endToken(at, false);
      stack.push({ map: char === '{', key: null, tokenStart: at + 1, siblings: new Map(), items: [] });
    } else if (char === '}' || char === ']') {
      endToken(at, false);
      if (level) remember(level, at);
      stack.pop();
      if (found?.level === level) break;
      const above = stack.at(-1);
      if (!above && at + 1 < cursor) return undefined;
    } else if (char === ',') {
      endToken(at, false);
      if (!level) return undefined;
      remember(level, at);
      level.key = null;
      level.tokenStart = at + 1;
    } else if (char === ':' && level?.map && level.key === null && endsKey(text, at)) {
      endToken(at, true);
      level.key = unquoted(text.slice(level.tokenStart, at).trim());
      level.siblings.set(level.key, '');
      level.tokenStart = at + 1;
    } else if (char === '\n') {
      endToken(at, false);
    }
  }
  if (!found) {
    if (cursor > limit) return undefined;
    notice();
  }
  endToken(at, false);
  if (!found) return undefined;
  const own = unquoted(text.slice(token[0], token[1]));
  const siblings = new Map(found.level.siblings);
  if (found.key === null && hasColon) siblings.delete(own);
  const place = !found.level.map ? 'item' : found.key === null ? 'key' : 'value';
  return { place, path: found.path, token: insideQuotes(text, token), hasColon, siblings, items: found.level.items };
}

function pathOf(stack: readonly Level[]): string[] {
  return stack.flatMap((level) => (level.map ? (level.key === null ? [] : [level.key]) : ['[]']));
}

function endsKey(text: string, at: number): boolean {
  const next = text[at + 1];
  const before = text[at - 1];
  return next === undefined || /[\s,\]}]/.test(next) || before === '"' || before === "'";
}

function quoteEnd(text: string, from: number, limit: number): number {
  const quote = text[from];
  for (let at = from + 1; at < limit; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++;
      else return at + 1;
    }
  }
  return limit;
}

function trimmed(text: string, start: number, end: number): OffsetRange {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return [from, to];
}

function insideQuotes(text: string, [start, end]: OffsetRange): OffsetRange {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return [start, end];
  return [start + 1, end > start + 1 && text[end - 1] === quote ? end - 1 : end];
}

/** The text without the quotes around it. */
export function unquoted(text: string): string {
  const [start, end] = insideQuotes(text, [0, text.length]);
  return text.slice(start, end);
}
