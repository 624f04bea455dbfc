import type { Language } from '../language/reading.ts';

/** Words of what is imported, letter by letter, and the line on which they begin, counted from 1. */
export interface Piece {
  readonly text: string;
  readonly line: number;
}

/** What a column of a table, or a label in front of a line, can hold. Names of fields are those of the format. */
export type FieldName =
  | 'id'
  | 'why'
  | 'owner'
  | 'parent'
  | 'type'
  | 'origin'
  | 'rollup'
  | 'baseline'
  | 'target'
  | 'current'
  | 'trend'
  | 'unit'
  | 'maintain'
  | 'weight'
  | 'source'
  | 'done'
  | 'score'
  | 'retrospective'
  | 'due'
  | 'status'
  | 'date'
  | 'value'
  | 'confidence'
  | 'note'
  | 'by'
  | 'progress';

export type Fields = Readonly<Partial<Record<FieldName, Piece>>>;

/** Something below a key result: an action, a stage or a check-in. */
export interface DraftEntry {
  /** `null` for a check-in, which has none. */
  readonly title: Piece | null;
  readonly line: number;
  readonly fields: Fields;
}

export interface DraftKeyResult {
  readonly title: Piece;
  readonly fields: Fields;
  readonly actions: readonly DraftEntry[];
  readonly milestones: readonly DraftEntry[];
  readonly checkIns: readonly DraftEntry[];
}

export interface DraftObjective {
  /** `null`: its key results stand in the source without an objective. */
  readonly title: Piece | null;
  readonly line: number;
  readonly fields: Fields;
  readonly keyResults: readonly DraftKeyResult[];
}

/** What becomes one file. */
export interface Draft {
  readonly team: string | null;
  readonly cycle: string | null;
  readonly level: string | null;
  readonly language: Language | null;
  readonly objectives: readonly DraftObjective[];
}

/**
 * Why something is not in the result. `prose`: no objective and no key result · `definition`: it says what an objective is ·
 * `table`: a table without a column for them · `column`: nobody knows the column's head · `progress`: it follows from the numbers ·
 * `due`: a key result ends with its cycle · `value`: it cannot be read as what the column holds · `parent`: no objective of that name ·
 * `no-key-result`, `no-objective`: nothing above it to belong to · `cycle`: no cycle · `place`: what is imported into has its own.
 */
export type LeftOutReason =
  | 'prose'
  | 'definition'
  | 'table'
  | 'column'
  | 'progress'
  | 'due'
  | 'value'
  | 'parent'
  | 'no-key-result'
  | 'no-objective'
  | 'cycle'
  | 'place';

/** Lines (from 1, both included) that are not in the result. */
export interface LeftOut {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly reason: LeftOutReason;
}

/** Left-out lines in their order, neighbours with the same reason as one. */
export function gathered(all: readonly LeftOut[]): readonly LeftOut[] {
  const sorted = [...all].sort((a, b) => a.line - b.line || a.endLine - b.endLine);
  const result: LeftOut[] = [];
  for (const one of sorted) {
    const last = result.at(-1);
    const joins = last && one.reason === 'prose' && last.reason === 'prose' && one.line <= last.endLine + 2;
    if (last && joins) result[result.length - 1] = { ...last, endLine: Math.max(last.endLine, one.endLine) };
    else result.push(one);
  }
  return result;
}
