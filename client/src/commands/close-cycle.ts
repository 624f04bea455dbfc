import { type Disposable, l10n } from 'vscode';
import {
  CLOSE_FORM,
  CLOSE_WRITE,
  type CloseFormResult,
  type CloseParams,
  type GradesParams,
  type WriteResult,
} from '../../../server/src/protocol.ts';
import { write } from '../check-in/write.ts';
import { askGrades } from '../close/ask-grades.ts';
import { type Dialogs, fileOf } from './dialogs.ts';

/** Asks for a file's final grades and writes them, all as one edit. */
export function registerCloseCycle(dialogs: Dialogs): Disposable {
  return dialogs.register('okr.closeCycle', async (argument) => {
    const { asker, request, documents, words } = dialogs;
    const uri = fileOf(argument, dialogs);
    if (uri === null) {
      asker.refuse(l10n.t('Open the file whose cycle is to be closed first.'));
      return;
    }
    await documents.open(uri);
    const params: CloseParams = { uri };
    const form = await request<CloseFormResult | null>(CLOSE_FORM, params);
    if (form === null || form.problem !== null) {
      asker.refuse(form?.problem ?? l10n.t('There is nothing to grade in this file.'));
      return;
    }
    const grades = await askGrades(dialogs, uri, form);
    if (grades === null) return;
    const answers: GradesParams = { uri, grades };
    const { problem } = await write(uri, documents, () => request<WriteResult | null>(CLOSE_WRITE, answers), words);
    if (problem !== null) asker.refuse(problem);
    else asker.say(form.cycle === null ? l10n.t('The grades are written.') : l10n.t('{0} is graded.', form.cycle));
  });
}
