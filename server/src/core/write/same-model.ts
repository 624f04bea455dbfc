import { createDeclarer } from '../document/declare-file.ts';
import { segmentText } from '../document/segments.ts';
import type { CheckIn, KeyResult, Objective, OkrFile, Problem } from '../model/okr.ts';
import { type FileNodes, nodesOf } from './nodes.ts';

/** A text that was read, as whoever writes into it needs it. */
export interface ReadFile {
  readonly text: string;
  readonly file: OkrFile;
  readonly nodes: FileNodes;
}

/** Reads a text as the index would, in the language that it is known to be in. */
export function readFile(text: string, { uri, language }: Pick<OkrFile, 'uri' | 'language'>): ReadFile {
  const source = segmentText(text);
  const file = createDeclarer().declare(source, { uri, language, once: true });
  return { text, file, nodes: nodesOf(source, file) };
}

/** What a file declares, without where and how it is written: what must be the same after a tool wrote into it. */
export interface Model {
  readonly team: string;
  readonly level: string | null;
  readonly cycle: string | null;
  readonly language: string;
  readonly objectives: readonly ObjectiveModel[];
  readonly log: readonly unknown[];
}

export interface ObjectiveModel extends Omit<Plain<Objective>, 'title' | 'keyResults'> {
  readonly title: string;
  readonly keyResults: readonly KeyResultModel[];
}

export interface KeyResultModel extends Omit<Plain<KeyResult>, 'title' | 'checkIns'> {
  readonly title: string;
  readonly checkIns: readonly unknown[];
}

/** Fields without their ranges, and without what only says how something is written. */
type Plain<T> = {
  readonly [K in Exclude<keyof T, Layout>]: T[K] extends { readonly value: infer V } | null ? V | null : T[K];
};
type Layout = 'range' | 'keyResultsRange' | 'facts' | 'problems' | 'metric' | 'bare';

export function modelOf(file: OkrFile): Model {
  return {
    team: file.team.value,
    level: file.level?.value ?? null,
    cycle: file.cycle?.value ?? null,
    language: file.language,
    objectives: file.objectives.map(({ objective }) => objectiveModel(objective)),
    log: file.log.map((entry) => ({ keyResult: entry.keyResult.value, ...checkInModel(entry) })),
  };
}

function objectiveModel(objective: Objective): ObjectiveModel {
  return {
    id: objective.id?.value ?? null,
    title: objective.title.text.trim(),
    why: objective.why?.value ?? null,
    owner: objective.owner?.value ?? null,
    parents: objective.parents.map(({ ref, weight }) => ({ ref: { value: ref.value, range: [0, 0] }, weight })),
    type: objective.type,
    origin: objective.origin?.value ?? null,
    rollup: objective.rollup,
    keyResults: objective.keyResults.map(keyResultModel),
    score: objective.score?.value ?? null,
    retrospective: objective.retrospective?.value ?? null,
  };
}

function keyResultModel(keyResult: KeyResult): KeyResultModel {
  return {
    id: keyResult.id?.value ?? null,
    title: keyResult.title.text.trim(),
    owner: keyResult.owner?.value ?? null,
    weight: keyResult.weight,
    baseline: keyResult.baseline?.value ?? null,
    target: keyResult.target?.value ?? null,
    current: keyResult.current?.value ?? null,
    trend: keyResult.trend?.value ?? null,
    maintain: keyResult.maintain?.value ?? null,
    milestones: keyResult.milestones?.map((milestone) => ({ ...milestone, range: [0, 0] })) ?? null,
    done: keyResult.done?.value ?? null,
    source: keyResult.source?.value ?? null,
    actions: keyResult.actions.map((action) => ({ ...action, range: [0, 0] })),
    checkIns: keyResult.checkIns.map(checkInModel),
    score: keyResult.score?.value ?? null,
  };
}

function checkInModel({ day, value, confidence, note, status, by }: CheckIn) {
  return { day, value, confidence, note, status: status?.value ?? null, by };
}

/** Whether two files declare the same. */
export function sameModel(a: Model, b: Model): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a file has nothing wrong with it that it had not before. */
export function hasNewProblems(before: OkrFile, after: OkrFile): boolean {
  const left = new Map<string, number>();
  for (const name of problemsOf(before)) left.set(name, (left.get(name) ?? 0) + 1);
  return problemsOf(after).some((name) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count === 0;
  });
}

function problemsOf(file: OkrFile): string[] {
  const named = ({ code, message }: Problem) => `${code}/${message}`;
  return [...file.problems, ...file.objectives.flatMap(({ objective }) => objective.problems)].map(named);
}
