import { type Locale, messagesOf } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import { cycleOf } from '../model/cycle.ts';
import { weightedMean } from '../model/mean.ts';
import { referenceTo } from '../model/reference.ts';
import type { ObjectiveScore } from '../model/score.ts';
import { DEFAULT_SCORING, type ScoringSettings } from '../model/settings.ts';
import { explainMeasure, explainObjective } from '../report/explain.ts';
import { keyResultId, subjectOf } from '../report/row-id.ts';
import type { ExplainLine } from '../report/view.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { type Grade, gradeEdits, roundedGrade } from '../write/grades.ts';
import type { GradeAnswers, GradeForm, Written } from './forms.ts';
import { typedShare } from './typed-share.ts';

/** An open file whose cycle is closed. */
export interface CloseRequest {
  readonly snapshot: WorkspaceSnapshot;
  readonly uri: string;
  /** `undefined`: nobody has the file open. */
  readonly text: string | undefined;
  readonly locale: Locale;
}

/** What the close of a file asks. */
export interface CloseForm {
  /** As the file has it. */
  readonly cycle: string | null;
  /** Whether its last day has passed; `null` without a cycle that has days. */
  readonly isOver: boolean | null;
  readonly grades: readonly GradeForm[];
  /** From which grade on an objective is green and yellow. */
  readonly bands: ScoringSettings['bands'];
  /** Why there is nothing to grade. */
  readonly problem: string | null;
}

/** What would come of grades, while they are typed. */
export interface ClosePreview {
  /** By row, in one line each. */
  readonly problems: Readonly<Record<string, string>>;
  /** By the row of an objective: what its number is made of, with the grades that are given in the place of scores. */
  readonly defaults: Readonly<Record<string, number>>;
}

/** The grades of a file: each key result in turn, then its objective. */
export function closeForm({ snapshot, uri, locale }: CloseRequest): CloseForm {
  const state = snapshot.state(uri);
  const scoring = state?.config.scoring ?? DEFAULT_SCORING;
  const cycle = state?.file.cycle?.value ?? null;
  const days = cycle === null ? null : cycleOf(cycle, scoring.cycles);
  const isOver = days && snapshot.today > days.end;
  const grades = snapshot.graph.nodesOf(uri).flatMap((node) => formsOf(snapshot, node, locale));
  return {
    cycle,
    isOver,
    grades,
    bands: scoring.bands,
    problem: grades.length === 0 ? messagesOf(locale).close.nothingToGrade : null,
  };
}

function formsOf({ graph }: WorkspaceSnapshot, node: ObjectiveNode, locale: Locale): GradeForm[] {
  const score = graph.score(node.key);
  if (!score) return [];
  const { objective, uri, team } = node;
  const keyResults = objective.keyResults.flatMap((keyResult, index): GradeForm[] => {
    const own = score.keyResults[index];
    if (!own) return [];
    const isSilent = own.notes.includes('no-check-in');
    return [
      {
        row: keyResultId(node.key, index),
        kind: 'key-result',
        ref: referenceTo(objective, keyResult),
        uri,
        title: keyResult.title.text,
        team,
        owner: keyResult.owner?.value ?? null,
        weight: keyResult.weight,
        // Nobody said how it stands: that is no grade of 0.
        derived: isSilent ? null : rounded(own.progress),
        explain: inOneLine(explainMeasure(keyResult, own, locale).filter(({ total }) => total || !isSilent)),
        grade: keyResult.score?.value ?? null,
        retrospective: null,
      },
    ];
  });
  const own: GradeForm = {
    row: node.key,
    kind: 'objective',
    ref: referenceTo(objective),
    uri,
    title: objective.title.text,
    team,
    owner: objective.owner?.value ?? null,
    weight: 1,
    derived: rounded(score.progress),
    explain: inOneLine(explainObjective(node, score, locale).filter(({ total }) => total)),
    grade: objective.score?.value ?? null,
    retrospective: objective.retrospective?.value ?? null,
  };
  return [...keyResults, own];
}

/** What a number was made of; the values that were compared say more than how they were. */
function inOneLine(lines: readonly ExplainLine[]): string {
  const values = lines.filter(({ total, value }) => !total && value !== null);
  const total = lines.find((line) => line.total);
  if (values.length > 1 && values.length <= 3) return values.map(({ label, value }) => `${label} ${value}`).join(' · ');
  return [total?.label, total?.value, total?.detail].filter((part) => part).join(', ');
}

/** What is wrong with answers; of each objective also the default that follows from the grades of its key results. */
export function closePreview({ snapshot, uri, locale }: CloseRequest, answers: readonly GradeAnswers[]): ClosePreview {
  const messages = messagesOf(locale).close;
  const problems: Record<string, string> = {};
  const defaults: Record<string, number> = {};
  const given = new Map<string, number>();
  for (const { row, score } of answers) {
    if (!isAnswered(score)) continue;
    const value = typedShare(score);
    if (value === null) problems[row] = messages.badGrade(score.trim());
    else given.set(row, value);
  }
  for (const node of snapshot.graph.nodesOf(uri)) {
    const score = snapshot.graph.score(node.key);
    const value = score ? meanOfGrades(node, score, given) : null;
    if (value !== null) defaults[node.key] = roundedGrade(value);
  }
  return { problems, defaults };
}

/** The objective's mean with grades in the place of its key results' scores; a key result without a grade is left out. */
function meanOfGrades(node: ObjectiveNode, { terms }: ObjectiveScore, given: ReadonlyMap<string, number>): number | null {
  const graded = terms.map(({ kind, index, weight, progress }) => {
    if (kind !== 'key-result' || index === null) return { weight, progress };
    return {
      weight,
      progress: given.get(keyResultId(node.key, index)) ?? node.objective.keyResults[index]?.score?.value ?? null,
    };
  });
  return weightedMean(graded);
}

/** The edits that write answers into the file. */
export function closeWrite(request: CloseRequest, answers: readonly GradeAnswers[]): Written {
  const { snapshot, uri, text, locale } = request;
  const messages = messagesOf(locale).close;
  const refused = (problem: string): Written => ({ uri, edits: null, problem });
  const file = snapshot.state(uri)?.file;
  if (text === undefined || !file) return refused(messages.notOpen);
  const [wrong] = Object.values(closePreview(request, answers).problems);
  if (wrong !== undefined) return refused(wrong);
  const nodes = snapshot.graph.nodesOf(uri);
  const grades: Grade[] = [];
  for (const { row, score, retrospective } of answers) {
    const { key, index } = subjectOf(row);
    const node = nodes.find((one) => one.key === key);
    if (!node || (index !== null && !node.objective.keyResults[index])) return refused(messages.moved);
    grades.push({
      objective: node.index,
      keyResult: index,
      score: isAnswered(score) ? typedShare(score) : null,
      retrospective: index === null && isAnswered(retrospective) ? retrospective : null,
    });
  }
  const edits = gradeEdits(text, file, grades);
  return edits ? { uri, edits, problem: null } : refused(messages.unwritable);
}

function isAnswered(answer: string | null): answer is string {
  return answer !== null && answer.trim() !== '';
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundedGrade(value);
}
