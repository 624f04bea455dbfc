import { formatDate, formatScore, quoteQuantity } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { CheckIn, KeyResult, Metric } from '../model/okr.ts';
import { referenceTo } from '../model/reference.ts';
import type { KeyResultScore } from '../model/score.ts';
import { goalText } from '../report/goal.ts';
import { healthShape, healthWord } from '../report/health.ts';
import { keyResultId } from '../report/row-id.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { type CheckInChange, writeCheckIn } from '../write/check-in.ts';
import { type Asked, lastValue, quantityOf, stagesOf, understand } from './check-in-answers.ts';
import type { CheckInAnswers, CheckInForm, CheckInPreview, Pointer, Written } from './forms.ts';
import { allOf, keyResultOfRow, keyResultsAt, type PointedKeyResult } from './key-result-pointer.ts';

/** The workspace, and who is asked. */
export interface CheckInRequest {
  readonly snapshot: WorkspaceSnapshot;
  readonly locale: Locale;
}

/** What a check-in asks about the key results that a pointer may mean: one where it is clear. */
export function checkInForms({ snapshot, locale }: CheckInRequest, pointer: Pointer): CheckInForm[] {
  return keyResultsAt(snapshot, pointer).flatMap((found) => formOf(snapshot, found, locale) ?? []);
}

/** Which key results a round goes through. */
export interface RoundScope {
  readonly uri?: string;
  readonly team?: string;
  /** Without one: every cycle that has begun. */
  readonly cycle?: string;
}

/**
 * The open key results of a file, a team or a cycle, in the order in which a team would go through them: those that wait
 * for a check-in, then those that had one; last those without a measure, of which only a confidence or a note can be said.
 */
export function checkInRound({ snapshot, locale }: CheckInRequest, { uri, team, cycle }: RoundScope): CheckInForm[] {
  const { graph, today } = snapshot;
  const uris = uri === undefined ? [...snapshot.states()].map((state) => state.uri).sort() : [uri];
  const nodes = uris
    .flatMap((one) => graph.nodesOf(one))
    .filter((node) => team === undefined || node.team.toLowerCase() === team.toLowerCase())
    .filter((node) =>
      cycle === undefined
        ? uri !== undefined || !node.cycle || node.cycle.start <= today
        : node.cycle?.name.toLowerCase() === cycle.toLowerCase(),
    );
  const forms = nodes
    .flatMap(allOf)
    .flatMap((found) => formOf(snapshot, found, locale) ?? [])
    .filter(({ health }) => health !== 'closed');
  const rank = ({ kind, due }: CheckInForm) => (due ? 0 : kind === 'none' ? 2 : 1);
  return forms
    .map((form, at) => ({ form, at }))
    .sort((a, b) => rank(a.form) - rank(b.form) || a.at - b.at)
    .map(({ form }) => form);
}

/** Whether answers hold, and what they would make of the score. */
export function checkInPreview(request: CheckInRequest, row: string, title: string, answers: CheckInAnswers): CheckInPreview {
  const { snapshot, locale } = request;
  const found = keyResultOfRow(snapshot, row, title);
  const asked = found && askedOf(snapshot, found, locale);
  if (!found || !asked) return { problems: { value: messagesOf(locale).checkIn.gone(title) }, outcome: null };
  const { problems, change } = understand(answers, asked);
  if (!change) return { problems, outcome: null };
  const after = snapshot.graph.scoreAs(found.node.key, found.index, withChange(asked, change));
  return { problems, outcome: after ? outcomeOf(asked, change, answers, after) : null };
}

/** The edits that write a check-in into an open file. */
export function checkInWrite(request: CheckInRequest, row: string, title: string, answers: CheckInAnswers): Written {
  const { snapshot, locale } = request;
  const words = messagesOf(locale).checkIn;
  const found = keyResultOfRow(snapshot, row, title);
  const asked = found && askedOf(snapshot, found, locale);
  if (!found || !asked) return { uri: null, edits: null, problem: words.gone(title) };
  const { uri, index } = found.node;
  const { problems, change } = understand(answers, asked);
  const [wrong] = Object.values(problems);
  if (!change) return { uri, edits: null, problem: wrong ?? words.nothingSaid };
  const state = snapshot.state(uri);
  if (!state?.source) return { uri, edits: null, problem: words.notOpen };
  const { source, file } = state;
  const { edits, problem } = writeCheckIn({ source, file, objective: index, keyResult: found.index }, change);
  return edits ? { uri, edits, problem: null } : { uri, edits: null, problem: words.cannot[problem] };
}

