import type { Language } from '../language/reading.ts';
import { type Kind, kindOf } from './kinds.ts';
import { isTitle } from './labelled.ts';
import { isCaption, sentenceOf, withoutColon } from './labels.ts';
import type { Outline } from './outline.ts';
import type { Row } from './rows.ts';
import { putField } from './text-fields.ts';

/**
 * Reads a text in which nothing is labelled: lists below lines and lists in lists say what belongs to what; what is measurable is
 * a key result, and what is not, an objective. Paragraphs, and lists without anything measurable, are left out.
 */
export function readUnlabelled(rows: readonly Row[], language: Language, outline: Outline): void {
  const kinds = new Map<Row, Kind>();
  const kind = (row: Row): Kind => {
    const known = kinds.get(row) ?? kindOf(sentenceOf(row.text), language);
    kinds.set(row, known);
    return known;
  };
  const leave = (row: Row) => outline.leave(row.number, row.endNumber, row.text, 'prose');
  const pieceOf = (row: Row, text = row.text) => ({ text: sentenceOf(text), line: row.number });
  const openObjective = (row: Row) => outline.openObjective(pieceOf(row, withoutColon(row.text)), row.number);
  const own = rows.filter((row) => !(row.label?.kind === 'field' && isHead(row, outline)));
  const hasLists = own.some(({ bullet }) => bullet !== null);
  const hasProse = own.some((row) => kind(row).isProse);

  /** What is measurable belongs to what stands above it and is not. */
  const inTurn = (run: readonly Row[]) => {
    let isOpen = false;
    for (const row of run) {
      if (row.label?.kind === 'field' && isOpen && field(row)) continue;
      if (kind(row).isMeasurable) {
        if (!isOpen) outline.openObjective(null, row.number);
        outline.addItem({ text: row.text, line: row.number });
      } else openObjective(row);
      isOpen = true;
    }
  };
  const field = (row: Row): boolean =>
    row.label?.kind === 'field' &&
    putField(
      outline,
      row.label.head,
      { text: row.label.text, line: row.number },
      outline.keyResult ? 'key-result' : 'objective',
      true,
    );
  /** Items of a list as the key results of what is open, and what stands below them as actions. */
  const asKeyResults = (run: readonly Row[], indent: number) => {
    for (const row of run) {
      if (row.label?.kind === 'field' && field(row)) continue;
      if (row.indent <= indent) outline.addItem({ text: row.text, line: row.number });
      else if (!outline.keyResult || !kind(row).isWork) leave(row);
      else outline.addAction({ title: pieceOf(row), line: row.number, fields: {} });
    }
  };
  const asTrees = (run: readonly Row[], indent: number) => {
    const below = Math.min(...run.filter((row) => row.indent > indent).map((row) => row.indent));
    for (const [at, row] of run.entries()) {
      if (row.indent > indent) continue;
      const end = run.findIndex((other, i) => i > at && other.indent <= indent);
      const children = run.slice(at + 1, end < 0 ? run.length : end);
      if (children.length === 0 && kind(row).isMeasurable) {
        outline.openObjective(null, row.number);
        outline.addItem({ text: row.text, line: row.number });
        continue;
      }
      openObjective(row);
      asKeyResults(children, below);
    }
  };

  const list = (lead: Row | null, run: readonly Row[]) => {
    const indent = Math.min(...run.map((row) => row.indent));
    const top = run.filter((row) => row.indent === indent && row.label?.kind !== 'field');
    const nested = run.filter((row) => row.indent > indent && row.label?.kind !== 'field');
    const measurable = (some: readonly Row[]) => some.filter((row) => kind(row).isMeasurable).length;
    const isSaid = lead !== null && isCaption(lead.text) && /okr|objecti|r[ée]sultat|result/iu.test(lead.text);
    const isTop = measurable(top) * 2 >= top.length;
    if (nested.length > 0 && !isTop && measurable(nested) > 0) asTrees(run, indent);
    else if (lead && isTitle(lead, language) && !kind(lead).isMeasurable && measurable(top) > 0) {
      outline.takeBack(lead.number);
      openObjective(lead);
      asKeyResults(run, indent);
    } else if (isSaid || (measurable(top) > 0 && isTop)) {
      inTurn(top);
      for (const row of nested) leave(row);
    } else for (const row of run) leave(row);
  };

  if (!hasLists && !hasProse) {
    // Nothing but lines: a heading of it all is no objective.
    const said = own.filter((row) => !isCaption(row.text));
    for (const row of own) if (isCaption(row.text)) leave(row);
    inTurn(said);
    return;
  }
  for (let at = 0; at < own.length; ) {
    const row = own[at] as Row;
    const isIn = (other: Row | undefined) =>
      other !== undefined &&
      (hasLists
        ? other.bullet !== null || (other.label?.kind === 'field' && other.indent > row.indent)
        : !other.blankBefore && !kind(other).isProse && other.heading === 0);
    let end = at + 1;
    if (hasLists && row.bullet === null) {
      leave(row);
      at = end;
      continue;
    }
    while (isIn(own[end])) end++;
    if (hasLists) {
      const lead = own[at - 1];
      list(lead && lead.bullet === null ? lead : null, own.slice(at, end));
    } else block(own.slice(at, end));
    at = end;
  }

  /** Lines without bullets among paragraphs: an objective, and right below it what is measurable. */
  function block(run: readonly Row[]): void {
    const [first, ...rest] = run;
    const isOne = first && isTitle(first, language) && !kind(first).isMeasurable && rest.length > 0;
    if (isOne && rest.filter((row) => kind(row).isMeasurable).length * 2 >= rest.length) inTurn(run);
    else for (const row of run) leave(row);
  }
}

/** Whether a line tells the team, the cycle or the level of it all. */
function isHead({ label, number }: Row, outline: Outline): boolean {
  if (label?.kind !== 'field' || !['team', 'cycle', 'level'].includes(label.head.role)) return false;
  return putField(outline, label.head, { text: label.text, line: number }, 'objective', false);
}
