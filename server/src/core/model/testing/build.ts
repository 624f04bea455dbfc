import { type Day, parseDay } from '../../base/calendar.ts';
import type { SentenceReading } from '../../language/reading.ts';
import type { FileNodes, ObjectiveNode } from '../alignment.ts';
import { type Cycle, cycleOf } from '../cycle.ts';
import { factsOf } from '../facts.ts';
import type { CheckIn, KeyResult, Level, LogEntry, Metric, Objective, ParentLink, RollupMode, Sentence } from '../okr.ts';
import type { Quantity, Unit } from '../quantity.ts';
import { DEFAULT_SCORING, type ScoringSettings } from '../settings.ts';

/** Builders of declared OKRs for tests: what a file would say, without a file. */

const UNITS: Readonly<Record<string, Unit>> = {
  '%': { dimension: 'percent', symbol: '%', scale: 1 },
  '€': { dimension: 'currency:EUR', symbol: '€', scale: 1 },
  h: { dimension: 'time', symbol: 'h', scale: 3600 },
  min: { dimension: 'time', symbol: 'min', scale: 60 },
  x: { dimension: 'multiple', symbol: 'x', scale: 1 },
};

/** `12 %`, `4 h`, `-3`: a number and one of a few units. */
export function quantity(text: string): Quantity {
  const match = /^([-+]?[\d.]+)\s*(\S*)$/.exec(text);
  if (!match) throw new Error(`no quantity: ${text}`);
  return { value: Number(match[1]), unit: UNITS[match[2] ?? ''] ?? null, text };
}

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`no day: ${text}`);
  return parsed;
}

export function cycle(name: string): Cycle {
  const found = cycleOf(name, DEFAULT_SCORING.cycles);
  if (!found) throw new Error(`no cycle: ${name}`);
  return found;
}

const NOWHERE = [0, 0] as const;

const located = <T>(value: T) => ({ value, range: NOWHERE });

export function sentence(text: string): Sentence {
  const reading: SentenceReading = {
    language: 'en',
    mentions: [],
    direction: null,
    directionWords: null,
    baseline: null,
    target: null,
    change: null,
    band: null,
    measurable: true,
    activity: null,
    placeholder: null,
    joints: [],
    ambiguous: [],
    wording: {
      fuzzy: null,
      held: null,
      relative: null,
      vague: null,
      second: null,
      means: null,
      vanity: null,
      routine: null,
      bareMetric: null,
      general: null,
    },
    measure: { families: [], named: [], ceiling: null, offScale: null, gist: '' },
    deadlines: [],
  };
  return { text, range: NOWHERE, textStart: null, misread: null, reading };
}

/** A metric from one level to another; `null` for no baseline. */
export function metric(baseline: string | null, target: string, rising?: boolean): Metric {
  const to = quantity(target);
  const from = baseline === null ? null : quantity(baseline);
  return {
    kind: 'metric',
    baseline: from && { value: from, from: 'field' },
    target: { value: to, from: 'field' },
    rising: rising ?? (from === null || to.value >= from.value),
  };
}

export function checkIn(date: string, value: string | null, more: Partial<CheckIn> = {}): CheckIn {
  return {
    day: day(date),
    value: value === null ? null : quantity(value),
    confidence: null,
    note: null,
    status: null,
    by: null,
    range: NOWHERE,
    ...more,
  };
}

export interface KeyResultDraft {
  readonly id?: string;
  readonly title?: string;
  readonly weight?: number;
  readonly current?: string;
  readonly metric?: Metric;
  readonly checkIns?: readonly CheckIn[];
  readonly score?: number;
}

export function keyResult(draft: KeyResultDraft = {}): KeyResult {
  return {
    range: NOWHERE,
    id: draft.id === undefined ? null : located(draft.id),
    title: sentence(draft.title ?? draft.id ?? 'A key result'),
    owner: null,
    weight: draft.weight ?? 1,
    baseline: null,
    target: null,
    current: draft.current === undefined ? null : located(quantity(draft.current)),
    trend: null,
    maintain: null,
    milestones: null,
    done: null,
    source: null,
    actions: [],
    checkIns: draft.checkIns ?? [],
    score: draft.score === undefined ? null : located(draft.score),
    metric: draft.metric ?? { kind: 'none', reason: 'no-target' },
    bare: false,
  };
}

/** A key result at this progress, reported on the given day. */
export function at(progress: number, more: KeyResultDraft = {}, date = '2026-11-13'): KeyResult {
  return keyResult({ metric: metric('0', '100'), checkIns: [checkIn(date, String(progress * 100))], ...more });
}

export interface ObjectiveDraft {
  readonly id?: string;
  readonly title?: string;
  readonly owner?: string;
  /** `id`, `id/kr`, or with a weight: `['id', 0.5]`. */
  readonly parents?: readonly (string | readonly [string, number])[];
  readonly type?: Objective['type'];
  readonly rollup?: RollupMode;
  readonly keyResults?: readonly KeyResult[];
  readonly score?: number;
}

export function objective(draft: ObjectiveDraft = {}): Objective {
  const parents: ParentLink[] = (draft.parents ?? []).map((parent) =>
    typeof parent === 'string' ? { ref: located(parent), weight: 1 } : { ref: located(parent[0]), weight: parent[1] },
  );
  return {
    range: NOWHERE,
    id: draft.id === undefined ? null : located(draft.id),
    title: sentence(draft.title ?? draft.id ?? 'An objective'),
    why: null,
    owner: draft.owner === undefined ? null : located(draft.owner),
    parents,
    type: draft.type ?? 'aspirational',
    origin: null,
    rollup: draft.rollup ?? null,
    keyResults: draft.keyResults ?? [],
    facts: factsOf(draft.keyResults ?? []),
    keyResultsRange: NOWHERE,
    score: draft.score === undefined ? null : located(draft.score),
    retrospective: null,
    problems: [],
  };
}

export interface FileDraft {
  readonly cycle?: string | null;
  readonly team?: string;
  readonly level?: Level;
  readonly settings?: ScoringSettings;
  readonly log?: readonly LogEntry[];
}

/** What a file with these objectives contributes to the graph. `2026-Q4` by default. */
export function file(uri: string, objectives: readonly Objective[], draft: FileDraft = {}): FileNodes {
  const span = draft.cycle === null ? null : cycle(draft.cycle ?? '2026-Q4');
  const nodes = objectives.map(
    (one, index): ObjectiveNode => ({
      key: one.id ? `${uri}#${one.id.value}` : `${uri}#@${index}`,
      uri,
      index,
      objective: one,
      team: draft.team ?? uri,
      level: draft.level ?? null,
      language: 'en',
      cycle: span,
      settings: draft.settings ?? DEFAULT_SCORING,
    }),
  );
  return { uri, objectives: nodes, log: draft.log ?? [], cycle: span };
}

export function logEntry(ref: string, date: string, value: string): LogEntry {
  return { ...checkIn(date, value), keyResult: located(ref) };
}
