import { readFileSync } from 'node:fs';
import { applyEdits, type Messages, type Written } from '../core/index.ts';
import { pathOfUri } from '../node/file-workspace.ts';
import type { Io } from './io.ts';
import type { Selection } from './selection.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** A file that a command writes into: open in the service, and known byte for byte as it was on the disk. */
export interface EditedFile {
  readonly uri: string;
  /** Without the byte order mark. */
  readonly text: string;
  /** The byte order mark, where there is one. */
  readonly mark: string;
}

/** Opens a file for writing. A text says why it cannot be written: it cannot be read, or is no UTF-8. */
export function openFile({ service, pathOf }: Selection, uri: string, messages: Messages['cli']): EditedFile | string {
  const before = contentOf(uri);
  if (before === undefined) return messages.unreadable(pathOf(uri));
  if (before === null) return messages.notUtf8(pathOf(uri));
  const mark = before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const text = before.slice(mark.length);
  service.open(uri, text);
  return { uri, text, mark };
}

/** Puts edits into the file as a whole, unless somebody else has written into it meanwhile. A text says why it was not written. */
export function writeEdits(
  file: EditedFile,
  written: Written,
  { service, pathOf }: Selection,
  io: Io,
  messages: Messages['cli'],
): string | null {
  if (written.edits === null) return `${pathOf(file.uri)}: ${written.problem}`;
  if (written.edits.length === 0) return null;
  if (contentOf(file.uri) !== file.mark + file.text) return messages.changedMeanwhile(pathOf(file.uri));
  const text = applyEdits(file.text, written.edits);
  const problem = replaceFile(pathOfUri(file.uri), file.mark + text, pathOf(file.uri), io, messages);
  // What is said afterwards is true of the file as it is now.
  if (problem === null) service.change(file.uri, text);
  return problem;
}

/** Writes a file as a whole. A text says why it was not written. */
export function replaceFile(full: string, text: string, shown: string, io: Io, messages: Messages['cli']): string | null {
  try {
    io.replace(full, text);
    return null;
  } catch (error) {
    return messages.unwritable(shown, String((error as NodeJS.ErrnoException).code ?? error));
  }
}

/** With its byte order mark; `null` for what is no UTF-8, `undefined` for what cannot be read. */
function contentOf(uri: string): string | null | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(pathOfUri(uri));
  } catch {
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
