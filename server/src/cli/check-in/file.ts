import { existsSync, readFileSync } from 'node:fs';
import { applyEdits, type Messages, type Written } from '../../core/index.ts';
import { pathOfUri } from '../../node/file-workspace.ts';
import { CallError, type Io } from '../io.ts';
import type { Selection } from '../selection.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** What was written into a file. */
export interface WrittenFile {
  readonly uri: string;
  /** The line of the first of `lines`, from 1. */
  readonly line: number;
  /** Lines that are new, without what all of them are indented by. */
  readonly lines: readonly string[];
}

/**
 * Opens a file in the service, has edits made for it, and puts the result in its place: as a whole or not at all, and not
 * over what somebody else wrote meanwhile. With `dry`, only the service sees it.
 */
export function editFile(
  selection: Selection,
  io: Io,
  messages: Messages,
  uri: string,
  edit: () => Written,
  { dry, create = false }: { readonly dry: boolean; readonly create?: boolean },
): WrittenFile {
  const { service, pathOf } = selection;
  const file = pathOfUri(uri);
  const isNew = create && !existsSync(file);
  const before = isNew ? '' : textOf(file, pathOf(uri), messages);
  const mark = before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const text = before.slice(mark.length);
  service.open(uri, text);
  const { edits, problem } = edit();
  if (edits === null) throw new CallError(problem);
  const after = applyEdits(text, edits);
  if (!dry) {
    if (isNew ? existsSync(file) : textOf(file, pathOf(uri), messages) !== before)
      throw new CallError(messages.checkIn.cli.changedMeanwhile(pathOf(uri)));
    try {
      io.replace(file, mark + after);
    } catch (error) {
      throw new CallError(messages.cli.unwritable(pathOf(uri), String((error as NodeJS.ErrnoException).code ?? error)));
    }
  }
  service.change(uri, after);
  return { uri, ...newLines(text, after) };
}

function textOf(file: string, shown: string, { cli, checkIn }: Messages): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new CallError(cli.unreadable(shown));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CallError(checkIn.cli.notUtf8(shown));
  }
}

/** The new lines between what is the same at the top and at the end of two texts. */
function newLines(before: string, after: string): { line: number; lines: string[] } {
  const [old, now] = [before, after].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  let top = 0;
  while (top < old.length && old[top] === now[top]) top++;
  let end = 0;
  while (end < old.length - top && old.at(-1 - end) === now.at(-1 - end)) end++;
  const kept = new Set(old.slice(top, old.length - end));
  const lines = now.slice(top, now.length - end).filter((line) => line.trim() !== '' && !kept.has(line));
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return { line: top + 1, lines: lines.map((line) => line.slice(indent)) };
}
