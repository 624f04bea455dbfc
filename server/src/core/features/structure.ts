import type { Linter } from '../lint/index.ts';
import type { Locale } from '../messages/index.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { addItem } from './add-item.ts';
import { alignPlan, alignTargets, alignWrite } from './align.ts';
import type {
  AlignAnswers,
  AlignPlan,
  AlignTarget,
  ChildAnswers,
  ChildForm,
  SentenceVerdict,
  WrittenFiles,
} from './align-forms.ts';
import { childForm, childWrite, keyResultWrite, sentenceVerdict } from './child.ts';
import { newFile, newFileForm } from './new-file.ts';
import type { AddedItem, ItemKind, NewFile, NewFileAnswers, NewFileForm } from './writing-forms.ts';

/** Changes of the plan itself. Rows are named by their ids in the tree; nothing is written by the engine. */
export interface Structure {
  /** All that the objective of a row can be aligned to. */
  alignTargets(row: string, locale: Locale): readonly AlignTarget[];
  /** What aligning it to one of them would take. */
  alignPlan(row: string, target: string, locale: Locale): AlignPlan;
  /** The edits that align it, in files that are open. */
  alignWrite(answers: AlignAnswers, locale: Locale): WrittenFiles;
  /** Where an objective that supports a row can be written; `null` when the row is gone. */
  childForm(row: string, locale: Locale): ChildForm | null;
  childWrite(answers: ChildAnswers, locale: Locale): WrittenFiles;
  /** The edits that add a key result to the objective of a row, in an open file. `title`: what a person saw in the row. */
  keyResultWrite(row: string, title: string, text: string, locale: Locale): WrittenFiles;
  /** Adds an item at an offset of an open file, with a title that is to be typed over. */
  addItem(uri: string, offset: number, kind: ItemKind, locale: Locale): AddedItem;
  /** What is asked about a new file. */
  newFileForm(locale: Locale): NewFileForm;
  newFile(answers: NewFileAnswers, locale: Locale): NewFile;
  /** What a linter would say of the wording of a new objective below a row, or of a new key result in it. */
  sentenceVerdict(row: string, text: string, isKeyResult: boolean, locale: Locale): SentenceVerdict;
}

export function createStructure(snapshot: WorkspaceSnapshot, linter: Linter): Structure {
  return {
    alignTargets: (row, locale) => alignTargets({ snapshot, locale }, row),
    alignPlan: (row, target, locale) => alignPlan({ snapshot, locale }, row, target),
    alignWrite: (answers, locale) => alignWrite({ snapshot, locale }, answers),
    childForm: (row, locale) => childForm({ snapshot, locale }, row),
    childWrite: (answers, locale) => childWrite({ snapshot, locale }, answers),
    keyResultWrite: (row, title, text, locale) => keyResultWrite({ snapshot, locale }, row, title, text),
    addItem: (uri, offset, kind, locale) => addItem({ snapshot, locale }, uri, offset, kind),
    newFileForm: (locale) => newFileForm({ snapshot, locale }),
    newFile: (answers, locale) => newFile({ snapshot, locale }, answers),
    sentenceVerdict: (row, text, isKeyResult, locale) => sentenceVerdict({ snapshot, locale }, linter, row, text, isKeyResult),
  };
}
