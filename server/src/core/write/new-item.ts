import type { OkrFile } from '../model/okr.ts';
import {
  appendItem,
  applyEdits,
  columnOf,
  endOfLines,
  insertLines,
  pairEnd,
  scalarSource,
  type TextEdit,
} from '../syntax/edits.ts';
import { readYaml } from '../syntax/read.ts';
import type { YamlNode } from '../syntax/tree.ts';
import { addField, mergedEdits } from './field.ts';
import { insertInBrackets, insertInLines } from './list.ts';
import { pairOf } from './place.ts';
import { type AlignmentProblem, type NewId, withIds } from './realign.ts';
import { hasNewProblems, type Model, modelOf, type ReadFile, readFile, sameModel } from './same-model.ts';
import { lineEndOf, lineStartOf } from './source.ts';

/** An objective without anything below it yet. `null`: it says nothing of it. */
export interface NewObjective {
  readonly id: string | null;
  readonly title: string;
  readonly parent: string | null;
}

/** With the offset, in the text with the edits, at which somebody goes on writing. */
export type ItemWriting =
  | { readonly edits: readonly TextEdit[]; readonly cursor: number; readonly problem: null }
  | { readonly edits: null; readonly problem: AlignmentProblem };

type About = Pick<OkrFile, 'uri' | 'language'>;

/** A new file with one objective. */
export function newObjectiveFile(
  { team, cycle }: { readonly team: string; readonly cycle: string | null },
  item: NewObjective,
): { readonly text: string; readonly cursor: number } {
  const head = [`team: ${scalarSource(team)}`, ...(cycle === null ? [] : [`cycle: ${scalarSource(cycle)}`]), 'objectives:'];
  const [first, ...rest] = linesOf(item);
  const text = [...head, `  - ${first}`, ...rest.map((line) => `    ${line}`)].join('\n');
  return { text: `${text}\n`, cursor: text.length };
}

/** Adds an objective behind the last one of a file, with a dash below it for its first key result. */
export function newObjectiveEdits(text: string, about: About, item: NewObjective, ids: readonly NewId[]): ItemWriting {
  const before = readFile(text, about);
  const added = appended(text, item);
  if (!added) return { edits: null, problem: 'shape' };
  const edits = mergedEdits([...ids.flatMap((one) => one.edits), added]);
  const cursor = cursorIn(edits, added);
  const is = withIds(modelOf(before.file), ids);
  const isMeant = (after: Model) => {
    const last = after.objectives.at(-1);
    const [parent] = last?.parents ?? [];
    const isIt =
      last?.id === item.id &&
      last.title === item.title &&
      (parent?.ref.value ?? null) === item.parent &&
      last.keyResults.length === 0;
    return isIt && sameModel({ ...after, objectives: after.objectives.slice(0, -1) }, is);
  };
  return checked(before, edits, cursor, isMeant);
}

/** Adds a key result, as a sentence alone, behind the last one of an objective. */
export function newKeyResultEdits(text: string, about: About, objective: number, title: string): ItemWriting {
  const before = readFile(text, about);
  const edits = keyResultEdits(before, objective, title);
  const last = edits?.at(-1);
  if (!edits || !last) return { edits: null, problem: 'shape' };
  const isMeant = (after: Model) => {
    const own = after.objectives[objective];
    if (own?.keyResults.at(-1)?.title !== title) return false;
    const without = after.objectives.map((one, i) =>
      i === objective ? { ...one, keyResults: one.keyResults.slice(0, -1) } : one,
    );
    return sameModel({ ...after, objectives: without }, modelOf(before.file));
  };
  const sorted = mergedEdits(edits);
  return checked(before, sorted, cursorIn(sorted, last), isMeant);
}

/** The fields of a key result below which its actions stand, of those that are there. */
const ABOVE_ACTIONS = ['id', 'title', 'baseline', 'target', 'current', 'trend', 'unit', 'maintain', 'milestones', 'done'].concat([
  'owner',
  'weight',
  'source',
  'score',
]);

/** Adds an action, as words alone, behind the last one of a key result. */
export function newActionEdits(
  text: string,
  about: About,
  [objective, keyResult]: readonly [number, number],
  title: string,
): ItemWriting {
  const before = readFile(text, about);
  const edits = actionEdits(before, objective, keyResult, title);
  const last = edits?.at(-1);
  if (!edits || !last) return { edits: null, problem: 'shape' };
  const isMeant = (after: Model) => {
    const own = after.objectives[objective]?.keyResults[keyResult];
    if (own?.actions.at(-1)?.title !== title) return false;
    const without = { ...own, actions: own.actions.slice(0, -1) };
    const objectives = after.objectives.map((one, i) =>
      i === objective ? { ...one, keyResults: one.keyResults.map((it, at) => (at === keyResult ? without : it)) } : one,
    );
    return sameModel({ ...after, objectives }, modelOf(before.file));
  };
  const sorted = mergedEdits(edits);
  return checked(before, sorted, cursorIn(sorted, last), isMeant);
}

