import { existsSync, lstatSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ProposedFile } from '../../agents/index.ts';
import { BYTE_ORDER_MARK, messagesOf } from '../../core/index.ts';
import { pathOfUri } from '../../node/file-workspace.ts';
import { folderOf, isInside, relativePath } from '../project.ts';
import type { ProjectOptions } from './project.ts';

interface Ready {
  readonly full: string;
  /** Byte for byte; `null`: not there yet. */
  readonly before: string | null;
  readonly after: string;
}

/**
 * Writes proposed files: all of them or none, exactly as they were shown, and never outside of the folder, wherever links lead.
 * A text says why nothing was written. A file that differs by one byte from what the proposal was made of is left alone.
 */
export async function writeProposed(
  files: readonly ProposedFile[],
  { folder, locale, io }: Pick<ProjectOptions, 'folder' | 'locale' | 'io'>,
): Promise<string | null> {
  const t = messagesOf(locale).agents.problems;
  const ready: Ready[] = [];
  for (const { uri, before, after } of files) {
    const full = pathOfUri(uri);
    const shown = relativePath(folder, uri);
    if (!isReallyInside(full, folder)) return t.outside;
    const bytes = contentOf(full);
    const mark = bytes?.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    const isSame = before === null ? bytes === null : bytes === mark + before;
    if (!isSame) return t.changed(shown);
    ready.push({ full, before: bytes ?? null, after: mark + after });
  }
  const done: Ready[] = [];
  for (const file of ready) {
    const shown = path.relative(folder, file.full);
    try {
      io.replace(file.full, file.after);
      done.push(file);
      if (contentOf(file.full) !== file.after) throw Object.assign(new Error(), { code: 'EIO' });
    } catch (error) {
      const why = String((error as NodeJS.ErrnoException).code ?? 'EIO');
      return restored(done, io) ? t.unwritable(shown, why) : t.notAllRestored(shown, why);
    }
  }
  return null;
}

/** Puts back what was there before; whether all of it is. */
function restored(done: readonly Ready[], io: ProjectOptions['io']): boolean {
  try {
    for (const { full, before } of done) {
      if (before === null) rmSync(full, { force: true });
      else io.replace(full, before);
    }
    return true;
  } catch {
    return false;
  }
}

/** Whether a file is in a folder once all links are followed; of one that is not there yet, the folder it would be made in. */
function isReallyInside(full: string, folder: string): boolean {
  try {
    const isThere = lstatSync(full, { throwIfNoEntry: false }) !== undefined;
    return isInside(realpathSync(isThere ? full : folderOf(full)), realpathSync(folder));
  } catch {
    // A link that leads nowhere.
    return false;
  }
}

/** With its byte order mark; `null` where there is none, `undefined` for what cannot be read as UTF-8. */
function contentOf(full: string): string | null | undefined {
  if (!existsSync(full)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(full));
  } catch {
    return undefined;
  }
}
