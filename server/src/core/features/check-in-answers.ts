import { parseDay } from '../base/calendar.ts';
import { readQuantity } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import { formatDate, quoteQuantity } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { Health, KeyResult } from '../model/okr.ts';
import { comparable, type Quantity } from '../model/quantity.ts';
import type { KeyResultScore } from '../model/score.ts';
import { fieldOf } from '../schema/fields.ts';
import type { CheckInChange } from '../write/check-in.ts';
import { BARE_NUMBER, spelledValue } from '../write/spelled-value.ts';
import type { CheckInAnswers, CheckInPreview, Stage } from './forms.ts';
import { typedShare } from './typed-share.ts';

/** What answers are judged by. */
export interface Asked {
  readonly keyResult: KeyResult;
  readonly score: KeyResultScore;
  readonly language: Language;
  readonly today: number;
  readonly locale: Locale;
}

/** Answers as they were understood. */
export interface Understood {
  readonly problems: CheckInPreview['problems'];
  /** What is to be written; `null` where something is wrong or nothing was said. */
  readonly change: CheckInChange | null;
}

/** Reads answers as they were typed. */
export function understand(answers: CheckInAnswers, asked: Asked): Understood {
  const { today, locale, keyResult } = asked;
  const words = messagesOf(locale).checkIn;
  const problems: { -readonly [K in keyof CheckInAnswers]?: string } = {};
  const typed = (text: string | null) => text?.trim() || null;

  const date = typed(answers.date);
  const day = date === null ? today : parseDay(date);
  if (day === undefined) problems.date = words.badDate(date ?? '');
  else if (day > today) problems.date = words.laterDate(formatDate(day, locale, true));

  const value = typed(answers.value);
  const read = value === null ? null : typedValue(value, asked);
  if (read?.problem) problems.value = read.problem;

  const share = typed(answers.confidence);
  const confidence = share === null ? null : typedShare(share);
  if (share !== null && confidence === null) problems.confidence = words.badConfidence(share);

  const status = typed(answers.status);
  const allowed = fieldOf('checkIn', 'status')?.values ?? [];
  if (status !== null && !allowed.includes(status)) problems.status = words.badStatus(status, allowed.join(', '));

  const stages = stagesOf(keyResult);
  const stray = answers.done?.find((at) => !stages[at]);
  if (stray !== undefined) problems.done = stages.length === 0 ? words.noStages : words.noStage(String(stray + 1));
  const done = answers.done && stages.map((_, at) => answers.done?.includes(at) ?? false);
  const isTicked = done?.some((one, at) => one !== stages[at]?.done) ?? false;

  const note = oneLine(answers.note);
  const isSaid = read !== null || confidence !== null || note !== null || status !== null;
  if (Object.keys(problems).length > 0 || day === undefined || !(isSaid || isTicked)) return { problems, change: null };
  const checkIn = isSaid
    ? {
        day,
        value: read?.source ?? null,
        confidence: confidence === null ? null : Number(confidence.toFixed(4)),
        note,
        status: status as Health | null,
        by: oneLine(answers.by),
      }
    : null;
  return { problems, change: { checkIn, done: isTicked ? done : null } };
}

/** The stages of a key result; one that is done or not is its own. */
export function stagesOf({ metric, title }: KeyResult): readonly Stage[] {
  if (metric.kind === 'milestones') return metric.milestones.map(({ title, weight, done }) => ({ title, weight, done }));
  return metric.kind === 'boolean' ? [{ title: title.text, weight: 1, done: metric.done }] : [];
}

/** The value that was reported last; a number alone is spelled like it, else like the goal. */
export function lastValue({ current, checkIns }: KeyResultScore): Quantity | null {
  const reported = checkIns.map(({ value }) => value).filter((value) => value !== null);
  return reported.at(-1) ?? (current?.from === 'field' ? current.quantity : null);
}

/** The values that a new one must be comparable with; without any, those that were reported. */
function goalsOf({ metric }: KeyResult, score: KeyResultScore): readonly Quantity[] {
  const last = lastValue(score);
  switch (metric.kind) {
    case 'metric':
      return metric.baseline ? [metric.target.value, metric.baseline.value] : [metric.target.value];
    case 'change':
      return [metric.change];
    case 'maintain':
      return [metric.band.value.min, metric.band.value.max].filter((bound) => bound !== undefined);
    default:
      return last ? [last] : [];
  }
}

/** A value as it is to be written. */
function typedValue(typed: string, { keyResult, score, language, locale }: Asked): { source: string; problem: string | null } {
  const words = messagesOf(locale).checkIn;
  const quantity = readQuantity(typed, language)?.quantity;
  const wrong = (problem: string) => ({ source: typed, problem });
  if (!quantity) return wrong(words.noNumber(typed));
  if (stagesOf(keyResult).length > 0) return wrong(words.inStages);
  const goals = goalsOf(keyResult, score);
  const other = goals.find((goal) => !measures(quantity, goal));
  if (other) return wrong(words.otherUnit(typed, quoteQuantity(other, locale)));
  return { source: spelledValue(typed, lastValue(score) ?? goals[0] ?? null, language), problem: null };
}

/** Whether a value says where a goal stands. A number alone does; "2x" of a plain number says how often something, not how much. */
function measures(value: Quantity, goal: Quantity): boolean {
  return comparable(value, goal) && !(goal.unit === null && value.unit?.dimension === 'multiple');
}

/** Several lines become one. */
function oneLine(text: string | null): string | null {
  return (
    text
      ?.replace(/[ \t]*[\r\n\u0085\u2028\u2029]+[ \t]*/g, ' ')
      .replaceAll('\t', ' ')
      .trim() || null
  );
}

/** What a value will be read as, once it is written; a number alone counts what other bare numbers of the key result count. */
export function quantityOf(source: string, { keyResult, language }: Asked): Quantity | null {
  const quantity = readQuantity(source, language)?.quantity;
  if (!quantity || quantity.unit) return quantity ?? null;
  const { baseline, target, current, trend, checkIns } = keyResult;
  const written = [baseline?.value, target?.value, current?.value, trend?.value, ...checkIns.map(({ value }) => value)];
  const bare = written.find((one) => one?.unit && BARE_NUMBER.test(one.text.trim()));
  const number = bare && readQuantity(bare.text, language)?.quantity.value;
  if (!bare?.unit || !number) return quantity;
  return { ...quantity, value: quantity.value * (bare.value / number), unit: bare.unit };
}
