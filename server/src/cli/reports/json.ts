import {
  type CycleReport,
  explainText,
  formatDay,
  type ReportKeyResult,
  type ReportObjective,
  type ReportOutput,
  type TreeRow,
} from '../../core/index.ts';
import type { ReportContext, ReportFormat } from './format.ts';

/**
 * For programs, as schemas/okr.report.schema.json describes it: days as `YYYY-MM-DD`, shares from 0 to 1 with at most four
 * decimals, names that do not depend on a language. An objective a line, so that two reports can be compared.
 */
export const json: ReportFormat = function* (report, context) {
  const { objectives: _, ...head } = headOf(report, context);
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  yield `{\n${fields.join(',\n')},\n  "objectives": [`;
  let between = '\n';
  for (const { kind, objectives } of report.sections) {
    for (const objective of objectives) {
      yield `${between}    ${JSON.stringify(objectiveOf(objective, kind !== 'not-aligned', context))}`;
      between = ',\n';
    }
  }
  yield '\n  ]\n}\n';
};

function headOf(report: CycleReport, { pathOf }: ReportContext): ReportOutput {
  const { summary, cycle, before, totals, moves, due, weak } = report;
  const { counts } = summary;
  return {
    version: 1,
    date: formatDay(report.today),
    since: formatDay(report.since),
    cycle: cycle && {
      name: cycle.name,
      start: formatDay(cycle.start),
      end: formatDay(cycle.end),
      week: summary.week,
      elapsed: rounded(summary.elapsed),
    },
    score: {
      progress: rounded(summary.progress),
      expected: rounded(summary.expected),
      health: summary.health,
      scope: summary.scope,
      objectives: summary.objectives,
      before: standing(before),
    },
    counts: {
      objectives: totals.objectives,
      keyResults: totals.keyResults,
      reached: totals.reached,
      health: totals.health as Record<string, number>,
      behind: counts.behind,
      stale: counts.stale,
      weak: counts.weak,
      undated: report.undated,
      otherErrors: report.otherErrors,
    },
    moves: {
      checkIns: moves.checkIns,
      keyResults: moves.keyResults,
      list: moves.list.map(({ row, before: was, after, change, checkIns, note }) => ({
        kind: row.kind === 'objective' ? 'objective' : 'key-result',
        ref: row.ref,
        title: row.title,
        before: standing(was),
        after: standing(after),
        change: rounded(change),
        checkIns,
        note,
      })),
    },
    due: due.flatMap(({ team, entries }) =>
      entries.map(({ row, objective, owner, last, missed, uri, line }) => ({
        ref: row.ref,
        title: row.title,
        objective,
        team,
        owner,
        health: row.health,
        last: last === null ? null : formatDay(last),
        missed,
        path: pathOf(uri),
        line,
      })),
    ),
    weak: weak.map(({ row, rule, severity, message, uri, line }) => ({
      ref: row.ref,
      title: row.title,
      rule,
      severity,
      message,
      path: pathOf(uri),
      line,
    })),
    objectives: [],
  };
}

function objectiveOf(objective: ReportObjective, aligned: boolean, context: ReportContext): ReportOutput['objectives'][number] {
  const { row, level, cycle, type, supports, own, mode, before, retrospective, uri, line } = objective;
  return {
    ref: row.ref,
    title: row.title,
    level,
    team: row.team,
    owner: row.owner,
    cycle,
    type,
    aligned,
    supports: supports.map(({ title, keyResult }) => ({ title, keyResult })),
    progress: rounded(row.progress),
    own: rounded(own),
    rollup: rounded(objective.aligned),
    mode,
    expected: rounded(row.expected),
    forecast: forecastOf(objective.forecast),
    health: row.health,
    confidence: rounded(row.confidence),
    reached: row.reached,
    grade: rounded(row.final),
    retrospective,
    before: standing(before),
    weak: [...row.weak],
    explanation: explanationOf(row, context),
    keyResults: objective.keyResults.map((keyResult) => keyResultOf(keyResult, context)),
    path: context.pathOf(uri),
    line,
  };
}

function keyResultOf(
  { row, weight, goal, current, forecast, before, last, missed, uri, line }: ReportKeyResult,
  context: ReportContext,
): ReportOutput['objectives'][number]['keyResults'][number] {
  return {
    ref: row.ref,
    title: row.title,
    owner: row.owner,
    weight,
    goal,
    value: current && { number: current.value, unit: current.unit?.symbol ?? null },
    progress: rounded(row.progress),
    expected: rounded(row.expected),
    forecast: forecastOf(forecast),
    health: row.health,
    confidence: rounded(row.confidence),
    grade: rounded(row.final),
    before: standing(before),
    lastCheckIn: last && { date: formatDay(last.day), note: last.note, by: last.by },
    missed,
    weak: [...row.weak],
    explanation: explanationOf(row, context),
    path: context.pathOf(uri),
    line,
  };
}

function explanationOf({ id }: TreeRow, { explain }: ReportContext): string[] {
  return explainText(explain(id)).split('\n').filter(Boolean);
}

function forecastOf(forecast: ReportObjective['forecast']) {
  if (forecast === null) return null;
  const { progress, low, high, day, checkIns } = forecast;
  return { progress: rounded(progress), low: rounded(low), high: rounded(high), date: formatDay(day), checkIns };
}

function standing({ progress, health }: ReportObjective['before']) {
  return { progress: rounded(progress), health };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}