function actionEdits(
  { text, file, nodes }: ReadFile,
  objective: number,
  keyResult: number,
  title: string,
): readonly TextEdit[] | null {
  const placed = file.objectives[objective];
  const own = placed?.objective.keyResults[keyResult];
  const node = nodes.objectives[objective]?.keyResults[keyResult];
  if (!placed || !own || !node) return null;
  return listEdits(text, { base: placed.base, objective: own }, node, 'actions', title, ABOVE_ACTIONS);
}

function checked(
  { text, file }: ReadFile,
  edits: readonly TextEdit[],
  cursor: number,
  isMeant: (after: Model) => boolean,
): ItemWriting {
  const after = readFile(applyEdits(text, edits), file);
  const isFine = isMeant(modelOf(after.file)) && !hasNewProblems(file, after.file);
  return isFine ? { edits, cursor, problem: null } : { edits: null, problem: 'misread' };
}

function linesOf({ id, title, parent }: NewObjective): string[] {
  const own = id === null ? [] : [`id: ${scalarSource(id)}`];
  const above = parent === null ? [] : [`parent: ${scalarSource(parent)}`];
  return [...own, `title: ${scalarSource(title)}`, ...above, 'key_results:', '  - '];
}

function appended(text: string, item: NewObjective): TextEdit | null {
  const { root } = readYaml(text);
  if (root !== null && (root.kind !== 'map' || root.flow)) return null;
  const pair = root && pairOf(root, 'objectives');
  if (!pair) {
    const [first, ...rest] = linesOf(item);
    const lines = ['objectives:', `  - ${first}`, ...rest.map((line) => `    ${line}`)];
    return text === '' ? { range: [0, 0], newText: `${lines.join('\n')}\n` } : insertLines(text, text.length, lines, 0);
  }
  const { value } = pair;
  if (value === null) {
    const at = endOfLines(text, pairEnd(text, pair), null);
    const [first, ...rest] = linesOf(item);
    return insertLines(text, at, [`- ${first}`, ...rest.map((line) => `  ${line}`)], columnOf(text, pair.key.range[0]) + 2);
  }
  if (value.kind !== 'sequence') return null;
  if (!value.flow) return appendItem(text, value, linesOf(item));
  const pairs = Object.entries(item).flatMap(([name, words]: [string, string | null]) =>
    words === null ? [] : [`${name}: ${scalarSource(words, { flow: true })}`],
  );
  const [edit, second] = insertInBrackets(text, value, value.items.length, `{ ${pairs.join(', ')} }`);
  return edit && !second ? edit : null;
}

function keyResultEdits({ text, file, nodes }: ReadFile, objective: number, title: string): readonly TextEdit[] | null {
  const placed = file.objectives[objective];
  const node = nodes.objectives[objective]?.node;
  if (!placed || !node) return null;
  return listEdits(text, placed, node, 'key_results', title, []);
}

/** Adds words to a list of an item of whatever shape, or the list with them. */
function listEdits(
  text: string,
  placed: Parameters<typeof addField>[1],
  node: YamlNode,
  name: string,
  title: string,
  below: readonly string[],
): readonly TextEdit[] | null {
  const pair = node.kind === 'map' ? pairOf(node, name) : undefined;
  const line = scalarSource(title);
  const list = pair?.value;
  if (!pair || node.kind !== 'map') {
    const edit = addField(text, placed, node, { name, value: [`- ${line}`], below });
    return edit && [edit];
  }
  if (list?.kind === 'sequence') {
    if (list.flow) return insertInBrackets(text, list, list.items.length, scalarSource(title, { flow: true }));
    const gap = /^- */.exec(text.slice(list.range[0], list.range[0] + 12))?.[0].slice(1) || ' ';
    // A dash that waits for its first words.
    if (list.items.at(-1) === null) return fillDash(text, list.range[1], line);
    const edit = insertInLines(text, list, list.items.length, [line], gap);
    return edit && [edit];
  }
  if (list || node.flow) return null;
  const at = endOfLines(text, pairEnd(text, pair), null);
  return [insertLines(text, at, [`- ${line}`], columnOf(text, pair.key.range[0]) + 2)];
}

/** Puts a sentence behind the last dash of a list, on whose line nothing else stands. */
function fillDash(text: string, end: number, sentence: string): readonly TextEdit[] | null {
  const dash = text.lastIndexOf('-', Math.max(0, end - 1));
  const lineEnd = lineEndOf(text, dash + 1);
  const isAlone =
    dash >= 0 && text.slice(lineStartOf(text, dash), dash).trim() === '' && text.slice(dash + 1, lineEnd).trim() === '';
  return isAlone ? [{ range: [dash + 1, lineEnd], newText: ` ${sentence}` }] : null;
}

/** Where somebody goes on behind what one of the edits adds: its last words, without the line's end. */
function cursorIn(edits: readonly TextEdit[], added: TextEdit): number {
  const at = added.range[0];
  const before = edits.filter(({ range }) => range[1] <= at && range[0] < at);
  const moved = before.reduce((sum, { range, newText }) => sum + newText.length - (range[1] - range[0]), at);
  return moved + added.newText.replace(/[\r\n]+$/, '').length;
}
