import type { OkrFile } from '../model/okr.ts';
import {
  appendItem,
  applyEdits,
  columnOf,
  endOfLines,
  insertLines,
  insertPair,
  pairEnd,
  type TextEdit,
} from '../syntax/edits.ts';
import { readYaml } from '../syntax/read.ts';
import type { YamlSequence } from '../syntax/tree.ts';
import { addField, mergedEdits } from '../write/field.ts';
import { insertInLines } from '../write/list.ts';
import { pairOf } from '../write/place.ts';
import { hasNewProblems, type ReadFile, readFile } from '../write/same-model.ts';
import { type ComposeContext, keyResultLines, objectiveLines } from './compose.ts';
import type { DraftKeyResult, DraftObjective } from './draft.ts';

/** Edits that put what was imported into a file, or why there are none. */
export type Insertion =
  | { readonly edits: readonly TextEdit[]; readonly problem: null }
  | { readonly edits: null; readonly problem: 'shape' | 'misread' };

/**
 * Puts objectives behind the one in which `offset` stands, or behind the last one; key results that come without an objective into
 * that one. What is written is read again first: all that was there must read as before.
 */
export function insertionAt(
  text: string,
  about: Pick<OkrFile, 'uri' | 'language'>,
  offset: number,
  objectives: readonly DraftObjective[],
  context: ComposeContext,
): Insertion {
  const before = readFile(text, about);
  const at = before.file.objectives.filter(({ base, objective }) => base + objective.range[0] <= offset).length;
  const loose = objectives.every(({ title }) => title === null) ? objectives.flatMap(({ keyResults }) => keyResults) : [];
  const edits =
    loose.length > 0 && at > 0 ? keyResultEdits(before, at - 1, loose, context) : objectiveEdits(before, at, objectives, context);
  if (edits === null) return { edits: null, problem: 'shape' };
  const after = readFile(applyEdits(text, edits), before.file);
  const count = ({ file }: ReadFile) => file.objectives.reduce((sum, { objective }) => sum + 1 + objective.keyResults.length, 0);
  const added =
    loose.length > 0 && at > 0 ? loose.length : objectives.reduce((sum, { keyResults }) => sum + 1 + keyResults.length, 0);
  const isMeant = count(after) === count(before) + added && !hasNewProblems(before.file, after.file);
  return isMeant ? { edits, problem: null } : { edits: null, problem: 'misread' };
}

function objectiveEdits(
  { text, nodes }: ReadFile,
  at: number,
  objectives: readonly DraftObjective[],
  context: ComposeContext,
): readonly TextEdit[] | null {
  const items = objectives.map((objective) => objectiveLines(objective, context));
  const { root } = readYaml(text);
  if (root === null)
    return [insertLines(text, text.length, ['objectives:', ...items.flatMap((lines) => itemLines(lines, 2))], 0)];
  if (root.kind !== 'map' || root.flow) return null;
  const pair = pairOf(root, 'objectives');
  if (!pair)
    return [
      insertPair(
        text,
        root,
        'objectives',
        items.flatMap((lines) => itemLines(lines, 0)),
      ),
    ];
  const list = pair.value;
  if (list === null) return [waiting(text, pair, items)];
  if (list.kind !== 'sequence' || list.flow) return null;
  const index = at === 0 || at > nodes.objectives.length ? list.items.length : at;
  return inList(text, list, index, items);
}

function keyResultEdits(
  { text, file, nodes }: ReadFile,
  index: number,
  keyResults: readonly DraftKeyResult[],
  context: ComposeContext,
): readonly TextEdit[] | null {
  const placed = file.objectives[index];
  const node = nodes.objectives[index]?.node;
  if (!placed || !node) return null;
  const items = keyResults.map((keyResult) => keyResultLines(keyResult, context));
  const pair = node.kind === 'map' ? pairOf(node, 'key_results') : undefined;
  if (!pair || node.kind !== 'map') {
    const edit = addField(text, placed, node, {
      name: 'key_results',
      value: items.flatMap((lines) => itemLines(lines, 0)),
      below: [],
    });
    return edit && [edit];
  }
  const list = pair.value;
  if (list === null) return node.flow ? null : [waiting(text, pair, items)];
  return list.kind === 'sequence' && !list.flow ? inList(text, list, list.items.length, items) : null;
}

/** Items below a key that waits for them. */
function waiting(text: string, pair: Parameters<typeof pairEnd>[1], items: readonly (readonly string[])[]): TextEdit {
  const at = endOfLines(text, pairEnd(text, pair), null);
  return insertLines(
    text,
    at,
    items.flatMap((lines) => itemLines(lines, 0)),
    columnOf(text, pair.key.range[0]) + 2,
  );
}

function inList(
  text: string,
  list: YamlSequence,
  index: number,
  items: readonly (readonly string[])[],
): readonly TextEdit[] | null {
  const edits = items.map((lines) =>
    index === list.items.length ? appendItem(text, list, lines) : insertInLines(text, list, index, lines, ' '),
  );
  return edits.some((edit) => edit === null) ? null : mergedEdits(edits.filter((edit) => edit !== null));
}

function itemLines(lines: readonly string[], by: number): string[] {
  const indent = ' '.repeat(by);
  return lines.map((line, i) => (line === '' ? '' : `${indent}${i === 0 ? '- ' : '  '}${line}`));
}
