import { type CloseForm, formatScore, type GradeAnswers, type GradeForm } from '../core/index.ts';
import { CallError, type Io } from './io.ts';
import type { Options } from './options.ts';
import type { Selection } from './selection.ts';
import { printable } from './style.ts';

/** What a call says about grades. */
export interface Wanted {
  /** Takes what the check-ins make of it. */
  readonly yes: boolean;
  /** Also where a grade stands already. */
  readonly regrade: boolean;
  readonly scores: readonly Named[];
  readonly retrospectives: readonly Named[];
}

interface Named {
  readonly ref: string;
  readonly value: string;
}

/** The answers of one file. */
export interface AskedGrades {
  readonly answers: readonly GradeAnswers[];
}

/** Grades as the call says them; with `--yes`, what the check-ins make of the others. */
export function gradesWithoutAsking(
  forms: readonly CloseForm[],
  wanted: Wanted,
  selection: Selection,
  options: Options,
): readonly AskedGrades[] {
  const scores = byRow(wanted.scores, forms, selection, options);
  const retrospectives = byRow(wanted.retrospectives, forms, selection, options);
  return forms.map(({ grades }) => {
    const answers: GradeAnswers[] = [];
    for (const form of grades) {
      const score = scores.get(form.row) ?? (wanted.yes ? defaultOf(form, answers, wanted, selection, options) : null);
      const retrospective = retrospectives.get(form.row) ?? null;
      if (retrospective !== null && form.kind !== 'objective') {
        throw new CallError(options.messages.close.cli.noRetrospective(refOf(form, selection)));
      }
      if (score !== null || retrospective !== null) answers.push({ row: form.row, score, retrospective });
    }
    const { problems } = selection.service.closePreview(grades[0]?.uri ?? '', answers, options.locale);
    const wrong = grades.find(({ row }) => problems[row] !== undefined);
    if (wrong) throw new CallError(`${refOf(wrong, selection)}: ${problems[wrong.row]}`);
    return { answers };
  });
}

/** Values by the row that their reference names; one that names none, or several, is a wrong call. */
function byRow(
  named: readonly Named[],
  forms: readonly CloseForm[],
  selection: Selection,
  { messages }: Options,
): Map<string, string> {
  const all = forms.flatMap(({ grades }) => grades);
  const values = new Map<string, string>();
  for (const { ref, value } of named) {
    const rows = all.filter((form) => isCalled(form, ref, selection)).map(({ row }) => row);
    if (rows.length !== 1) throw new CallError(messages.close.cli[rows.length === 0 ? 'noSuchRef' : 'severalRefs'](ref));
    if (values.has(rows[0] as string)) throw new CallError(messages.close.cli.twice(ref));
    values.set(rows[0] as string, value);
  }
  return values;
}

/** What would be written if nobody says otherwise; `null` keeps the grade that stands there, or gives none. */
function defaultOf(
  form: GradeForm,
  answers: readonly GradeAnswers[],
  { regrade }: Wanted,
  { service }: Selection,
  { locale }: Options,
): string | null {
  if (form.grade !== null && !regrade) return null;
  const value = form.kind === 'objective' ? service.closePreview(form.uri, answers, locale).defaults[form.row] : form.derived;
  return value === undefined || value === null ? null : String(value);
}

/**
 * Asks for each grade and each retrospective. Enter takes what is proposed, `s` leaves it as it is, `q` asks for no more. The end
 * of the input is a wrong call: nothing of what was answered is written.
 */
export async function askGrades(
  forms: readonly CloseForm[],
  wanted: Wanted,
  selection: Selection,
  options: Options,
  io: Io,
): Promise<readonly AskedGrades[]> {
  const words = options.messages.close.cli;
  const graded: { answers: GradeAnswers[] }[] = forms.map(() => ({ answers: [] }));
  const ask = async (question: string) => {
    const answer = await io.ask(question);
    if (answer === null) throw new CallError(words.stopped);
    return answer.trim();
  };
  io.err(`${words.howTo}\n`);
  for (const [index, { grades }] of forms.entries()) {
    const { answers } = graded[index] as { answers: GradeAnswers[] };
    for (const form of grades) {
      const indent = form.kind === 'objective' ? '' : '  ';
      io.err(`\n${indent}${printable(form.title)}\n${indent}  ${printable(form.explain)}\n`);
      const score = await askScore(form, answers, wanted, selection, options, ask, io);
      if (score === 'stop') return graded;
      const stated = form.retrospective === null ? null : printable(form.retrospective);
      const words = form.kind === 'objective' ? await ask(options.messages.close.cli.retrospective(stated)) : '';
      if (words === 'q') return withAnswer(graded, answers, form, score, null);
      withAnswer(graded, answers, form, score, words === '' || words === 's' ? null : words);
    }
  }
  return graded;
}

function withAnswer(
  graded: readonly AskedGrades[],
  answers: GradeAnswers[],
  { row }: GradeForm,
  score: string | null,
  retrospective: string | null,
): readonly AskedGrades[] {
  if (score !== null || retrospective !== null) answers.push({ row, score, retrospective });
  return graded;
}

/** Asks until the answer is a grade; `null` leaves what stands there. */
async function askScore(
  form: GradeForm,
  answers: readonly GradeAnswers[],
  wanted: Wanted,
  selection: Selection,
  options: Options,
  ask: (question: string) => Promise<string>,
  io: Io,
): Promise<string | null | 'stop'> {
  const words = options.messages.close.cli;
  const proposed = defaultOf(form, answers, wanted, selection, options);
  const shown = proposed ?? (form.grade === null ? null : String(form.grade));
  const stands = form.grade !== null && proposed === null;
  const number = shown === null ? null : formatScore(Number(shown), options.locale);
  const indent = form.kind === 'objective' ? '  ' : '    ';
  for (;;) {
    const answer = await ask(`${indent}${words.grade(number, stands)}`);
    if (answer === 'q') return 'stop';
    if (answer === 's') return null;
    if (answer === '') return proposed;
    const { problems } = selection.service.closePreview(
      form.uri,
      [{ row: form.row, score: answer, retrospective: null }],
      options.locale,
    );
    const problem = problems[form.row];
    if (problem === undefined) return answer;
    io.err(`${indent}${problem}\n`);
  }
}

/** How a row is named in a call: by its reference, or by its line. */
export function refOf(form: GradeForm, selection: Selection): string {
  return form.ref ?? lineOf(form, selection);
}

/** Whether a row is meant by `objective/key-result`, with or without `@cycle`, or by `PATH:LINE`. */
function isCalled(form: GradeForm, ref: string, selection: Selection): boolean {
  if (form.ref === null || !ref.startsWith(`${form.ref}@`))
    return ref === refOf(form, selection) || ref === lineOf(form, selection);
  const { service } = selection;
  return service.cycleNamed(form.uri, ref.slice(form.ref.length + 1)) === service.cyclesOf(form.uri).own;
}

function lineOf({ row, uri }: GradeForm, { service, pathOf }: Selection): string {
  return `${pathOf(uri)}:${(service.placeOf(row)?.line ?? 0) + 1}`;
}
