import type { SegmentedText } from '../document/segments.ts';
import { segmentText } from '../document/segments.ts';
import type { OkrFile } from '../model/okr.ts';
import { applyEdits, columnOf, endOfLines, insertLines, lineEnding, pairEnd, type TextEdit } from '../syntax/edits.ts';
import type { YamlMap } from '../syntax/tree.ts';
import { type CheckInWriting, fieldsOf, insertEntry, type NewCheckIn } from './check-in.ts';
import { type EntryField, entryLines, listStyleOf, ONE_LINE } from './entry-style.ts';
import { pairOf } from './place.ts';
import { declared, says, withoutDoubts } from './read-back.ts';
import { hasNewProblems, modelOf, sameModel } from './same-model.ts';

/**
 * Edits that add a line to a file's log, the list `check_ins` at its top level, which is made where there is none. What the
 * file says besides stays as it is, or there are none.
 */
export function writeLogEntry(source: SegmentedText, file: OkrFile, ref: string, checkIn: NewCheckIn): CheckInWriting {
  const fields: EntryField[] = [{ name: 'key_result', text: ref }, ...fieldsOf(checkIn)];
  const added = logEdits(source, fields);
  if (typeof added === 'string') return { edits: null, problem: added };
  const before = declared(source, file);
  const after = declared(segmentText(applyEdits(source.text, added), source), file);
  const entry = after.log.at(-1);
  const isRead = entry !== undefined && entry.keyResult.value === ref && says(entry, checkIn);
  const rest = modelOf({ ...after, log: after.log.slice(0, -1) });
  const holds = isRead && sameModel(rest, modelOf(before)) && !hasNewProblems(before, withoutDoubts(after));
  return holds ? { edits: added, problem: null } : { edits: null, problem: 'misread' };
}

function logEdits(source: SegmentedText, fields: readonly EntryField[]): readonly TextEdit[] | 'alias' | 'not-a-list' | 'shape' {
  for (const { start, content } of source.segments) {
    const root = content.result.root;
    const pair = root?.kind === 'map' ? pairOf(root, 'check_ins') : undefined;
    if (!pair) continue;
    const { text } = content;
    const edits = intoLog(text, pair, fields);
    if (typeof edits === 'string') return edits;
    return edits.map(({ range, newText }) => ({ range: [range[0] + start, range[1] + start], newText }));
  }
  return newLog(source.text, fields);
}

function intoLog(text: string, { key, value }: YamlMap['pairs'][number], fields: readonly EntryField[]) {
  if (value === null) {
    const at = endOfLines(text, pairEnd(text, { key, value }), null);
    return [insertLines(text, at, dashed(fields), columnOf(text, key.range[0]) + 2)];
  }
  if (value.kind === 'alias') return 'alias';
  if (value.kind !== 'sequence') return 'not-a-list';
  const style = listStyleOf(text, key, value)?.entry ?? ONE_LINE;
  return insertEntry(text, value, value.items.length, fields, style) ?? 'shape';
}

function dashed(fields: readonly EntryField[]): string[] {
  return entryLines(fields, ONE_LINE).map((line) => `- ${line}`);
}

/** A log of its own at the end of a file. */
function newLog(text: string, fields: readonly EntryField[]): TextEdit[] {
  const eol = lineEnding(text);
  const lines = ['check_ins:', ...dashed(fields).map((line) => `  ${line}`)].join(eol) + eol;
  const isOpen = text !== '' && !/[\r\n]$/.test(text);
  return [{ range: [text.length, text.length], newText: (isOpen ? eol : '') + lines }];
}
