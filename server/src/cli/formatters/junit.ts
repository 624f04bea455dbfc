import { printable, wellFormed } from '../style.ts';
import { atLeast, type FormatContext, type Formatter, type LintRecord } from './formatter.ts';

/** How much of a line names a test. */
const LONGEST_NAME = 100;

/**
 * JUnit's XML, which Jenkins and nearly every other CI service reads: a suite for each file, a failed test for each error and
 * warning. What is milder fails nothing, so it stands in the suite's output.
 */
export const junit: Formatter = (records, context) => {
  const suites = context.files.map(({ path, rootPath }) => {
    const own = records.filter((record) => record.path === path);
    return suite(
      rootPath,
      own.filter(fails),
      own.filter((record) => !fails(record)),
      context,
    );
  });
  const failures = records.filter(fails).length;
  const tests = suites.reduce((sum, { tests }) => sum + tests, 0);
  const head = `<testsuites name="okr lint" tests="${tests}" failures="${failures}" errors="0" skipped="0" time="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`;
};

function fails({ severity }: LintRecord): boolean {
  return atLeast(severity, 'warning');
}

function suite(file: string, failed: readonly LintRecord[], milder: readonly LintRecord[], context: FormatContext) {
  const of = `classname="${attribute(file.replace(/\.okr\.ya?ml$/, ''))}" file="${attribute(file)}"`;
  const names = uniqueNames(failed, context);
  const tests =
    failed.length === 0
      ? [`    <testcase name="okr lint" ${of} time="0"/>\n`]
      : failed.map((record, index) => {
          const opening = `    <testcase name="${attribute(names[index] ?? '')}" ${of} line="${record.line}" time="0">\n`;
          const failure = `type="${record.severity}" message="${attribute(record.message)}"`;
          return `${opening}      <failure ${failure}>${content(sentence(file, record, context))}</failure>\n    </testcase>\n`;
        });
  const output =
    milder.length === 0
      ? ''
      : `    <system-out>${content(milder.map((record) => sentence(file, record, context)).join('\n'))}</system-out>\n`;
  const counts = `tests="${tests.length}" failures="${failed.length}" errors="0" skipped="0" time="0"`;
  return {
    tests: tests.length,
    xml: `  <testsuite name="${attribute(file)}" ${counts}>\n${tests.join('')}${output}  </testsuite>\n`,
  };
}

/** A test is named by what it is about and not by its place: so its history goes on when lines are added above. */
function uniqueNames(records: readonly LintRecord[], { linesOf }: FormatContext): string[] {
  const seen = new Map<string, number>();
  return records.map(({ path, line, rule }) => {
    const text = printable(linesOf(path)[line - 1] ?? '').replace(/^\s*-?\s+|\s+$/g, '');
    const name = `${rule}: ${text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function sentence(file: string, { line, column, severity, message, rule }: LintRecord, { messages }: FormatContext): string {
  return `${file}:${line}:${column} ${messages.severity[severity]} – ${message} (${rule})`;
}

/** Text between tags. XML has no way at all to write most control characters and half a surrogate pair. */
function content(text: string): string {
  return (
    wellFormed(text)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

function attribute(text: string): string {
  return content(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
