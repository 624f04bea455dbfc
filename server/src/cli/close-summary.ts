import { type CloseForm, formatScore, type GradeAnswers, type Locale, messagesOf, typedShare } from '../core/index.ts';
import { refOf } from './grading.ts';
import type { Selection } from './selection.ts';
import { type Paint, printable, type Tone } from './style.ts';

/** A file with what was answered. */
export interface Graded {
  readonly form: CloseForm;
  readonly answers: readonly GradeAnswers[];
}

type Band = 'green' | 'yellow' | 'red';

interface GradedItem {
  readonly ref: string;
  readonly title: string;
  /** The grade that stands now; `null` where none was given. */
  readonly score: number | null;
  /** What the check-ins make of it. */
  readonly derived: number | null;
}

/** What a close came to, as data for other programs. */
export interface CloseSummary {
  readonly cycle: string;
  /** False for a dry run. */
  readonly written: boolean;
  readonly objectives: readonly (GradedItem & {
    readonly path: string;
    readonly team: string | null;
    readonly band: Band | null;
    readonly retrospective: string | null;
    readonly keyResults: readonly GradedItem[];
  })[];
  /** Of the objectives' grades; `null` where there are none. */
  readonly mean: number | null;
  readonly notGraded: { readonly objectives: number; readonly keyResults: number };
}

export function closeReport(cycle: string, files: readonly Graded[], selection: Selection, written: boolean): CloseSummary {
  const objectives = files.flatMap(({ form, answers }) => {
    const answerTo = new Map(answers.map((answer) => [answer.row, answer]));
    const found: CloseSummary['objectives'][number][] = [];
    let keyResults: GradedItem[] = [];
    for (const grade of form.grades) {
      const { row, title, derived, kind } = grade;
      const answer = answerTo.get(row);
      const typed = answer?.score == null ? null : typedShare(answer.score);
      const score = typed === null ? grade.grade : Math.round(typed * 100) / 100;
      const item = { ref: refOf(grade, selection), title, score, derived };
      if (kind === 'key-result') keyResults.push(item);
      else {
        const band = score === null ? null : bandOf(score, form.bands);
        const retrospective = answer?.retrospective ?? grade.retrospective;
        found.push({ ...item, path: selection.pathOf(grade.uri), team: grade.team, band, retrospective, keyResults });
        keyResults = [];
      }
    }
    return found;
  });
  const scores = objectives.flatMap(({ score }) => score ?? []);
  const mean =
    scores.length === 0 ? null : Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 100) / 100;
  const without = (items: readonly GradedItem[]) => items.filter(({ score }) => score === null).length;
  return {
    cycle,
    written,
    objectives,
    mean,
    notGraded: { objectives: without(objectives), keyResults: without(objectives.flatMap(({ keyResults }) => keyResults)) },
  };
}

function bandOf(score: number, { green, yellow }: CloseForm['bands']): Band {
  return score >= green ? 'green' : score >= yellow ? 'yellow' : 'red';
}

const TONES: Readonly<Record<Band, Tone>> = { green: 'good', yellow: 'warning', red: 'error' };

/** The same for people: each objective with its grade and its band, its key results, then the mean and what has no grade. */
export function closeTable({ cycle, written, objectives, mean, notGraded }: CloseSummary, paint: Paint, locale: Locale): string {
  const words = messagesOf(locale).close.cli;
  let output = '';
  for (const { ref, title, score, band, keyResults } of objectives) {
    const grade = formatScore(score, locale).padStart(4);
    const said = band === null ? words.ungraded : words.bands[band];
    output += `${band ? paint(grade, TONES[band]) : grade} ${paint(printable(title), 'strong')}  ${paint(`${said} · ${ref}`, 'muted')}\n`;
    for (const item of keyResults) output += `  ${formatScore(item.score, locale).padStart(4)} ${printable(item.title)}\n`;
  }
  const graded = objectives.length - notGraded.objectives;
  output += `\n${words.mean(formatScore(mean, locale), graded, cycle)}\n`;
  if (notGraded.objectives + notGraded.keyResults > 0) {
    output += `${words.notGraded(notGraded.objectives, notGraded.keyResults)}\n`;
  }
  return written ? output : `${output}${words.dryRun}\n`;
}
