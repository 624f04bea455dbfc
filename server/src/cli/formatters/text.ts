import { printable } from '../style.ts';
import { countsOf, type FormatContext, type Formatter, type LintRecord } from './formatter.ts';

/** For people: the sentence with carets under the words, then why. */
export const text: Formatter = (records, context) => {
  const named = records.reduce((most, { severity }) => Math.max(most, context.messages.severity[severity].length), 0);
  let output = '';
  let path = '';
  for (const record of records) {
    if (record.path !== path) {
      path = record.path;
      output += `${output === '' ? '' : '\n'}${context.paint(printable(path), 'strong')}\n`;
    }
    output += finding(record, named, context);
  }
  return `${output}${output === '' ? '' : '\n'}${summary(records, context)}\n`;
};

/** `named`: the columns of the severities, so that the sentences begin below each other. */
function finding(record: LintRecord, named: number, { paint, messages, linesOf }: FormatContext): string {
  const place = `${record.line}:${record.column}`;
  const severity = messages.severity[record.severity];
  const gap = ' '.repeat(named - severity.length);
  const head = `  ${paint(place.padEnd(7), 'muted')} ${paint(severity, record.severity)}${gap}  ${record.message}  ${paint(record.rule, 'muted')}\n`;
  const line = linesOf(record.path)[record.line - 1];
  return line === undefined ? head : `${head}${source(line, record, paint)}`;
}

const LONGEST_LINE = 160;

/** The line of the finding with a caret under each column it covers; long lines are shown around the finding. */
function source(line: string, record: LintRecord, paint: FormatContext['paint']): string {
  const from = Math.max(0, Math.min(record.column - 1, line.length));
  const to = record.endLine > record.line ? line.length : Math.max(from, Math.min(record.endColumn - 1, line.length));
  const start = line.length <= LONGEST_LINE ? 0 : Math.max(0, from - 40);
  const shown = printable(line.slice(start, start + LONGEST_LINE));
  const indent = /^ */.exec(shown)?.[0].length ?? 0;
  const cut = start === 0 ? Math.min(indent, from) : 0;
  const gutter = `          ${paint('│', 'muted')} `;
  const before = columns(shown.slice(cut, from - start));
  const under = Math.max(1, Math.min(columns(line.slice(from, to)), LONGEST_LINE - before));
  return `${gutter}${shown.slice(cut)}\n${gutter}${' '.repeat(before)}${paint('^'.repeat(under), record.severity)}\n`;
}

/** Columns a terminal gives a text: combining marks take none, wide letters and emoji take two. */
function columns(value: string): number {
  let width = 0;
  for (const character of value) {
    if (/\p{M}|\u200d|\ufe0f/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

function summary(records: readonly LintRecord[], { messages, paint, files }: FormatContext): string {
  if (records.length === 0) return paint(messages.noFindings(files.length), 'good');
  return messages.summary(countsOf(records, messages, paint), files.length);
}
