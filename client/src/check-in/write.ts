import type { WriteResult, WrittenEdit } from '../../../server/src/protocol.ts';
import type { Words } from '../asking/asker.ts';

/** The editor's documents, as far as writing into one needs them. */
export interface Documents {
  /** Opens a file in the background, unless it is open already. `uri` is as the server writes it. */
  open(uri: string): Promise<OpenDocument>;
}

export interface OpenDocument {
  readonly version: number;
  readonly isDirty: boolean;
  /** Whether somebody sees it. */
  readonly isVisible: boolean;
  /** All of them as one step to undo. Returns how to take them back, `null` when the text had changed meanwhile. */
  apply(edits: readonly WrittenEdit[]): Promise<TakeBack | null>;
  save(): PromiseLike<boolean>;
}
/** Puts the text back as it was; `false` when somebody has changed it since. */
export type TakeBack = () => Promise<boolean>;

/** What was written can be taken back; or why nothing was. */
export type Outcome =
  | { readonly takeBack: TakeBack; readonly problem: null }
  | { readonly takeBack: null; readonly problem: string };

/** How often the server is asked again for a text that goes on changing. */
const TIMES = 5;

/**
 * Writes what the server makes for a document: only for the version that it was made for. A file that nobody sees and that
 * had nothing unsaved is saved; elsewhere the edit is like any other.
 */
export async function write(
  uri: string,
  documents: Documents,
  make: () => Promise<WriteResult | null>,
  { l10n }: Words,
): Promise<Outcome> {
  let target = uri;
  for (let time = 0; time < TIMES; time++) {
    const document = await documents.open(target);
    const keeps = !document.isDirty && !document.isVisible;
    const made = await make();
    if (made === null) return failed(l10n.t('The OKR language server could not write this. The output channel says why.'));
    if (made.problem !== null || made.uri === null) return failed(made.problem ?? l10n.t('It is no longer there.'));
    if (made.uri !== target) {
      // It has moved into another file.
      target = made.uri;
      continue;
    }
    const takeBack = made.version === document.version ? await document.apply(made.edits) : null;
    if (takeBack === null) continue;
    if (keeps) await document.save();
    const takeBackAndSave = async () => (await takeBack()) && (!keeps || document.isVisible || (await document.save()));
    return { takeBack: takeBackAndSave, problem: null };
  }
  return failed(l10n.t('The file changes faster than it can be written. Nothing was written; try again in a moment.'));
}

const failed = (problem: string): Outcome => ({ takeBack: null, problem });
