import type { OffsetRange } from '../../../base/range.ts';
import type { SegmentedText } from '../../../document/segments.ts';
import type { OkrFile } from '../../../model/okr.ts';
import type { Place } from '../../../schema/fields.ts';
import { applyEdits, type TextEdit } from '../../../syntax/edits.ts';
import { separate, tidyLines } from './blank-lines.ts';
import { placeComments } from './comments.ts';
import { houseStyle } from './house-style.ts';
import { LayOut } from './lay-out.ts';
import { LineTable } from './line-table.ts';
import { saysTheSame } from './same.ts';

export interface FormatOptions {
  /** How far the editor indents; `null` goes on as the file does. */
  readonly step: number | null;
}

/** What a text is: a file of OKRs with what it declares, or a configuration. */
export interface Formatted {
  readonly source: SegmentedText;
  readonly file: OkrFile | null;
}

/** Problems of a text that is laid out as it was meant all the same. */
const HARMLESS: ReadonlySet<string> = new Set(['yaml-quote-sentence', 'yaml-duplicate-key']);

/**
 * The edits that lay a file out: indentation, the space around colons and dashes, blank lines, the ends of lines. Every comment, every
 * quote and the order stay, and so does what the file says. `null` for a text that is broken, or that would say something else: it is
 * left alone. With a `range`, only what lies on its lines.
 */
export function formatEdits(
  { source, file }: Formatted,
  options: FormatOptions,
  range: OffsetRange | null,
): readonly TextEdit[] | null {
  const problems = [...source.problems, ...source.segments.flatMap(({ content }) => content.result.problems)];
  if (problems.some(({ code }) => !HARMLESS.has(code))) return null;
  if (source.segments.every(({ content }) => !content.result.root)) return [];
  const table = new LineTable(source.text);
  const indents = layOut(source, file ? 'file' : 'config', table, options);
  if (!indents) return null;
  const all = [...indents, ...table.edits];
  if (!range) return safe(source, file, all);
  const [from, to] = [table.start(table.lineOf(range[0])), table.end(table.lineOf(range[1]))];
  const isInside = ({ range: [start, end] }: TextEdit) => start >= from && end <= to;
  // Lines that cannot move without their neighbours stay where they are.
  return safe(source, file, all.filter(isInside)) ?? safe(source, file, table.edits.filter(isInside));
}

/** Fills a table with what is to change; the edits of indentation apart. `null` for a text in a way that is better left alone. */
function layOut({ segments, text }: SegmentedText, root: Place, table: LineTable, options: FormatOptions): TextEdit[] | null {
  const style = houseStyle({ segments, text, problems: [], readCount: 0 }, options.step);
  const objectives: number[] = [];
  for (const { kind, start, content } of segments) {
    const node = content.result.root;
    const own = new LayOut(table, style, start, content.text);
    if (node?.kind === 'sequence' && !node.flow && kind === 'objective') {
      own.sequence(node, style.indentsLists ? style.step : 0, 'objective');
      own.objectives.push(...own.dashes(node));
    } else if (node?.kind === 'map' && !node.flow) own.map(node, 0, root);
    else if (node) return null;
    if (own.isOdd) return null;
    objectives.push(...own.objectives);
  }
  placeComments(table);
  const indents: TextEdit[] = [];
  for (let line = 0; line < table.count; line++) {
    const [column, indent, start] = [table.column[line] as number, table.indent(line), table.start(line)];
    if (column >= 0 && column !== indent) indents.push({ range: [start, start + indent], newText: ' '.repeat(column) });
  }
  tidyLines(table);
  separate(table, objectives);
  return indents;
}

function safe(source: SegmentedText, file: OkrFile | null, given: readonly TextEdit[]): readonly TextEdit[] | null {
  const edits = merged(given);
  return edits.length === 0 || saysTheSame(source, applyEdits(source.text, edits), file) ? edits : null;
}

const inOrder = (a: TextEdit, b: TextEdit) => a.range[0] - b.range[0] || a.range[1] - b.range[1];

/** Edits that touch as one: of two at one place an editor may make either first. */
function merged(edits: readonly TextEdit[]): TextEdit[] {
  const all: TextEdit[] = [];
  for (const edit of [...edits].sort(inOrder)) {
    const before = all.at(-1);
    if (before && before.range[1] === edit.range[0]) {
      all[all.length - 1] = { range: [before.range[0], edit.range[1]], newText: before.newText + edit.newText };
    } else all.push(edit);
  }
  return all;
}
