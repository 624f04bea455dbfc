import { type CheckInAnswers, type CheckInForm, formatPercent, formatScore, healthShape, healthWord } from '../../core/index.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import type { Selection } from '../selection.ts';
import { printable } from '../style.ts';

type Question = 'value' | 'done' | 'confidence' | 'note';

/** What came of asking: answers, or that this one is left out, or that no more are asked. */
export type Interview =
  | { readonly kind: 'answers'; readonly answers: CheckInAnswers }
  | { readonly kind: 'skip' }
  | { readonly kind: 'stop' };

/**
 * Asks about one key result. Enter keeps what stands in brackets; `s` leaves the key result out, `q` ends. What does not
 * hold is told, and asked again.
 */
export async function interview(
  form: CheckInForm,
  given: CheckInAnswers,
  { service }: Selection,
  options: Options,
  { ask, err }: Io,
): Promise<Interview> {
  const words = options.messages.checkIn.cli;
  let answers = given;
  for (const question of questionsOf(form)) {
    for (;;) {
      const line = await ask(words.ask[question](defaultOf(form, question, options)));
      if (line === null || /^q$/i.test(line.trim())) return { kind: 'stop' };
      if (/^s$/i.test(line.trim())) return { kind: 'skip' };
      const said = { ...answers, ...answerTo(form, question, line.trim()) };
      const problem = service.checkInPreview(form.row, form.title, said, options.locale).problems[question];
      if (problem === undefined) {
        answers = said;
        break;
      }
      err(`${problem}\n`);
    }
  }
  return { kind: 'answers', answers };
}

function questionsOf({ asksValue, stages }: CheckInForm): readonly Question[] {
  return [...(asksValue ? (['value'] as const) : stages.length > 0 ? (['done'] as const) : []), 'confidence', 'note'];
}

/** What Enter stands for, as it is shown. */
function defaultOf({ value, stages, confidence }: CheckInForm, question: Question, { locale }: Options): string | null {
  if (question === 'value') return value === '' ? null : printable(value);
  if (question === 'done') return stages.flatMap(({ done }, at) => (done ? [at + 1] : [])).join(' ') || null;
  if (question === 'confidence') return confidence === null ? null : formatPercent(confidence, locale);
  return null;
}

function answerTo({ value, confidence }: CheckInForm, question: Question, line: string): Partial<CheckInAnswers> {
  switch (question) {
    case 'value':
      return { value: line === '' ? value || null : line };
    case 'done':
      return { done: line === '' ? null : line.split(/[\s,]+/).map((part) => Number(part) - 1) };
    case 'confidence':
      return { confidence: line === '' ? (confidence === null ? null : String(confidence)) : line };
    case 'note':
      return { note: line === '' ? null : line };
  }
}

/** What a person should see before answering: which key result it is, where it stands, and what there is to tick. */
export function heading(form: CheckInForm, count: string | null, { locale, messages }: Options): string {
  const { title, objective, goal, last, progress, health, stages } = form;
  const facts = [goal, last, `${formatScore(progress, locale)} ${healthShape(health)} ${healthWord(health, locale)}`];
  const ticks = stages.map(({ title, done }, at) => `    ${at + 1} ${done ? '☑' : '☐'} ${printable(title)}\n`).join('');
  const known = facts.filter((fact) => fact !== null).map((fact) => printable(fact));
  return `\n${count === null ? '' : `${count}  `}${printable(title)}\n  ${messages.checkIn.cli.of(printable(objective))}\n  ${known.join(' · ')}\n${ticks}`;
}
