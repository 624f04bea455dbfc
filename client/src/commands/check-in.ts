import { type Disposable, l10n, window } from 'vscode';
import {
  CHECK_IN_FORM,
  CHECK_IN_ROUND,
  type CheckInForm,
  type CheckInFormResult,
  type CheckInRoundParams,
  type CheckInRoundResult,
} from '../../../server/src/protocol.ts';
import { checkIn, pickKeyResult } from '../check-in/check-in.ts';
import { readPointer, readPreset } from '../pointer.ts';
import { activeOkrFile, type Dialogs } from './dialogs.ts';

/** Checks in one key result: the one pointed at, the one at the cursor, else one that is chosen. */
export function registerCheckIn(dialogs: Dialogs): Disposable {
  return dialogs.register('okr.checkIn', async (argument) => {
    const { client, request, asker } = dialogs;
    const pointed = readPointer(argument);
    if (pointed !== null) {
      const form = await request<CheckInFormResult>(CHECK_IN_FORM, pointed);
      if (form === null) asker.refuse(l10n.t('This key result is no longer there.'));
      else await checkIn(dialogs, form, readPreset(argument));
      return;
    }
    const active = activeOkrFile();
    const uri = active === null ? null : client.code2ProtocolConverter.asUri(active);
    const { line, character } = window.activeTextEditor?.selection.active ?? { line: 0, character: 0 };
    const atCursor = uri === null ? null : await request<CheckInFormResult>(CHECK_IN_FORM, { uri, line, character });
    const form = atCursor ?? (await chosen(dialogs, uri));
    if (form !== null) await checkIn(dialogs, form);
  });
}

/** A key result of a file, or of the whole workspace. */
async function chosen(dialogs: Dialogs, uri: string | null): Promise<CheckInForm | null> {
  const params: CheckInRoundParams = uri === null ? {} : { uri };
  const forms = (await dialogs.request<CheckInRoundResult | null>(CHECK_IN_ROUND, params))?.forms ?? [];
  if (forms.length === 0) dialogs.asker.say(l10n.t('There is no key result to check in.'));
  return pickKeyResult(dialogs, forms);
}
