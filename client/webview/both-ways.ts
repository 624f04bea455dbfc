/**
 * What goes both ways between the files and the page besides the tree: which row the cursor is on, and what a row's menu
 * asks the host to write. Checked on both sides, like all messages.
 */

/** To the page. */
export type ToPage =
  /** The cursor in the editor is on this row; `null`: on none. `reveal`: the person wants its ancestors opened. */
  { readonly type: 'highlight'; readonly id: string | null; readonly reveal: boolean };

/** A row's id holds the URIs of two files at most, and what they call the objectives. */
const ID_LIMIT = 20_000;

type Fields = Readonly<Record<string, unknown>>;
const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= ID_LIMIT;

/** A message to the page, if it is one of these; only the fields that are known. */
export function readToPage(value: Fields): ToPage | null {
  const { type, id, reveal } = value;
  if (type !== 'highlight' || (id !== null && !isId(id)) || typeof reveal !== 'boolean') return null;
  return { type, id, reveal };
}
