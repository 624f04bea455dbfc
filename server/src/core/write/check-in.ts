import { type Day, formatDay, parseDay } from '../base/calendar.ts';
import { shift } from '../base/range.ts';
import type { SegmentedText } from '../document/segments.ts';
import type { Health, KeyResult, OkrFile } from '../model/okr.ts';
import { columnOf, columnOfKeys, endOfLines, insertLines, pairEnd, scalarSource, type TextEdit } from '../syntax/edits.ts';
import type { YamlMap, YamlNode, YamlPair, YamlSequence } from '../syntax/tree.ts';
import { doneEdits } from './done.ts';
import { type EntryField, entryInBrackets, entryLines, type ListStyle, listStyleOf, ONE_LINE, snippetOf } from './entry-style.ts';
import { changeItem, titleSource } from './item.ts';
import { insertInBrackets, insertInLines } from './list.ts';
import { itemAt, listsIn, type PlacedNode, pairOf, segmentAt } from './place.ts';
import { isWhatWasMeant } from './read-back.ts';
import { isBlockItem } from './source.ts';

/** A check-in as it is to be written. */
export interface NewCheckIn {
  readonly day: Day;
  /** The value with its unit, as it is spelled. */
  readonly value: string | null;
  /** 0..1; it is spelled as the others in the list are. */
  readonly confidence: number | null;
  readonly note: string | null;
  readonly status: Health | null;
  readonly by: string | null;
}

/** What is to be written about one key result. */
export interface CheckInChange {
  readonly checkIn: NewCheckIn | null;
  /** For a key result in stages whether each of them is done; one that is done or not has one. `null` leaves them as they are. */
  readonly done: readonly boolean[] | null;
}

/** A key result of an open file. */
export interface KeyResultPlace {
  readonly source: SegmentedText;
  readonly file: OkrFile;
  /** Positions among the file's objectives and among the objective's key results. */
  readonly objective: number;
  readonly keyResult: number;
}

/** `alias`, `not-a-list`: what stands under `check_ins`; `shape`: how the key result is written; `misread`: it would be read otherwise. */
export type WriteProblem = 'alias' | 'not-a-list' | 'shape' | 'misread';
export type CheckInWriting =
  | { readonly edits: readonly TextEdit[]; readonly problem: null }
  | { readonly edits: null; readonly problem: WriteProblem };

/**
 * Edits that add a check-in to a key result and tick its stages, in the file's own style. Every line that is there stays
 * as it is, but that of a bare sentence, which becomes a mapping, and one between brackets. The text with the edits is read
 * again: where it would not say the same plus the check-in, there are none.
 */
export function writeCheckIn(place: KeyResultPlace, change: CheckInChange): CheckInWriting {
  const target = targetOf(place);
  if (!target) return problem('shape');
  const { text, keyResult, item } = target;
  const edits: TextEdit[] = [];
  if (change.done) {
    const ticked = doneEdits(text, item.node, keyResult, change.done);
    if (!ticked) return problem('shape');
    edits.push(...ticked);
  }
  let index = keyResult.checkIns.length;
  if (change.checkIn) {
    const added = addEntry(target, change.checkIn.day, fieldsOf(change.checkIn));
    if (typeof added === 'string') return problem(added);
    edits.push(...added.edits);
    index = added.index ?? index;
  }
  const moved = inFile(edits, target);
  return isWhatWasMeant(place, moved, change, index) ? { edits: moved, problem: null } : problem('misread');
}

/**
 * The same as a snippet, in which the value and the confidence (or else the note) are tab stops: for editors that have no
 * form. `null` where it cannot be written.
 */
export function checkInSnippet(place: KeyResultPlace, checkIn: NewCheckIn, asksValue: boolean): readonly TextEdit[] | null {
  const target = targetOf(place);
  if (!target || !writeCheckIn(place, { checkIn, done: null }).edits) return null;
  const asked = asksValue ? 'value' : checkIn.confidence === null ? 'note' : 'confidence';
  const given = fieldsOf(asked === 'confidence' ? checkIn : { ...checkIn, [asked]: checkIn[asked] ?? '' });
  let stop = 0;
  const fields = given.map((field): EntryField => (field.name === 'date' ? field : { ...field, stop: ++stop }));
  const added = addEntry(target, checkIn.day, fields);
  return typeof added === 'string' ? null : inFile(added.edits, target).map(snippetOf);
}

