import {
  CHILD_FORM,
  CHILD_WRITE,
  type ChildAnswers,
  type ChildForm,
  KEY_RESULT_WRITE,
  SENTENCE_VERDICT,
  type SentenceVerdict,
  type WriteFilesResult,
} from '../../../server/src/protocol.ts';
import { type Choice, NO_VERDICT, type Reply } from '../asking/asker.ts';
import type { StructureDialog } from './realign.ts';
import { writeFiles } from './write-files.ts';

/** Where somebody goes on writing. */
export interface Place {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** Asks for an objective that is to support a row, and writes it; the place where its key results begin, or `null`. */
export async function addChild(dialog: StructureDialog, row: string): Promise<Place | null> {
  const { request, words } = dialog;
  const { l10n } = words;
  const form = await formOf(dialog, row);
  if (form === null) return null;
  for (;;) {
    const place = await chosenFile(dialog, form);
    if (place === null) return null;
    const steps = place.team === null ? 2 : 3;
    const question = l10n.t('Which objective supports “{0}”?', form.title);
    const reply = await sentence(dialog, row, false, question, steps);
    if (reply.did === 'back') continue;
    if (reply.did !== 'answer') return null;
    const answers: ChildAnswers = { row, title: form.title, uri: place.uri, team: place.team, text: reply.value };
    const uris = place.team === null ? [place.uri] : [];
    return written(dialog, uris, () => request<WriteFilesResult | null>(CHILD_WRITE, answers));
  }
}

/** Asks for a key result of the objective of a row, and writes it; the place behind it, or `null`. */
export async function addKeyResult(dialog: StructureDialog, row: string): Promise<Place | null> {
  const { request, words } = dialog;
  const { l10n } = words;
  const form = await formOf(dialog, row);
  if (form === null) return null;
  const reply = await sentence(dialog, row, true, l10n.t('By which result is “{0}” to be measured?', form.title), 1);
  if (reply.did !== 'answer') return null;
  const params = { row, title: form.title, text: reply.value };
  return written(dialog, [form.uri], () => request<WriteFilesResult | null>(KEY_RESULT_WRITE, params));
}

/** What is known of the row that something is to be added to; `null`, and it is said, where the row has gone. */
async function formOf({ asker, request, words: { l10n } }: StructureDialog, row: string): Promise<ChildForm | null> {
  const form = await request<ChildForm | null>(CHILD_FORM, { row });
  if (form === null) asker.refuse(l10n.t('It is no longer there.'));
  return form;
}

/** A sentence, with what the linter says of it while it is typed. */
function sentence(
  { asker, request, words }: StructureDialog,
  row: string,
  keyResult: boolean,
  prompt: string,
  step: number,
): Promise<Reply<string>> {
  const { l10n } = words;
  return asker.text({
    title: keyResult ? l10n.t('Add a key result') : l10n.t('Add a supporting objective'),
    step,
    of: step,
    canGoBack: step > 1,
    skip: null,
    prompt,
    placeholder: keyResult ? l10n.t('Waiting time from 6 days to 2 days') : l10n.t('Families find a doctor close to home'),
    value: '',
    judge: async (text) => (await request<SentenceVerdict | null>(SENTENCE_VERDICT, { row, text, keyResult })) ?? NO_VERDICT,
  });
}

interface ChosenFile {
  readonly uri: string;
  /** The team of a file that is to be made. */
  readonly team: string | null;
}

async function chosenFile(dialog: StructureDialog, { places, folder, cycle }: ChildForm): Promise<ChosenFile | null> {
  const { asker, words, files } = dialog;
  const { l10n } = words;
  const title = l10n.t('Add a supporting objective');
  for (;;) {
    const reply = await asker.pick({
      title,
      step: 1,
      of: 2,
      canGoBack: false,
      skip: null,
      placeholder: cycle === null ? l10n.t('Whose objective is it?') : l10n.t('Whose objective is it, in {0}?', cycle),
      choices: [
        ...places.map(({ uri, team }): Choice => ({ label: team, description: files.nameOf(uri) })),
        { label: l10n.t('Another team, in a new file…') },
      ],
      first: 0,
      judge: null,
    });
    if (reply.did !== 'answer' || !('index' in reply.value)) return null;
    const place = places[reply.value.index];
    if (place) return { uri: place.uri, team: null };
    const named = await asker.text({
      title,
      step: 2,
      of: 3,
      canGoBack: true,
      skip: null,
      prompt: l10n.t('Which team is it?'),
      placeholder: l10n.t('sales'),
      value: '',
      judge: async (text) => {
        if (fileName(text) === '') return { problem: l10n.t('A team needs a name.'), note: null };
        const uri = folder + fileName(text);
        if (await files.exists(uri)) {
          return { problem: l10n.t('{0} is there already; nothing is overwritten.', files.nameOf(uri)), note: null };
        }
        return { problem: null, note: l10n.t('will be written to {0}', files.nameOf(uri)) };
      },
    });
    if (named.did === 'back') continue;
    return named.did === 'answer' ? { uri: folder + fileName(named.value), team: named.value.trim() } : null;
  }
}

/** `Sales North` stands in `sales-north.okr.yaml`. */
export function fileName(team: string): string {
  const name = team
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? '' : `${encodeURIComponent(name)}.okr.yaml`;
}

async function written(
  { asker, files, words }: StructureDialog,
  uris: readonly string[],
  make: () => Promise<WriteFilesResult | null>,
): Promise<Place | null> {
  const outcome = await writeFiles(uris, files, make, words);
  if (outcome.problem !== null) {
    asker.refuse(outcome.problem);
    return null;
  }
  const { result } = outcome;
  asker.say(result.done);
  const [first] = result.files;
  return first === undefined || result.cursor === null ? null : { uri: first.uri, ...result.cursor };
}
