import type { Severity } from '../../core/index.ts';
import { type Formatter, gravestFirst, type LintRecord, summaryOf } from './formatter.ts';

/** Hints are ways to make a good key result stronger: too little for a mark in a diff. */
const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice' | null>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: null,
};

/** GitHub shows this many annotations of each kind for one step, and drops the rest without a word. */
const SHOWN = 10;

/** Workflow commands of GitHub Actions: each becomes an annotation in the diff of a pull request. */
export const github: Formatter = (records, context) => {
  const commands: Record<'error' | 'warning' | 'notice', string[]> = { error: [], warning: [], notice: [] };
  for (const record of gravestFirst(records)) {
    const name = COMMANDS[record.severity];
    if (name) commands[name].push(annotation(name, record));
  }
  const found = Object.values(commands).flat().length;
  const isCapped = Object.values(commands).some((list) => list.length > SHOWN);
  // What was left out is told in an annotation as well, and that one has to be among those that are shown.
  const shown = [
    ...commands.error.slice(0, SHOWN),
    ...commands.warning.slice(0, SHOWN),
    ...commands.notice.slice(0, isCapped ? SHOWN - 1 : SHOWN),
  ];
  const summary = summaryOf(records, context);
  const lines = isCapped
    ? [
        ...shown,
        `::notice title=${property('okr lint')}::${data(`${summary} ${context.messages.github.left(found - shown.length)}`)}`,
      ]
    : [...shown, summary];
  return `${lines.join('\n')}\n`;
};

function annotation(name: string, record: LintRecord): string {
  const { rootPath, line, column, endLine, endColumn, rule, message } = record;
  // Columns count only where the finding ends in the line where it starts.
  const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
  return `::${name} file=${property(rootPath)},line=${line},endLine=${endLine}${columns},title=${property(rule)}::${data(message)}`;
}

/** The text of a command. GitHub knows no other escapes, and none for a percent sign that is not escaped itself. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
