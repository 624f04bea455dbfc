/**
 * What goes both ways between the files and the page besides the tree: which row the cursor is on, and what a row's menu or
 * a drag asks the host to write. Checked on both sides, like all messages.
 */

/** To the page. */
export type ToPage =
  /** The cursor in the editor is on this row; `null`: on none. `reveal`: the person wants its ancestors opened. */
  | { readonly type: 'highlight'; readonly id: string | null; readonly reveal: boolean }
  /** What came of something that was asked for here, to be read out. */
  | { readonly type: 'said'; readonly text: string };

/** From the page. */
export type FromPage =
  /** Align the objective of a row to another row; without one, to what the person chooses. */
  | { readonly type: 'realign'; readonly id: string; readonly target: string | null }
  /** Add an objective that supports the row, or a key result of its objective; or copy the objective as Markdown. */
  | { readonly type: 'addChild' | 'addKeyResult' | 'copyMarkdown'; readonly id: string };

/** A row's id holds the URIs of two files at most, and what they call the objectives. */
const ID_LIMIT = 20_000;

type Fields = Readonly<Record<string, unknown>>;
const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= ID_LIMIT;

/** A message to the page, if it is one of these; only the fields that are known. */
export function readToPage(value: Fields): ToPage | null {
  const { type, id, reveal, text } = value;
  if (type === 'said') return typeof text === 'string' ? { type, text } : null;
  if (type !== 'highlight' || (id !== null && !isId(id)) || typeof reveal !== 'boolean') return null;
  return { type, id, reveal };
}

/** Whether a message from the page is one of these. */
export function isFromPage(value: Fields): boolean {
  const { type, id, target } = value;
  if (type === 'realign') return isId(id) && (target === null || isId(target));
  return (type === 'addChild' || type === 'addKeyResult' || type === 'copyMarkdown') && isId(id);
}