function targetOf({ source, file, ...place }: KeyResultPlace): Target | null {
  const placed = file.objectives[place.objective];
  const keyResult = placed?.objective.keyResults[place.keyResult];
  const segment = placed && segmentAt(source, placed.base);
  const item = segment && keyResult && itemAt(segment.content.result.root, 'key_results', keyResult.range);
  if (!segment || !keyResult || !item) return null;
  const { start, content } = segment;
  return { text: content.text, start, keyResult, item, nearest: () => nearestStyle(source, start + item.node.range[0]) };
}

function inFile(edits: readonly TextEdit[], { start }: Target): TextEdit[] {
  return edits.map(({ range, newText }) => ({ range: shift(range, start), newText }));
}

function problem(problem: WriteProblem): CheckInWriting {
  return { edits: null, problem };
}

interface Target {
  /** Of the segment in which the key result stands, and where that starts in the file. */
  readonly text: string;
  readonly start: number;
  readonly keyResult: KeyResult;
  readonly item: PlacedNode;
  /** The style of the nearest list of check-ins in the file. */
  readonly nearest: () => ListStyle | null;
}

interface Added {
  readonly edits: readonly TextEdit[];
  /** The position among the check-ins; `null` at the end. */
  readonly index: number | null;
}

function addEntry(target: Target, day: Day, fields: readonly EntryField[]): Added | WriteProblem {
  const { text, keyResult, item } = target;
  const { node } = item;
  if (node.kind !== 'map' || keyResult.bare) return asMapping(target, fields);
  const pair = pairOf(node, 'check_ins');
  if (pair === undefined) return addList(target, node, fields);
  const list = pair.value;
  if (list === null) return node.flow ? 'shape' : fillList(target, pair, fields);
  if (list.kind === 'alias') return 'alias';
  if (list.kind !== 'sequence') return 'not-a-list';
  const index = indexFor(list, day);
  const isOnTop = index < list.items.length;
  const style = (listStyleOf(text, pair.key, list, isOnTop) ?? target.nearest())?.entry ?? ONE_LINE;
  const edits = insertEntry(text, list, index, fields, style);
  return edits ? { edits, index: isOnTop ? index : null } : 'shape';
}

/** Adds an entry to a list that is there. */
export function insertEntry(
  text: string,
  list: YamlSequence,
  index: number,
  fields: readonly EntryField[],
  style: ListStyle['entry'],
): readonly TextEdit[] | null {
  if (list.flow) return insertInBrackets(text, list, index, entryInBrackets(fields, style));
  const edit = insertInLines(text, list, index, entryLines(fields, style), style.gap);
  return edit && [edit];
}

export function fieldsOf(checkIn: NewCheckIn): EntryField[] {
  const { day, value, confidence, status, note, by } = checkIn;
  const fields: { name: EntryField['name']; text: string | null }[] = [
    { name: 'date', text: formatDay(day) },
    { name: 'value', text: value },
    { name: 'confidence', text: confidence === null ? null : String(confidence) },
    { name: 'status', text: status },
    { name: 'note', text: note },
    { name: 'by', text: by },
  ];
  return fields.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }]));
}

/**
 * Where in a list an entry belongs: at the end; in one that is kept with the newest on top, before the first that is older,
 * so behind those of the same day, of which the later line counts.
 */
export function indexFor(list: YamlSequence, day: Day): number {
  const end = list.items.length;
  const days = list.items.map(dayOf);
  const [first, last] = [days[0], days.at(-1)];
  const falls = days.every((day, i) => day !== null && (i === 0 || day <= (days[i - 1] ?? Number.NaN)));
  if (!falls || first == null || last == null || first === last) return end;
  const older = days.findIndex((other) => other !== null && other < day);
  return older < 0 ? end : older;
}

function dayOf(item: YamlNode | null): Day | null {
  const node = item?.kind === 'alias' ? item.target : item;
  const date = node?.kind === 'map' ? pairOf(node, 'date')?.value : null;
  return date?.kind === 'scalar' ? (parseDay(date.text) ?? null) : null;
}

