import type { WriteFilesResult, WrittenFile } from '../../../../server/src/protocol.ts';
import type { FileDocument, FileDocuments } from '../write-files.ts';

/** Documents that count their versions. `movesOn`: how often the first of them changes by itself before an edit arrives. */
export function filesOf(
  fields: Readonly<Record<string, Partial<FileDocument>>> = {},
  movesOn = 0,
  taken: readonly string[] = [],
) {
  const log: string[] = [];
  const versions = new Map<string, number>();
  let moves = movesOn;
  const name = (uri: string) => uri.slice(uri.lastIndexOf('/') + 1);
  const files: FileDocuments = {
    open: async (uri) => ({
      get version() {
        return versions.get(uri) ?? 1;
      },
      isDirty: false,
      isVisible: false,
      isReadOnly: false,
      save: async () => {
        log.push(`saved ${name(uri)}`);
        return true;
      },
      ...fields[uri],
    }),
    exists: async (uri) => taken.includes(uri),
    nameOf: name,
    apply: async (written) => {
      if (moves > 0) {
        moves--;
        for (const { uri } of written) versions.set(uri, (versions.get(uri) ?? 1) + 1);
        return null;
      }
      log.push(written.map(({ uri, edits }) => `${name(uri)}: ${edits.map(({ newText }) => newText).join('')}`).join(' + '));
      return async () => {
        log.push('taken back');
        return true;
      };
    },
  };
  return { files, log, version: (uri: string) => versions.get(uri) ?? 1 };
}

const START = { line: 0, character: 0 };

/** An edit of a file; `version: null` for a new one. */
export function fileOf(uri: string, newText: string, version: number | null = 1): WrittenFile {
  return { uri, version, edits: [{ range: { start: START, end: START }, newText }] };
}

export function resultOf(files: readonly WrittenFile[], fields: Partial<WriteFilesResult> = {}): WriteFilesResult {
  return { files, done: 'done', cursor: null, problem: null, ...fields };
}
