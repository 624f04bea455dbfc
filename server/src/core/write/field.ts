import { type OffsetRange, shift } from '../base/range.ts';
import { columnOfKeys, insertPair, pairEnd, scalarSource, type TextEdit } from '../syntax/edits.ts';
import type { YamlNode } from '../syntax/tree.ts';
import { changeItem, type Item, titleSource } from './item.ts';
import { lineEndOf, lineStartOf, nextLineAt } from './source.ts';

/** A field that an objective is given. */
export interface AddedField {
  readonly name: string;
  /** A text, or lines of YAML that stand below the name. */
  readonly value: string | readonly string[];
  /** The fields that it stands below: the last of them that is there counts. Without any, it stands at the end. */
  readonly below: readonly string[];
}

/** One edit that adds a field to an objective or a key result of whatever shape: a sentence becomes a mapping. `null` where there is no place. */
export function addField(
  text: string,
  { base, objective }: { readonly base: number; readonly objective: Pick<Item, 'range' | 'title'> },
  node: YamlNode,
  { name, value, below }: AddedField,
): TextEdit | null {
  const isMisread = objective.title.misread === 'mapping';
  if (node.kind === 'map' && !(isMisread && node.pairs.length === 1)) {
    const names = node.pairs.map(({ key }) => (key.kind === 'scalar' ? key.text : ''));
    const above = [...below].reverse().find((each) => names.includes(each)) ?? (below.length > 0 ? names[0] : undefined);
    if (!node.flow) return belowComments(text, insertPair(text, node, name, value, above), columnOfKeys(text, node));
    if (typeof value === 'string') return insertPair(text, node, name, value, above);
    const last = node.pairs.at(-1);
    const at = last && pairEnd(text, last);
    return at === undefined ? null : { range: [at, at], newText: `, ${name}: ${inBraces(value)}` };
  }
  const title = { ...objective.title, range: shift(objective.title.range, base) };
  const item: Item = { range: shift(objective.range, base), title, bare: true };
  const lines = typeof value === 'string' ? undefined : value;
  const source = typeof value === 'string' ? scalarSource(value) : '';
  const block = changeItem(item, text, { fields: [{ name, source, ...(lines && { lines }) }] });
  if (block) return block;
  return { range: node.range, newText: `{ title: ${titleInBraces(item, text)}, ${name}: ${inBraces(value)} }` };
}

const inBraces = (value: string | readonly string[]): string =>
  typeof value === 'string'
    ? scalarSource(value, { flow: true })
    : `[${value.map((line) => line.replace(/^- /, '')).join(', ')}]`;

export function titleInBraces(item: Item, text: string): string {
  return item.title.misread === null ? titleSource(item, text) : scalarSource(item.title.text.trim(), { flow: true });
}

/** A new line does not come between a block and the comments that stand in it, which are further in. */
export function belowComments(text: string, edit: TextEdit, column: number): TextEdit {
  let [at] = edit.range;
  if (at !== lineEndOf(text, at) || at === lineStartOf(text, at)) return edit;
  for (;;) {
    const start = nextLineAt(text, at);
    const end = lineEndOf(text, start);
    const comment = /^( *)#/.exec(text.slice(start, end));
    if (start === at || !comment || (comment[1] as string).length <= column) break;
    at = end;
  }
  return { range: [at, at], newText: edit.newText };
}

/** What is added in one place is one edit: which of two insertions comes first is for nobody to guess. */
export function mergedEdits(edits: readonly TextEdit[]): TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of edits) {
    const index = merged.findIndex(({ range }) => isInsertionAt(range, edit.range));
    const known = merged[index];
    if (known) merged[index] = { range: known.range, newText: known.newText + edit.newText };
    else merged.push(edit);
  }
  return merged.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

function isInsertionAt(a: OffsetRange, b: OffsetRange): boolean {
  return a[0] === a[1] && b[0] === b[1] && a[0] === b[0];
}