/** `check_ins:` with nothing behind it yet. */
function fillList({ text, item, nearest }: Target, { key }: YamlPair, fields: readonly EntryField[]): Added | WriteProblem {
  const style = listStyle(text, item, nearest());
  const at = endOfLines(text, pairEnd(text, { key, value: null }), null);
  const lines = dashed(fields, style.entry);
  return { edits: [insertLines(text, at, lines, columnOf(text, key.range[0]) + style.indent)], index: null };
}

/** A list behind the last field. */
function addList({ text, item, nearest }: Target, map: YamlMap, fields: readonly EntryField[]): Added | WriteProblem {
  const last = map.pairs.at(-1);
  if (!last) return 'shape';
  const end = pairEnd(text, last);
  const style = listStyle(text, item, nearest());
  if (map.flow) {
    const newText = `, check_ins: [${entryInBrackets(fields, style.entry)}]`;
    return { edits: [{ range: [end, end], newText }], index: null };
  }
  const lines = style.flow
    ? [`check_ins: [${entryInBrackets(fields, style.entry)}]`]
    : ['check_ins:', ...dashed(fields, style.entry).map((line) => ' '.repeat(style.indent) + line)];
  const at = endOfLines(text, end, last.value ?? last.key);
  return { edits: [insertLines(text, at, lines, columnOfKeys(text, map))], index: null };
}

/** A bare sentence becomes a mapping, with its words as they stand. */
function asMapping({ text, keyResult, item, nearest }: Target, fields: readonly EntryField[]): Added | WriteProblem {
  const style = listStyle(text, item, nearest());
  const { range } = keyResult;
  if (isBlockItem(text, range[0])) {
    const field = style.flow
      ? { name: 'check_ins', source: `[${entryInBrackets(fields, style.entry)}]` }
      : { name: 'check_ins', source: '', lines: dashed(fields, style.entry) };
    const edit = changeItem(keyResult, text, { fields: [field] });
    return edit ? { edits: [edit], index: null } : 'shape';
  }
  if (!item.list?.sequence.flow || /[\r\n]/.test(text.slice(...range))) return 'shape';
  const { title } = keyResult;
  const isQuoted = /^["']/.test(text.slice(...title.range)) && title.misread === null;
  const source = isQuoted ? titleSource(keyResult, text) : scalarSource(title.text, { flow: true });
  const newText = `{ title: ${source}, check_ins: [${entryInBrackets(fields, style.entry)}] }`;
  return { edits: [{ range, newText }], index: null };
}

function dashed(fields: readonly EntryField[], style: ListStyle['entry']): string[] {
  const [first, ...rest] = entryLines(fields, style);
  return [`-${style.gap}${first}`, ...rest.map((line) => ' '.repeat(style.gap.length + 1) + line)];
}

/** The style of the file's check-ins; without any, one line each, as far to the right as the key results are. */
function listStyle(text: string, { list }: PlacedNode, nearest: ListStyle | null): ListStyle {
  if (nearest) return nearest;
  const indent = list && !list.sequence.flow ? columnOf(text, list.sequence.range[0]) - columnOf(text, list.key.range[0]) : 2;
  return { flow: false, indent: indent >= 0 && indent <= 8 ? indent : 2, entry: ONE_LINE };
}

function nearestStyle({ segments }: SegmentedText, offset: number): ListStyle | null {
  let nearest: { readonly style: ListStyle; readonly distance: number } | null = null;
  for (const { start, content } of segments) {
    for (const { key, sequence } of listsIn(content.result.root, 'check_ins')) {
      const distance = Math.abs(start + sequence.range[0] - offset);
      if (nearest && nearest.distance <= distance) continue;
      const style = isLog(sequence) ? null : listStyleOf(content.text, key, sequence);
      if (style) nearest = { style, distance };
    }
  }
  return nearest?.style ?? null;
}

function isLog({ items }: YamlSequence): boolean {
  return items.some((item) => item?.kind === 'map' && pairOf(item, 'key_result') !== undefined);
}
