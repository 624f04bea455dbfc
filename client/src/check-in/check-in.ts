import { CHECK_IN_WRITE, type CheckInForm, type CheckInParams, type WriteResult } from '../../../server/src/protocol.ts';
import { type Choice, scoreOf, type Words } from '../asking/asker.ts';
import { choose } from '../asking/choose.ts';
import { NO_PRESET } from '../pointer.ts';
import { ALONE, askCheckIn, type Dialog, type Given } from './ask-check-in.ts';
import { grouped } from './groups.ts';
import { type Documents, type Outcome, write } from './write.ts';

export interface CheckInDialog extends Dialog {
  readonly documents: Documents;
}

/** Asks for one check-in and writes it; Escape writes nothing. `preset`: what the first answer is, until somebody changes it. */
export async function checkIn(dialog: CheckInDialog, form: CheckInForm, preset = NO_PRESET): Promise<void> {
  const { asker, words } = dialog;
  const reply = await askCheckIn(dialog, form, ALONE, preset);
  if (reply.did !== 'answer') return;
  const { problem } = await writeCheckIn(dialog, form, reply.value);
  if (problem !== null) asker.refuse(problem);
  else asker.say(doneText(form, reply.value, words));
}

/** Writes a check-in into its file, whatever has happened to it while the dialog was open. */
export function writeCheckIn(
  { request, documents, words }: CheckInDialog,
  form: CheckInForm,
  { answers }: Given,
): Promise<Outcome> {
  const params: CheckInParams = { row: form.row, title: form.title, answers };
  return write(form.uri, documents, () => request<WriteResult | null>(CHECK_IN_WRITE, params), words);
}

/** One line of what was written, what is cut off last: `Checked in: 0.62 ▲ at risk (0.54 before) · NPS from 30 to 50`. */
export function doneText({ title }: CheckInForm, { outcome }: Given, { l10n }: Words): string {
  return l10n.t('Checked in: {0}', outcome === null ? title : `${outcome} · ${title}`);
}

/** Asks for one of several key results, below the titles of their objectives. `null`: none. */
export async function pickKeyResult({ asker, words }: Dialog, forms: readonly CheckInForm[]): Promise<CheckInForm | null> {
  const { l10n } = words;
  if (forms.length < 2) return forms[0] ?? null;
  // The server begins with those that wait; here each objective's stand together, in the order of their first ones.
  const sorted = [...grouped(forms, ({ objective }) => objective).values()].flat();
  const chosen = await choose(asker, {
    title: l10n.t('Check in'),
    placeholder: l10n.t('Which key result?'),
    choices: sorted.map((form): Choice => ({ label: form.title, description: stateOf(form, words), group: form.objective })),
  });
  return chosen === null ? null : (sorted[chosen] ?? null);
}

/** `68 % on 12 Oct · 0.54 · due` */
function stateOf({ last, progress, due }: CheckInForm, words: Words): string {
  return [last, progress === null ? null : scoreOf(progress, words), due ? words.l10n.t('due') : null]
    .filter((part) => part !== null)
    .join(' · ');
}