/** What answers about a key result are judged by. */
export function askedOf(
  { graph, today }: WorkspaceSnapshot,
  { node, index, keyResult }: PointedKeyResult,
  locale: Locale,
): Asked | null {
  const score = graph.score(node.key)?.keyResults[index];
  return score ? { keyResult, score, language: node.language, today, locale } : null;
}

/** Whether a number is asked for: not for stages, and without a measure only where numbers were reported. */
export function asksValue({ keyResult: { metric }, score }: Asked): boolean {
  if (metric.kind === 'milestones' || metric.kind === 'boolean') return false;
  return metric.kind !== 'none' || lastValue(score) !== null;
}

function formOf(snapshot: WorkspaceSnapshot, found: PointedKeyResult, locale: Locale): CheckInForm | null {
  const asked = askedOf(snapshot, found, locale);
  if (!asked) return null;
  const { node, index, keyResult } = found;
  const { score } = asked;
  const { kind } = keyResult.metric;
  const stages = stagesOf(keyResult);
  const value = lastValue(score);
  return {
    row: keyResultId(node.key, index),
    ref: referenceTo(node.objective, keyResult),
    uri: node.uri,
    title: keyResult.title.text,
    objective: node.objective.title.text,
    team: node.team,
    owner: keyResult.owner?.value ?? node.objective.owner?.value ?? null,
    kind,
    asksValue: asksValue(asked),
    goal: goalText(keyResult, locale),
    value: value?.text.trim() ?? '',
    last: lastOf(score, locale),
    confidence: score.confidence,
    stages,
    progress: score.progress,
    expected: score.expected,
    health: score.health,
    due: score.health === 'pending' || score.health === 'outdated',
  };
}

function lastOf({ current }: KeyResultScore, locale: Locale): string | null {
  if (!current || current.from === 'baseline') return null;
  const value = quoteQuantity(current.quantity, locale);
  return current.day === null ? value : messagesOf(locale).checkIn.lastOn(value, formatDate(current.day, locale));
}

/** A key result as it would be declared after a change. */
function withChange(asked: Asked, { checkIn, done }: CheckInChange): KeyResult {
  const { keyResult } = asked;
  const value = checkIn?.value == null ? null : quantityOf(checkIn.value, asked);
  const status = checkIn?.status ? { value: checkIn.status, range: NOWHERE } : null;
  const added: CheckIn[] = checkIn ? [{ ...checkIn, value, status, range: NOWHERE }] : [];
  return { ...keyResult, checkIns: [...keyResult.checkIns, ...added], metric: withDone(keyResult.metric, done) };
}

const NOWHERE = [0, 0] as const;

function withDone(metric: Metric, done: CheckInChange['done']): Metric {
  if (!done) return metric;
  if (metric.kind === 'boolean') return { ...metric, done: done[0] ?? metric.done };
  if (metric.kind !== 'milestones') return metric;
  return { ...metric, milestones: metric.milestones.map((stage, at) => ({ ...stage, done: done[at] ?? stage.done })) };
}

/** `0.62 ▲ at risk (0.54 before)`, and the value as it will be written where a unit is added to what was typed. */
function outcomeOf(
  { score, locale }: Asked,
  { checkIn }: CheckInChange,
  { value }: CheckInAnswers,
  after: KeyResultScore,
): string | null {
  const words = messagesOf(locale).checkIn;
  if (after.progress === null) return null;
  const standing = `${formatScore(after.progress, locale)} ${healthShape(after.health)} ${healthWord(after.health, locale)}`;
  const outcome = words.outcome(standing, score.progress === null ? null : formatScore(score.progress, locale));
  const isSpelled = checkIn?.value != null && checkIn.value !== value?.trim();
  return isSpelled ? words.written(checkIn.value ?? '', outcome) : outcome;
}
