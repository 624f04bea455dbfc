import { code, escaped, harmless } from '../../core/index.ts';
import { printable, wellFormed } from '../style.ts';
import { atLeast, countsOf, type FormatContext, type Formatter, gravestFirst, type LintRecord, summaryOf } from './formatter.ts';

/** GitHub takes 65,536 characters in a comment; the rest is for what people put around it. */
const LONGEST = 60_000;
/** What the end of the comment may need. */
const TAIL = 600;
const LONGEST_MESSAGE = 400;

/**
 * A comment for a pull request: a headline, a table for each file with the gravest first, and what is no more than worth a look
 * folded away. By the mark at its beginning a workflow finds the comment again, to replace it.
 */
export const markdown: Formatter = (records, context) => {
  const { messages } = context;
  const counts = messages.markdown.headline(summaryOf(records, context));
  const page = createPage(`<!-- okr-lint -->\n### ${escaped(counts)}\n`);
  const grave = records.filter(({ severity }) => atLeast(severity, 'warning'));
  const mild = records.filter(({ severity }) => !atLeast(severity, 'warning'));
  addTables(page, grave, context);
  const opening = `\n<details>\n<summary>${countsOf(mild, messages)}</summary>\n`;
  if (mild.length > 0 && page.fits(opening)) {
    page.add(opening);
    addTables(page, mild, context);
    page.add('\n</details>\n');
  }
  const left = records.length - page.rows;
  if (left > 0) page.add(`\n**${messages.markdown.left(left)}**\n`);
  if (records.length > 0) page.add(`\n<sub>${messages.markdown.explain}</sub>\n`);
  return page.text;
};

interface Page {
  readonly text: string;
  /** Findings that found room. */
  readonly rows: number;
  fits(part: string): boolean;
  add(part: string): void;
  addRow(row: string): void;
}

function createPage(start: string): Page {
  let text = start;
  let rows = 0;
  return {
    get text() {
      return text;
    },
    get rows() {
      return rows;
    },
    fits: (part) => text.length + part.length + TAIL <= LONGEST,
    add: (part) => {
      text += part;
    },
    addRow: (row) => {
      text += row;
      rows++;
    },
  };
}

/** Tables as long as there is room; the files with the gravest findings come first. */
function addTables(page: Page, records: readonly LintRecord[], context: FormatContext): void {
  const { head, file } = context.messages.markdown;
  const sorted = gravestFirst(records);
  for (const path of new Set(sorted.map(({ rootPath }) => rootPath))) {
    const rows = sorted.filter(({ rootPath }) => rootPath === path).map((record) => row(record, context));
    const start = `\n${file(code(printable(path)))}\n\n| ${head.join(' | ')} |\n|---:|---|---|---|\n`;
    if (!page.fits(start + rows[0])) continue;
    page.add(start);
    for (const each of rows) {
      if (!page.fits(each)) break;
      page.addRow(each);
    }
  }
}

function row(record: LintRecord, { messages, pageUrl, lineUrl }: FormatContext): string {
  const line = linked(String(record.line), lineUrl(record));
  const rule = linked(code(record.rule), pageUrl(record.rule));
  return `| ${line} | ${messages.severity[record.severity]} | ${harmless(cut(record.message))} | ${rule} |\n`;
}

function linked(text: string, url: string | null): string {
  return url ? `[${text}](${url})` : text;
}

function cut(text: string): string {
  return text.length <= LONGEST_MESSAGE ? text : `${wellFormed(text.slice(0, LONGEST_MESSAGE))}…`;
}
