import {
  ALIGN_PLAN,
  ALIGN_TARGETS,
  ALIGN_WRITE,
  type AlignAnswers,
  type AlignPlan,
  type AlignTarget,
  type AlignTargetsResult,
  type WriteFilesResult,
} from '../../../server/src/protocol.ts';
import type { Choice } from '../asking/asker.ts';
import { choose } from '../asking/choose.ts';
import type { Dialog } from '../check-in/ask-check-in.ts';
import { type FileDocuments, writeFiles } from './write-files.ts';

export interface StructureDialog extends Dialog {
  readonly files: FileDocuments;
}

/**
 * Aligns the objective of a row to another row; without one, to what a person chooses. Returns what is to be said of it, or
 * `null` when nothing was done and nothing is to be said.
 */
export async function realign(dialog: StructureDialog, row: string, given: string | null): Promise<string | null> {
  const { asker, request, words, files } = dialog;
  const { l10n } = words;
  const target = given ?? (await chosenTarget(dialog, row));
  if (target === null) return null;
  const plan = await request<AlignPlan | null>(ALIGN_PLAN, { row, target });
  const refused = (problem: string): string => {
    asker.refuse(problem);
    return problem;
  };
  if (plan === null) return refused(l10n.t('The OKR language server could not write this. The output channel says why.'));
  if (plan.problem !== null) return refused(plan.problem);
  const replaces = await chosenParent(dialog, plan);
  if (replaces === 'stop') return null;
  if (plan.cycle !== null) {
    const question = l10n.t('“{0}” stands in another cycle, {1}. Align to it all the same?', plan.target, plan.cycle);
    if (!(await asker.confirm(question, l10n.t('Align')))) return null;
  }
  const answers: AlignAnswers = { row, title: plan.title, target, targetTitle: plan.target, replaces };
  const outcome = await writeFiles(plan.uris, files, () => request<WriteFilesResult | null>(ALIGN_WRITE, answers), words);
  if (outcome.problem !== null) return refused(outcome.problem);
  const { done } = outcome.result;
  // Nobody waits for the answer: the keyboard goes back to where it was.
  void asker.sayWith(done, l10n.t('Undo')).then(async (isWanted) => {
    if (isWanted && !(await outcome.takeBack())) asker.refuse(l10n.t('The file has changed since; undo it there.'));
  });
  return `${done} ${l10n.t('Undo takes it back.')}`;
}

/** One of all that it can be aligned to: objectives with score and title, and their key results below them. */
async function chosenTarget({ asker, request, words }: StructureDialog, row: string): Promise<string | null> {
  const { l10n } = words;
  const targets = (await request<AlignTargetsResult | null>(ALIGN_TARGETS, { row }))?.targets ?? [];
  if (targets.length === 0) {
    asker.refuse(l10n.t('There is nothing that it could be aligned to.'));
    return null;
  }
  const chosen = await choose(asker, {
    title: l10n.t('Align to'),
    placeholder: l10n.t('An objective, or a key result of one'),
    choices: targets.map(choiceOf),
  });
  return chosen === null ? null : (targets[chosen]?.row ?? null);
}

function choiceOf({ kind, title, team, cycle, score }: AlignTarget): Choice {
  const label = kind === 'objective' ? title : `↳ ${title}`;
  return {
    label,
    description: [score, team].filter((part) => part !== null).join(' · '),
    ...(cycle !== null && { group: cycle }),
  };
}

/** The position of the parent that goes, `null` for one more; of a single one, that one. */
async function chosenParent({ asker, words }: StructureDialog, { parents, target }: AlignPlan): Promise<number | null | 'stop'> {
  const { l10n } = words;
  if (parents.length < 2) return parents.length === 0 ? null : 0;
  const chosen = await choose(asker, {
    title: l10n.t('Align to “{0}”', target),
    placeholder: l10n.t('It has several parents. Which one goes?'),
    choices: [
      ...parents.map(({ ref, title }): Choice => ({ label: l10n.t('Instead of “{0}”', title ?? ref), description: ref })),
      { label: l10n.t('None: it is one parent more') },
    ],
  });
  if (chosen === null) return 'stop';
  return chosen < parents.length ? chosen : null;
}
