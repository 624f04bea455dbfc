import type { Language } from '../language/reading.ts';
import { kindOf } from './kinds.ts';
import { isCaption, isDefinition, type Label, sentenceOf, withoutColon } from './labels.ts';
import type { Outline } from './outline.ts';
import type { Row } from './rows.ts';
import { putField } from './text-fields.ts';

/** What unlabelled lines below a line are: all objectives, all key results, those that are measurable, actions. */
type Section = 'objectives' | 'key-results' | 'measured' | 'actions' | null;

/** How far what was opened last still reaches: to any line, to labelled ones, to none. */
type Reach = 'all' | 'labelled' | 'none';

/** Whether some line says of itself what it is. */
export function hasLabels(rows: readonly Row[]): boolean {
  return rows.some(({ label }) => (label?.kind === 'objective' || label?.kind === 'key-result') && !isDefinition(label.text));
}

/** Reads a text in which objectives or key results are labelled: what has no label must stand right below one that has. */
export function readLabelled(rows: readonly Row[], language: Language, outline: Outline): void {
  const numbered = new Map<number, NonNullable<Outline['objective']>>();
  let section: Section = null;
  let reach: Reach = 'none';
  /** The column of the first item below a section, and of the last key result. */
  let sectionIndent: number | null = null;
  let keyResultAt: { readonly row: Row; readonly number: number | null; readonly isLabelled: boolean } | null = null;
  /** A label without words, which wait on the next line. */
  let waiting: { readonly kind: 'objective' | 'key-result'; readonly number: number | null; readonly row: Row } | null = null;
  let before: Row | null = null;

  const leave = (row: Row, reason: 'prose' | 'definition' | 'no-key-result' = 'prose') =>
    outline.leave(row.number, row.endNumber, row.text, reason);
  const openObjective = (row: Row, text: string, number: number | null) => {
    const made = outline.openObjective({ text, line: row.number }, row.number);
    if (number !== null) numbered.set(number, made);
    [section, reach, sectionIndent, keyResultAt, waiting] = [
      section === 'objectives' ? section : null,
      'all',
      sectionIndent,
      null,
      null,
    ];
  };
  const addKeyResult = (row: Row, text: string, number: number | null = null) => {
    outline.addItem({ text, line: row.number });
    keyResultAt = { row, number, isLabelled: row.label?.kind === 'key-result' };
    reach = 'all';
    waiting = null;
  };
  /** The line before as the objective of a key result that has none, if it can be one. */
  const promoted = (): boolean => {
    if (!before || before.label || !isTitle(before, language) || !outline.left.some(({ line }) => line === before?.number))
      return false;
    outline.takeBack(before.number);
    openObjective(before, sentenceOf(withoutColon(before.text)), null);
    return true;
  };
  const objectiveFor = (label: Extract<Label, { kind: 'key-result' }>) => {
    const named = label.of === null ? undefined : numbered.get(label.of);
    if (named) outline.goTo(named);
    else if (outline.objective && waiting?.kind === 'objective') outline.openObjective(null, waiting.row.number);
    else if (!outline.objective || reach === 'none') {
      if (!promoted()) outline.openObjective(null, before?.number ?? 1);
    } else if (reach === 'labelled') {
      const restarts = label.number !== null && label.number <= (keyResultAt?.number ?? 0);
      if (restarts && !promoted()) outline.openObjective(null, before?.number ?? 1);
    }
  };

  const labelled = (row: Row, label: Label) => {
    if (label.kind === 'field') {
      if (label.head.role === 'actions' && outline.keyResult && reach !== 'none') {
        if (label.text !== '')
          outline.addAction({ title: { text: sentenceOf(label.text), line: row.number }, line: row.number, fields: {} });
        else [section, reach, sectionIndent] = ['actions', 'all', null];
        return;
      }
      const isOf = keyResultAt && (row.indent > keyResultAt.row.indent || !row.blankBefore) ? 'key-result' : 'objective';
      if (!putField(outline, label.head, { text: label.text, line: row.number }, isOf, reach === 'all')) plain(row);
      return;
    }
    if (isDefinition(label.text)) {
      leave(row, 'definition');
      [section, reach, waiting] = [null, 'none', null];
      return;
    }
    const words = sentenceOf(label.text);
    if (label.kind === 'objective') {
      if (words !== '') {
        if (section !== 'objectives') sectionIndent = null;
        openObjective(row, words, label.number);
      } else
        [section, reach, sectionIndent, waiting] = ['objectives', 'all', null, { kind: 'objective', number: label.number, row }];
      return;
    }
    objectiveFor(label);
    if (section === 'actions') section = null;
    if (words !== '') addKeyResult(row, label.text, label.number);
    else
      [section, reach, sectionIndent, waiting] = ['key-results', 'all', null, { kind: 'key-result', number: label.number, row }];
    if (words !== '' && section === 'objectives') sectionIndent ??= row.indent;
  };

  const item = (row: Row) => {
    const words = sentenceOf(row.text);
    const isNested = keyResultAt !== null && row.indent > keyResultAt.row.indent;
    if (reach !== 'all') return leave(row);
    if (section === 'objectives' && (sectionIndent === null || row.indent <= sectionIndent)) {
      sectionIndent ??= row.indent;
      const number: number | null = waiting?.number ?? null;
      return openObjective(row, words, number);
    }
    if (!outline.objective) return leave(row);
    if (section === 'actions' || (isNested && kindOf(words, language).isWork)) {
      outline.addAction({ title: { text: words, line: row.number }, line: row.number, fields: {} });
      return;
    }
    if (isNested) return leave(row);
    if (section === 'measured' && !kindOf(words, language).isMeasurable) return leave(row);
    if (section !== 'key-results' && keyResultAt?.isLabelled && row.blankBefore) {
      reach = 'labelled';
      return leave(row);
    }
    addKeyResult(row, row.text, waiting?.kind === 'key-result' ? waiting.number : null);
  };

  const heading = (row: Row) => {
    if (section === 'objectives' && !isCaption(row.text) && row.heading > 0 && row.heading < 7)
      return openObjective(row, sentenceOf(withoutColon(row.text)), null);
    const isDirectlyBelow =
      reach === 'all' && outline.objective?.keyResults.length === 0 && row.heading === 0 && before?.label?.kind === 'objective';
    [section, reach, waiting] = isDirectlyBelow ? ['measured', 'all', null] : [null, 'none', null];
    leave(row);
  };

  const sentence = (row: Row) => {
    const { objective } = outline;
    const words = sentenceOf(row.text);
    const { isMeasurable, isProse } = kindOf(words, language);
    if (waiting && !isProse && reach === 'all') {
      if (waiting.kind === 'objective') openObjective(row, words, waiting.number);
      else addKeyResult(row, words, waiting.number);
      if (section === 'objectives') section = null;
      return;
    }
    const isRight =
      objective && reach === 'all' && !isProse && !(keyResultAt && (keyResultAt.isLabelled || keyResultAt.row.bullet));
    if (isRight && (section === 'key-results' ? isMeasurable || !row.blankBefore : isMeasurable)) return addKeyResult(row, words);
    if (
      objective &&
      reach === 'all' &&
      !row.blankBefore &&
      objective.keyResults.length === 0 &&
      !objective.fields.why &&
      section === null
    ) {
      objective.fields.why = { text: row.text, line: row.number };
      return;
    }
    leave(row);
    if (reach === 'all') reach = 'labelled';
    section = null;
    waiting = null;
  };

  const plain = (row: Row) => {
    if (row.bullet === null && (row.heading > 0 || /[:：]$/u.test(row.text))) heading(row);
    else if (row.bullet !== null) item(row);
    else sentence(row);
  };

  for (const row of rows) {
    if (row.label) labelled(row, row.label);
    else plain(row);
    before = row;
  }
}

/** Whether a line can be the title of an objective: words that are neither a caption, a question nor a paragraph. */
export function isTitle(row: Row, language: Language): boolean {
  const words = withoutColon(row.text);
  return (
    /\s/.test(words) && !isCaption(row.text) && !/\?$/.test(words) && !kindOf(words, language).isProse && words.length <= 160
  );
}
