import {
  NEW_FILE,
  NEW_FILE_FORM,
  type NewFile,
  type NewFileAnswers,
  type NewFileForm,
  type WriteFilesResult,
} from '../../../server/src/protocol.ts';
import { type Choice, NO_VERDICT } from '../asking/asker.ts';
import type { StructureDialog } from './realign.ts';
import { writeFiles } from './write-files.ts';

/** A file that was made, or a text for which there is no folder. */
export interface MadeFile {
  /** `null`: it is to be shown unsaved. */
  readonly uri: string | null;
  readonly text: string;
  readonly selection: NewFile['selection'];
}

/**
 * Asks for team, cycle and level, each with what is likely first, and makes the file. `folder`: its URI with a slash at its end;
 * `null` where none is open. `null` when nobody answers, or when such a file is there already; then it is said.
 */
export async function newFile(dialog: StructureDialog, folder: string | null): Promise<MadeFile | null> {
  const { request, asker, files, words } = dialog;
  const form = await request<NewFileForm | null>(NEW_FILE_FORM, {});
  if (form === null) return null;
  const answers = await asked(dialog, form, folder);
  if (answers === null) return null;
  const made = await request<NewFile | null>(NEW_FILE, answers);
  if (made === null) return null;
  if (folder === null) return { uri: null, text: made.text, selection: made.selection };
  const uri = folder + encodeURIComponent(made.name);
  const start = { line: 0, character: 0 };
  const result: WriteFilesResult = {
    files: [{ uri, version: null, edits: [{ range: { start, end: start }, newText: made.text }] }],
    done: '',
    cursor: null,
    problem: null,
  };
  const { problem } = await writeFiles([], files, async () => result, words);
  if (problem === null) return { uri, text: made.text, selection: made.selection };
  asker.refuse(problem);
  return null;
}

async function asked(
  { asker, words: { l10n } }: StructureDialog,
  { teams, cycles, levels }: NewFileForm,
  folder: string | null,
): Promise<NewFileAnswers | null> {
  const title = l10n.t('New OKR file');
  const names: Readonly<Record<NewFileAnswers['level'], string>> = {
    team: l10n.t('Team'),
    company: l10n.t('Company'),
    department: l10n.t('Department'),
    person: l10n.t('Person'),
  };
  const pick = (step: number, placeholder: string, choices: readonly Choice[], own: boolean) =>
    asker.pick({
      title,
      step,
      of: 3,
      canGoBack: step > 1,
      skip: null,
      placeholder,
      choices,
      first: 0,
      judge: own ? async (text) => (text.trim() === '' ? { problem: l10n.t('It needs a name.'), note: null } : NO_VERDICT) : null,
    });
  const answers = ['', '', ''];
  const steps = [
    () =>
      pick(
        1,
        l10n.t('Whose objectives are they? Choose a team or type a name'),
        teams.map((label) => ({ label })),
        true,
      ),
    () =>
      pick(
        2,
        l10n.t('For which cycle?'),
        cycles.map(({ name, detail }) => ({ label: name, description: detail })),
        true,
      ),
    () =>
      pick(
        3,
        l10n.t('At which level?'),
        levels.map((level) => ({ label: names[level] })),
        false,
      ),
  ];
  const values: readonly (readonly string[])[] = [teams, cycles.map(({ name }) => name), levels];
  for (let step = 0; step < steps.length; ) {
    const reply = await (steps[step] as () => ReturnType<typeof pick>)();
    if (reply.did === 'back') step--;
    else if (reply.did !== 'answer') return null;
    else {
      answers[step] = 'index' in reply.value ? (values[step]?.[reply.value.index] ?? '') : reply.value.typed.trim();
      step++;
    }
  }
  const [team = '', cycle = '', level] = answers;
  return { folder, team, cycle, level: level as NewFileAnswers['level'] };
}
