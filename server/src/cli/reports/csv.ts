import { BYTE_ORDER_MARK, delimitedLine, formatDay, type ReportKeyResult, type ReportObjective } from '../../core/index.ts';
import { wellFormed } from '../style.ts';
import type { ReportContext, ReportFormat } from './format.ts';

type Cell = string | number | null;

/** Names of columns are the same in all languages, so that a formula or a script holds. */
const COLUMNS = [
  'kind',
  'ref',
  'title',
  'objective',
  'supports',
  'level',
  'team',
  'owner',
  'cycle',
  'progress',
  'expected',
  'forecast',
  'health',
  'before',
  'change',
  'health_before',
  'own',
  'aligned',
  'grade',
  'reached',
  'weight',
  'value',
  'unit',
  'goal',
  'confidence',
  'last_check_in',
  'missed',
  'note',
  'weak',
  'file',
  'line',
] as const;

/** A row for each objective and key result, as RFC 4180 has it: CRLF, and quotes where they are needed. */
export const csv: ReportFormat = function* (report, context) {
  // A comma cannot be both: with it numbers have a point, else what the reader's language has.
  const decimal = context.separator !== ',' && report.locale === 'fr' ? ',' : '.';
  const lineOf = (cells: readonly Cell[]) => delimitedLine(cells.map(printed), context.separator, decimal);
  yield BYTE_ORDER_MARK + lineOf(COLUMNS);
  for (const { objectives } of report.sections) {
    for (const objective of objectives) {
      const own = objectiveCells(objective, context);
      yield lineOf(COLUMNS.map((column) => own[column]));
      for (const keyResult of objective.keyResults) {
        const cells = keyResultCells(keyResult, objective, context);
        yield lineOf(COLUMNS.map((column) => cells[column]));
      }
    }
  }
};

type Cells = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

function objectiveCells(objective: ReportObjective, context: ReportContext): Cells {
  const { row, before, own, aligned, level, cycle, supports } = objective;
  return {
    ...shared(objective, context),
    kind: 'objective',
    objective: null,
    supports: supports.map(({ title, keyResult }) => keyResult ?? title).join(' | '),
    level,
    owner: row.owner,
    cycle,
    before: rounded(before.progress),
    own: rounded(own),
    aligned: rounded(aligned),
    reached: row.reached?.in ?? null,
    weight: null,
    value: null,
    unit: null,
    goal: null,
    last_check_in: null,
    missed: null,
    note: null,
  };
}

function keyResultCells(keyResult: ReportKeyResult, { row, level, cycle }: ReportObjective, context: ReportContext): Cells {
  const { current, goal, weight, last, missed } = keyResult;
  return {
    ...shared(keyResult, context),
    kind: 'key-result',
    objective: row.title,
    supports: null,
    level,
    owner: keyResult.row.owner ?? row.owner,
    cycle,
    own: null,
    aligned: null,
    reached: keyResult.row.progress === null ? null : keyResult.row.progress >= 1 ? 1 : 0,
    weight,
    value: current?.value ?? null,
    unit: current?.unit?.symbol ?? null,
    goal,
    last_check_in: last && formatDay(last.day),
    missed,
    note: last?.note ?? null,
  };
}

function shared({ row, before, forecast, uri, line }: ReportObjective | ReportKeyResult, { pathOf }: ReportContext) {
  const change = row.progress === null || before.progress === null ? null : row.progress - before.progress;
  return {
    ref: row.ref,
    title: row.title,
    team: row.team,
    progress: rounded(row.progress),
    expected: rounded(row.expected),
    forecast: rounded(forecast?.progress ?? null),
    health: row.health,
    before: rounded(before.progress),
    change: rounded(change),
    health_before: before.health,
    grade: rounded(row.final),
    confidence: rounded(row.confidence),
    weak: row.weak.length,
    file: pathOf(uri),
    line,
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}

function printed(cell: Cell): Cell {
  return typeof cell === 'string' ? wellFormed(cell).replaceAll('\0', '\ufffd') : cell;
}
