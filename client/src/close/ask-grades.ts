import {
  CLOSE_PREVIEW,
  type CloseFormResult,
  type ClosePreviewResult,
  type GradeAnswers,
  type GradeForm,
  type GradesParams,
} from '../../../server/src/protocol.ts';
import { NO_VERDICT, type Reply, scoreOf } from '../asking/asker.ts';
import type { Dialog } from '../check-in/ask-check-in.ts';

interface Question {
  readonly form: GradeForm;
  readonly about: 'score' | 'retrospective';
}

/** What was typed, by row; what is as it stands in the file is `null`. */
type Answers = ReadonlyMap<string, GradeAnswers>;

/**
 * Asks for the final grades of a file: each key result in turn, then its objective and what was learnt. Enter takes what
 * the check-ins say, or keeps the grade that is there. `null`: nothing is to be written.
 */
export async function askGrades(
  dialog: Dialog,
  uri: string,
  { grades }: CloseFormResult,
): Promise<readonly GradeAnswers[] | null> {
  const { asker, words } = dialog;
  const { l10n } = words;
  const questions = grades.flatMap((form): Question[] => [
    { form, about: 'score' },
    ...(form.kind === 'objective' ? [{ form, about: 'retrospective' } as const] : []),
  ]);
  let answers: Answers = new Map();
  let given = 0;
  for (let at = 0; at < questions.length; ) {
    const { form, about } = questions[at]!;
    const place = { step: at + 1, of: questions.length, canGoBack: at > 0, skip: null };
    const reply = await (about === 'score' ? askScore : askRetrospective)(dialog, { uri, form, answers, place });
    if (reply.did === 'answer') {
      answers = new Map(answers).set(form.row, reply.value);
      given = Math.max(given, ++at);
    } else if (reply.did === 'back') at--;
    else if (given === 0) return null;
    else {
      const lost = given === 1 ? l10n.t('One answer would be lost.') : l10n.t('{0} answers would be lost.', given);
      const leave = l10n.t('Leave Without Writing');
      if (
        await asker.confirm(l10n.t('Leave the close of the cycle?'), leave, `${lost} ${l10n.t('Nothing has been written yet.')}`)
      ) {
        return null;
      }
    }
  }
  return [...answers.values()];
}

interface Asking {
  readonly uri: string;
  readonly form: GradeForm;
  readonly answers: Answers;
  readonly place: { readonly step: number; readonly of: number; readonly canGoBack: boolean; readonly skip: null };
}

async function preview({ request }: Dialog, { uri, answers }: Asking, now: GradeAnswers): Promise<ClosePreviewResult> {
  const params: GradesParams = { uri, grades: [...new Map(answers).set(now.row, now).values()] };
  return (await request<ClosePreviewResult | null>(CLOSE_PREVIEW, params)) ?? { problems: {}, defaults: {} };
}

const answersOf = ({ form: { row }, answers }: Asking): GradeAnswers =>
  answers.get(row) ?? { row, score: null, retrospective: null };

async function askScore(dialog: Dialog, asking: Asking): Promise<Reply<GradeAnswers>> {
  const { asker, words } = dialog;
  const { l10n } = words;
  const { form, place } = asking;
  const before = answersOf(asking);
  // Of an objective, the grades just given to its key results say more than the check-ins do.
  const fromGrades = form.kind === 'objective' ? (await preview(dialog, asking, before)).defaults[form.row] : undefined;
  const byDefault = fromGrades ?? form.derived;
  const standing = form.grade === null ? null : scoreOf(form.grade, words);
  const value = before.score ?? standing ?? (byDefault === null ? '' : scoreOf(byDefault, words));
  // An untouched grade is left alone, to the letter.
  const withScore = (text: string): GradeAnswers => ({
    ...before,
    score: text.trim() === '' || text.trim() === standing ? null : text.trim(),
  });
  const parts = [
    form.kind === 'objective' ? l10n.t('Final grade of the objective') : l10n.t('Final grade of the key result'),
    fromGrades === undefined ? form.explain : l10n.t('mean of the grades: {0}', scoreOf(fromGrades, words)),
    ...(standing === null ? [] : [l10n.t('graded {0} already', standing)]),
  ];
  const reply = await asker.text({
    ...place,
    title: form.title,
    prompt: parts.filter((part) => part !== '').join(' · '),
    placeholder: l10n.t('A final grade such as 0.7 or 70%; leave it empty to give none'),
    value,
    judge: async (text) => {
      const { problems } = await preview(dialog, asking, withScore(text));
      return { problem: problems[form.row] ?? null, note: null };
    },
  });
  return reply.did === 'answer' ? { did: 'answer', value: withScore(reply.value) } : reply;
}

async function askRetrospective({ asker, words: { l10n } }: Dialog, asking: Asking): Promise<Reply<GradeAnswers>> {
  const { form, place } = asking;
  const before = answersOf(asking);
  // The field holds one line: a longer text that nobody touches stays as it is.
  const standing = form.retrospective === null ? '' : form.retrospective.trim().replace(/\s*\n\s*/g, ' ');
  const reply = await asker.text({
    ...place,
    title: form.title,
    prompt: l10n.t('What did you learn from this objective? A sentence, if you like'),
    placeholder: l10n.t('Retrospective'),
    value: before.retrospective ?? standing,
    judge: async () => NO_VERDICT,
  });
  if (reply.did !== 'answer') return reply;
  const text = reply.value.trim();
  return { did: 'answer', value: { ...before, retrospective: text === '' || text === standing ? null : text } };
}
