import { CHECK_IN_FORM, type CheckInForm, type CheckInFormResult, type KeyResultPointer } from '../../../server/src/protocol.ts';
import type { Words } from '../asking/asker.ts';
import { choose } from '../asking/choose.ts';
import { askCheckIn, type Dialog } from './ask-check-in.ts';
import { type CheckInDialog, doneText, writeCheckIn } from './check-in.ts';
import type { TakeBack } from './write.ts';

/**
 * Goes through the key results of a team, each written as soon as it is answered. Skipping is a button and a key of its
 * own, never an empty Enter. Going back to one that was written replaces what was written. Escape ends it.
 */
export async function checkInRound(dialog: CheckInDialog, forms: readonly CheckInForm[]): Promise<void> {
  const { asker, request, words } = dialog;
  const { l10n } = words;
  const written = new Map<number, TakeBack>();
  const skipped = new Set<number>();
  const due = forms.filter((form) => form.due).length;
  let goesFurther = due === 0;
  for (let at = 0; at < forms.length; ) {
    // The others have been heard from lately: whether they are gone through as well is a question, not a habit.
    if (at === due && !goesFurther) {
      goesFurther = await goesOn(dialog, due, forms.length - due);
      if (!goesFurther) break;
    }
    const pointer: KeyResultPointer = { row: forms[at]!.row };
    // Asked anew, since a check-in may have come in from elsewhere.
    const form = await request<CheckInFormResult>(CHECK_IN_FORM, pointer);
    if (form === null) {
      asker.say(l10n.t('“{0}” is no longer there.', forms[at]!.title));
      at++;
      continue;
    }
    const count = l10n.t('{0} of {1}', at + 1, forms.length);
    const reply = await askCheckIn(dialog, form, { count, canGoBack: at > 0, skip: l10n.t('Skip this key result (Alt+N)') });
    if (reply.did === 'answer') {
      await written.get(at)?.();
      written.delete(at);
      skipped.delete(at);
      const { takeBack, problem } = await writeCheckIn(dialog, form, reply.value);
      if (problem === null) {
        written.set(at, takeBack);
        asker.say(doneText(form, reply.value, words));
      } else asker.refuse(`${form.title}: ${problem}`);
      at++;
    } else if (reply.did === 'back') at--;
    else if (reply.did === 'skip') {
      if (!written.has(at)) skipped.add(at);
      at++;
    } else break;
  }
  if (written.size + skipped.size > 0) asker.say(sumOf(written.size, skipped.size, words));
}

/** Whether to go on with those that do not wait for a check-in. */
async function goesOn({ asker, words: { l10n } }: Dialog, done: number, others: number): Promise<boolean> {
  const chosen = await choose(asker, {
    title: l10n.t('Check in the team'),
    placeholder: done === 1 ? l10n.t('The one that was due is done.') : l10n.t('All {0} that were due are done.', done),
    choices: [
      { label: l10n.t('Stop here') },
      {
        label:
          others === 1 ? l10n.t('Go on with the one other key result') : l10n.t('Go on with the {0} other key results', others),
        description: l10n.t('checked in lately'),
      },
    ],
  });
  return chosen === 1;
}

/** `5 key results checked in, 2 skipped` */
function sumOf(written: number, skipped: number, { l10n }: Words): string {
  const parts: string[] = [];
  if (written > 0) parts.push(written === 1 ? l10n.t('1 key result checked in') : l10n.t('{0} key results checked in', written));
  if (skipped > 0) parts.push(skipped === 1 ? l10n.t('1 skipped') : l10n.t('{0} skipped', skipped));
  return parts.join(', ');
}
