import {
  CHECK_IN_PREVIEW,
  type CheckInAnswers,
  type CheckInForm,
  type CheckInParams,
  type CheckInPreview,
} from '../../../server/src/protocol.ts';
import { type Asker, NO_VERDICT, numberOf, percentOf, type Reply, type Verdict, type Words } from '../asking/asker.ts';
import { NO_PRESET } from '../pointer.ts';

/** Sends a request to the server. */
export type Request = <R>(method: string, params: unknown) => Promise<R>;

export interface Dialog {
  readonly asker: Asker;
  readonly request: Request;
  readonly words: Words;
}

/** Where a check-in stands among others. */
export interface Place {
  /** Before the title: `3 of 7`. */
  readonly count: string | null;
  /** Whether there is something to go back to before the first question. */
  readonly canGoBack: boolean;
  readonly skip: string | null;
}
export const ALONE: Place = { count: null, canGoBack: false, skip: null };

/** A check-in that somebody has given, and what it makes of the score. */
export interface Given {
  readonly answers: CheckInAnswers;
  readonly outcome: string | null;
}

const NOTHING: CheckInAnswers = {
  date: null,
  value: null,
  confidence: null,
  note: null,
  status: null,
  by: null,
  done: null,
};

const ticked = ({ stages }: CheckInForm): readonly number[] => stages.flatMap(({ done }, index) => (done ? [index] : []));

type Step = 'value' | 'done' | 'confidence' | 'note';

/**
 * Asks for one key result's check-in: the value or the stages, the confidence, a note. Enter takes what stands there, so
 * three times Enter says “as before, as of today”. Every answer is judged by the server together with those before it.
 */
export async function askCheckIn(
  dialog: Dialog,
  form: CheckInForm,
  place: Place = ALONE,
  preset = NO_PRESET,
): Promise<Reply<Given>> {
  const steps: readonly Step[] = [
    ...(form.asksValue ? (['value'] as const) : []),
    ...(form.stages.length > 0 ? (['done'] as const) : []),
    'confidence',
    'note',
  ];
  // What the field shows before it was answered is the last check-in's.
  let answers: CheckInAnswers = {
    ...NOTHING,
    value: form.asksValue ? (preset.value ?? (form.value || null)) : null,
    done: preset.done !== null && preset.done.join() !== ticked(form).join() ? preset.done : null,
    confidence: form.confidence === null ? null : String(form.confidence),
  };
  let outcome: string | null = null;
  const preview = async (given: CheckInAnswers): Promise<CheckInPreview> => {
    const params: CheckInParams = { row: form.row, title: form.title, answers: given };
    return (await dialog.request<CheckInPreview | null>(CHECK_IN_PREVIEW, params)) ?? { problems: {}, outcome: null };
  };
  const asking: Asking = {
    ...dialog,
    form,
    title: place.count === null ? form.title : `${place.count} · ${form.title}`,
    of: steps.length,
    skip: place.skip,
    judge: async (given, name) => {
      const seen = await preview(given);
      outcome = seen.outcome;
      return { problem: seen.problems[name] ?? null, note: seen.outcome };
    },
    outcome: () => outcome,
  };
  for (let at = 0; at < steps.length; ) {
    const question = {
      title: asking.title,
      step: at + 1,
      of: steps.length,
      canGoBack: at > 0 || place.canGoBack,
      skip: place.skip,
    };
    const reply = await ASK[steps[at]!](asking, question, answers);
    if (reply.did === 'answer') {
      answers = reply.value;
      at++;
    } else if (reply.did === 'back' && at > 0) at--;
    else return reply;
  }
  return { did: 'answer', value: { answers, outcome } };
}

interface Asking extends Dialog {
  readonly form: CheckInForm;
  readonly title: string;
  readonly of: number;
  readonly skip: string | null;
  readonly judge: (given: CheckInAnswers, name: keyof CheckInAnswers) => Promise<Verdict>;
  /** What the answers so far make of the score. */
  readonly outcome: () => string | null;
}

interface At {
  readonly title: string;
  readonly step: number;
  readonly of: number;
  readonly canGoBack: boolean;
  readonly skip: string | null;
}

