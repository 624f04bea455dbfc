import type { Draft, DraftEntry, DraftKeyResult, DraftObjective, FieldName, LeftOut, LeftOutReason, Piece } from './draft.ts';
import { sentenceOf } from './labels.ts';

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
interface GrowingKeyResult extends Omit<Growing<DraftKeyResult>, 'fields'> {
  readonly fields: Partial<Record<FieldName, Piece>>;
}
interface GrowingObjective extends Omit<Growing<DraftObjective>, 'fields' | 'keyResults'> {
  readonly fields: Partial<Record<FieldName, Piece>>;
  readonly keyResults: GrowingKeyResult[];
}

/** A draft while it is put together, from top to bottom. It lives as long as one text is read. */
export interface Outline {
  readonly objectives: readonly GrowingObjective[];
  readonly objective: GrowingObjective | null;
  readonly keyResult: GrowingKeyResult | null;
  team: string | null;
  cycle: string | null;
  level: string | null;
  /** `null`: its key results stand there without it. */
  openObjective(title: Piece | null, line: number): GrowingObjective;
  /** Goes on with an objective that was opened before. */
  goTo(objective: GrowingObjective): void;
  addKeyResult(title: Piece): GrowingKeyResult;
  /** The same with an item of a list: without its comma or semicolon, and without the full stop of the last one of such a list. */
  addItem(item: Piece): GrowingKeyResult;
  addAction(entry: DraftEntry): boolean;
  leave(line: number, endLine: number, text: string, reason: LeftOutReason): void;
  /** Takes back that a line is left out. */
  takeBack(line: number): void;
  readonly left: readonly LeftOut[];
  draft(language: Draft['language']): Draft;
}

export function createOutline(): Outline {
  const objectives: GrowingObjective[] = [];
  let left: LeftOut[] = [];
  let objective: GrowingObjective | null = null;
  /** Whether the item before ended as one of a list does. */
  let isListed = false;
  return {
    team: null,
    cycle: null,
    level: null,
    objectives,
    get objective() {
      return objective;
    },
    get keyResult() {
      return objective?.keyResults.at(-1) ?? null;
    },
    get left() {
      return left;
    },
    openObjective(title, line) {
      objective = { title, line, fields: {}, keyResults: [] };
      objectives.push(objective);
      return objective;
    },
    goTo(other) {
      objective = other;
    },
    addKeyResult(title) {
      const own = objective ?? this.openObjective(null, title.line);
      const added: GrowingKeyResult = { title, fields: {}, actions: [], milestones: [], checkIns: [] };
      own.keyResults.push(added);
      return added;
    },
    addItem({ text, line }) {
      const words = sentenceOf(text);
      const isFirst = (objective?.keyResults.length ?? 0) === 0;
      const isLast = isListed && !isFirst && /\p{L}{2}\.$|[)\]%€$\d]\.$/u.test(words);
      isListed = /[,;]$/.test(text.trim());
      return this.addKeyResult({ text: isLast ? words.slice(0, -1) : words, line });
    },
    addAction(entry) {
      const above = objective?.keyResults.at(-1);
      above?.actions.push(entry);
      return above !== undefined;
    },
    leave(line, endLine, text, reason) {
      left.push({ line, endLine, text, reason });
    },
    takeBack(line) {
      left = left.filter((one) => one.line !== line);
    },
    draft(language) {
      const { team, cycle, level } = this;
      return { team, cycle, level, language, objectives };
    },
  };
}
