import type { RuleEntry, Severity } from '../../core/index.ts';
import { uriPath } from '../web.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { FormatContext, Formatter, LintFix, LintRecord } from './formatter.ts';

type Level = 'error' | 'warning' | 'note';
const LEVELS: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };
/** How GitHub calls the levels of results that are not about security. */
const PROBLEM = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** The root of the repository. It has no address here: the same files give the same log on every machine. */
const ROOT = 'SRCROOT';

/** SARIF 2.1.0, for code scanning of GitHub, Azure DevOps and others, and for viewers in editors. */
export const sarif: Formatter = (records, context) => {
  const rules = context.rules();
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(records, context);
  const results = records.map((record, index) => {
    const fingerprint = `${fingerprints[index]?.hash}:${fingerprints[index]?.occurrence}`;
    const fixes = context.fixesOf(record).map((fix) => fixOf(fix, record));
    return {
      ruleId: record.rule,
      ...(indexOf.has(record.rule) ? { ruleIndex: indexOf.get(record.rule) } : {}),
      level: LEVELS[record.severity],
      message: { text: record.message },
      locations: [{ physicalLocation: { artifactLocation: locationOf(record), region: regionOf(record) } }],
      // By the first GitHub knows a finding again; it would make one itself of what stands around it.
      partialFingerprints: { primaryLocationLineHash: fingerprint, 'okrFinding/v1': fingerprint },
      ...(fixes.length > 0 ? { fixes } : {}),
      properties: { severity: record.severity },
    };
  });
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'okr',
            semanticVersion: context.version,
            language: context.locale,
            rules: rules.map((rule) => descriptorOf(rule, context)),
          },
        },
        language: context.locale,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: context.messages.sarif.root } } },
        invocations: [{ executionSuccessful: true }],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function descriptorOf({ id, subject, defaultLevel, summary }: RuleEntry, { pageOf, pageUrl }: FormatContext) {
  const page = pageOf(id);
  const url = pageUrl(id);
  const level = defaultLevel === 'off' ? null : LEVELS[defaultLevel];
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: (page && firstParagraph(page)) ?? summary },
    ...(url ? { helpUri: url } : {}),
    ...(page ? { help: { text: page, markdown: page } } : {}),
    defaultConfiguration: level ? { level } : { enabled: false },
    properties: { tags: ['okr', subject], ...(level ? { 'problem.severity': PROBLEM[level] } : {}) },
  };
}

/** What stands first below the first heading of a page's sections, as plain text. */
function firstParagraph(page: string): string | null {
  const paragraph = /^## .*\n+((?:(?!#|```).+\n?)+)/m.exec(page)?.[1];
  return paragraph?.replace(/\s+/g, ' ').replaceAll('`', '').trim() ?? null;
}

function fixOf({ title, edits }: LintFix, record: LintRecord) {
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(edit),
    ...(edit.newText === '' ? {} : { insertedContent: { text: edit.newText } }),
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: locationOf(record), replacements }] };
}

function locationOf({ rootPath }: LintRecord) {
  return { uri: uriPath(rootPath), uriBaseId: ROOT };
}

function regionOf({ line, column, endLine, endColumn }: Pick<LintRecord, 'line' | 'column' | 'endLine' | 'endColumn'>) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
