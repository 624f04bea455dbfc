import type { WriteFilesResult, WrittenFile } from '../../../server/src/protocol.ts';
import type { Words } from '../asking/asker.ts';

/** The editor's documents, as far as writing into several of them at once needs them. URIs are as the server writes them. */
export interface FileDocuments {
  /** Opens a file in the background, unless it is open already. */
  open(uri: string): Promise<FileDocument>;
  exists(uri: string): Promise<boolean>;
  /** All edits of all files as one step to undo; a file without a version is created. `null`: refused. */
  apply(files: readonly WrittenFile[]): Promise<TakeBack | null>;
  /** As a person knows the file. */
  nameOf(uri: string): string;
}

export interface FileDocument {
  readonly version: number;
  readonly isDirty: boolean;
  /** Whether somebody sees it. */
  readonly isVisible: boolean;
  readonly isReadOnly: boolean;
  save(): PromiseLike<boolean>;
}
/** Puts the texts back as they were; `false` when somebody has changed one since. */
export type TakeBack = () => Promise<boolean>;

export type FilesOutcome =
  | { readonly result: WriteFilesResult; readonly takeBack: TakeBack; readonly problem: null }
  | { readonly result: null; readonly takeBack: null; readonly problem: string };

/** How often the server is asked again for texts that go on changing. */
const TIMES = 5;

/**
 * Writes what the server makes for some documents, all or nothing, and only for the versions that it was made for. Files that
 * nobody sees and that had nothing unsaved are saved; where one of them cannot be, all is put back.
 */
export async function writeFiles(
  uris: readonly string[],
  documents: FileDocuments,
  make: () => Promise<WriteFilesResult | null>,
  { l10n }: Words,
): Promise<FilesOutcome> {
  const wanted = new Set(uris);
  for (let time = 0; time < TIMES; time++) {
    const open = new Map<string, FileDocument>();
    for (const uri of wanted) {
      const document = await documents.open(uri);
      if (document.isReadOnly) return failed(l10n.t('{0} is read-only. Nothing was written.', documents.nameOf(uri)));
      open.set(uri, document);
    }
    const result = await make();
    if (result === null) return failed(l10n.t('The OKR language server could not write this. The output channel says why.'));
    if (result.problem !== null) return failed(result.problem);
    const strangers = result.files.filter(({ uri, version }) => version !== null && !open.has(uri));
    for (const { uri } of strangers) wanted.add(uri);
    if (strangers.length > 0) continue;
    for (const { uri, version } of result.files) {
      if (version !== null || !(await documents.exists(uri))) continue;
      return failed(l10n.t('{0} is there already; nothing is overwritten.', documents.nameOf(uri)));
    }
    if (result.files.some(({ uri, version }) => version !== null && open.get(uri)?.version !== version)) continue;
    const unseen = result.files.flatMap(({ uri }) => {
      const document = open.get(uri);
      return document && !document.isDirty && !document.isVisible ? [{ uri, document }] : [];
    });
    const takeBack = await documents.apply(result.files);
    if (takeBack === null) continue;
    for (const { uri, document } of unseen) {
      if (await document.save()) continue;
      await takeBack();
      return failed(l10n.t('{0} cannot be saved. Nothing was written.', documents.nameOf(uri)));
    }
    const takeBackAndSave = async () => {
      if (!(await takeBack())) return false;
      for (const { document } of unseen) if (!document.isVisible && !(await document.save())) return false;
      return true;
    };
    return { result, takeBack: takeBackAndSave, problem: null };
  }
  return failed(l10n.t('The file changes faster than it can be written. Nothing was written; try again in a moment.'));
}

const failed = (problem: string): FilesOutcome => ({ result: null, takeBack: null, problem });