const ASK: Readonly<Record<Step, (asking: Asking, at: At, answers: CheckInAnswers) => Promise<Reply<CheckInAnswers>>>> = {
  value: async ({ asker, words: { l10n }, form, judge }, at, answers) => {
    const withValue = (text: string): CheckInAnswers => ({ ...answers, value: text.trim() || null });
    const reply = await asker.text({
      ...at,
      prompt: joined([
        form.goal,
        form.last === null ? l10n.t('no value yet') : l10n.t('last: {0}', form.last),
        at.skip === null ? null : l10n.t('Alt+N skips it'),
      ]),
      placeholder: l10n.t('The value as of today; leave it empty if there is no news'),
      value: answers.value ?? '',
      // The message takes the prompt's place, so the goal goes along.
      judge: async (text) => {
        const verdict = await judge(withValue(text), 'value');
        return verdict.problem === null && verdict.note !== null
          ? { ...verdict, note: joined([verdict.note, form.goal]) }
          : verdict;
      },
    });
    return reply.did === 'answer' ? { did: 'answer', value: withValue(reply.value) } : reply;
  },

  done: async ({ asker, words, form, judge }, at, answers) => {
    const { l10n } = words;
    const before = ticked(form);
    const withStages = (chosen: readonly number[]): CheckInAnswers => ({
      ...answers,
      done: chosen.join() === before.join() ? null : chosen,
    });
    const reply = await asker.tick({
      ...at,
      placeholder: form.stages.length === 1 ? l10n.t('Tick it when it is done') : l10n.t('Tick what is done'),
      choices: form.stages.map(({ title, weight }) => ({
        label: title,
        ...(weight !== 1 && { description: l10n.t('weight {0}', numberOf(weight, words)) }),
      })),
      ticked: answers.done ?? before,
      judge: (chosen) => judge(withStages(chosen), 'done'),
    });
    return reply.did === 'answer' ? { did: 'answer', value: withStages(reply.value) } : reply;
  },

  confidence: async ({ asker, words, form, judge }, at, answers) => {
    const { l10n } = words;
    const last = form.confidence;
    const tenths = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((tenth) => tenth / 10).filter((share) => share !== last);
    const shares = [...(last === null ? [] : [last]), ...tenths];
    const leaveOut = { label: l10n.t('Leave it out') };
    const choices = shares.map((share, index) => ({
      label: percentOf(share, words),
      ...(index === 0 && last !== null && { description: l10n.t('as last time') }),
    }));
    // Without a last one nobody has asked for it: Enter leaves it out.
    const all = last === null ? [leaveOut, ...choices] : [...choices, leaveOut];
    const valueAt = (index: number) => (all[index] === leaveOut ? null : String(shares[last === null ? index - 1 : index]));
    const now = all.findIndex((_, index) => valueAt(index) === answers.confidence);
    const typed = answers.confidence !== null && now < 0 ? [{ label: answers.confidence }] : [];
    const reply = await asker.pick({
      ...at,
      placeholder: l10n.t('How confident are you that it will be reached? Choose, or type 0.7 or 70%'),
      choices: [...typed, ...all],
      first: Math.max(0, now),
      judge: async (text) => ({ ...(await judge({ ...answers, confidence: text.trim() }, 'confidence')), note: null }),
    });
    if (reply.did !== 'answer') return reply;
    const { value } = reply;
    const confidence =
      'typed' in value
        ? value.typed.trim()
        : value.index < typed.length
          ? answers.confidence
          : valueAt(value.index - typed.length);
    return { did: 'answer', value: { ...answers, confidence } };
  },

  note: async ({ asker, words: { l10n }, judge, outcome, skip }, at, answers) => {
    const withNote = (text: string): CheckInAnswers => ({ ...answers, note: text.trim() || null });
    const reply = await asker.text({
      ...at,
      prompt: joined([l10n.t('What happened? A note, if you like'), outcome()]),
      placeholder: l10n.t('Note'),
      value: answers.note ?? '',
      judge: async (text) => {
        if (isEmpty(withNote(text))) {
          const nothing = skip === null ? l10n.t('Nothing is answered yet, so there is nothing to write.') : null;
          return { problem: nothing ?? l10n.t('Nothing is answered yet: go back, or skip this key result.'), note: null };
        }
        return { ...(await judge(withNote(text), 'note')), note: NO_VERDICT.note };
      },
    });
    return reply.did === 'answer' ? { did: 'answer', value: withNote(reply.value) } : reply;
  },
};

const isEmpty = ({ value, done, confidence, note }: CheckInAnswers): boolean =>
  value === null && done === null && confidence === null && note === null;

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ');
