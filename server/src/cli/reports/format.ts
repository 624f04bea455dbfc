import type { CycleReport, ExplainLine, Messages } from '../../core/index.ts';

/** What a format may ask beside the report itself. */
export interface ReportContext {
  readonly title: string;
  readonly messages: Messages;
  /** Of the tool. */
  readonly version: string;
  /** How many files the report is limited to; `null` for all. */
  readonly files: number | null;
  /** Path of a file below the root of its repository. */
  pathOf(uri: string): string;
  /** Where a line stands on the web; `null` where that is not known. */
  lineUrl(uri: string, line: number): string | null;
  /** Where the number of a row comes from. */
  explain(id: string): readonly ExplainLine[];
  /** The way of a key result's row as an `<svg>`; empty where there is none to draw. */
  chart(id: string): string;
  /** Between the cells of a table in text. */
  readonly separator: ',' | ';' | '\t';
}

/** Writes a report piece by piece, since that of a large company is long. */
export type ReportFormat = (report: CycleReport, context: ReportContext) => Iterable<string>;

/** How many entries of a list a page shows before it says how many there are more. The data formats have all. */
export const LONGEST = { moves: 60, due: 120, weak: 120 } as const;

/** With more rows than these, a page would be one that no browser opens gladly. */
const MOST_EXPLAINED = 6000;
const MOST_SHOWN = 20_000;

/** How much a page says of each objective: all, all but explanations and charts, or nothing but itself. */
export type Extent = 'explained' | 'plain' | 'objectives';

export function extentOf({ totals }: CycleReport): Extent {
  const rows = totals.objectives + totals.keyResults;
  return rows <= MOST_EXPLAINED ? 'explained' : rows <= MOST_SHOWN ? 'plain' : 'objectives';
}

/** What a page leaves out for its size; `null` where it has everything. */
export function leftOutOf(report: CycleReport, { messages }: ReportContext): string | null {
  const extent = extentOf(report);
  const { tooMany } = messages.cycleReport;
  return extent === 'explained' ? null : tooMany[extent](report.totals.objectives);
}
