import type { Data } from '../../data.ts';

const EXPECTED = {
  text: (data: Data) => `\`${data.field}\` wants words, not “${data.value}”.`,
  id: (data: Data) => `“${data.value}” cannot be an id: letters, digits, “-” and “_”, without spaces.`,
  reference: (data: Data) => `“${data.value}” is not a reference. Write an objective’s id, or objective/key-result.`,
  quantity: (data: Data) =>
    `“${data.value}” is not a number with a unit. \`${data.field}\` wants something like 12%, 4 h or 2 M€.`,
  band: (data: Data) => `“${data.value}” is not a band. Write ">= 99.9%", "<= 2%" or 16..48.`,
  number: (data: Data) => `\`${data.field}\` wants a number${between(data)}, not “${data.value}”.`,
  share: (data: Data) => `\`${data.field}\` wants a share from 0 to 1, not “${data.value}”.`,
  boolean: (data: Data) => `\`${data.field}\` wants true or false, not “${data.value}”.`,
  day: (data: Data) => `“${data.value}” is not a day of the calendar. Write it as 2026-10-12.`,
  cycle: (data: Data) =>
    `“${data.value}” is not a cycle. Write 2026-Q4, 2026-H2 or 2026, or define this name in okr.config.yaml.`,
  order: (data: Data) => `\`${data.field}\` ends before it begins (${data.value}).`,
  choice: (data: Data) => `\`${data.field}\` is one of: ${data.values}. “${data.value}” is none of them.`,
  list: (data: Data) => `\`${data.field}\` wants a list: one item a line, each behind a dash.`,
  mapping: (data: Data) => `\`${data.field}\` wants fields (name: value), not “${data.value}”.`,
  missing: (data: Data) => `\`${data.field}\` is missing here.`,
};

const UNKNOWN = {
  nearest: (data: Data) => `There is no field \`${data.field}\`. Did you mean \`${data.nearest}\`?`,
  unknown: (data: Data) => `There is no field \`${data.field}\`. Names that begin with x- are free for your own use.`,
};

/** English: what the rules on reading files and the configuration say. */
export const files = {
  'yaml-syntax': {
    summary: () => 'YAML cannot read this part of the file',
    'unclosed-quote': () => 'This quote is never closed.',
    'unclosed-bracket': () => 'This bracket is never closed.',
    'bad-indentation': () => 'This line starts in a column that fits nothing above it.',
    'too-deep': () => 'This line is indented too deep: it belongs in the column of the field above it.',
    tab: () => 'YAML wants spaces here, not a tab.',
    'missing-colon': () => 'A field needs a colon and a space: name: value.',
    'missing-key': () => 'There are fields below this sentence, so it needs `title:` before it.',
    'missing-comma': () => 'A comma is missing between two values.',
    'missing-space': () => 'A space is missing: after a colon or a dash there has to be one.',
    'nested-colon': () => 'A second colon on this line: quote what is one sentence.',
    'bad-escape': () => 'This backslash means nothing in double quotes. Single quotes take it as it is.',
    'bad-character': () => 'YAML cannot start a value with this character: quote it.',
    unexpected: () => 'This cannot be read here, so it is left out.',
  },
  'yaml-quote-sentence': {
    summary: () => 'A sentence that needs quotes',
    mapping: () =>
      'YAML takes what stands before the colon for a field. It was read as the sentence it is; quotes make that plain to every tool.',
    quote: () => 'YAML would misread this sentence. It was read as it was meant; quotes make that plain to every tool.',
    comma: () => 'Between braces, YAML ends a value at a comma. It was read whole; quotes make that plain to every tool.',
    comment: () => 'For YAML, the sentence ends before the #. Quote this sentence to keep all of it.',
  },
  'yaml-duplicate-key': {
    summary: () => 'The same key twice in one mapping',
    duplicate: (data: Data) => `\`${data.key}\` is here twice: only one of the two can count.`,
  },
  'yaml-limits': {
    summary: () => 'Too long, too deep or too entangled to be read',
    size: (data: Data) => `This is longer than ${data.limit} characters, so it is not read.`,
    depth: (data: Data) => `This is nested deeper than ${data.limit} levels, so it is not read.`,
    aliases: () => 'These aliases lead to more than can be read. What lies behind them is left out.',
  },
  'yaml-encoding': {
    summary: () => 'Characters that no text holds',
    control: (data: Data) => `A text cannot hold the character ${data.character}; it was read as a space.`,
    'not-utf8': () => 'This is not UTF-8. Save the file as UTF-8, else letters are lost.',
  },
  'yaml-several-documents': {
    summary: () => 'More than one document in a file',
    several: () => 'A second document starts here. Only the first one is read: one file, one team, one cycle.',
  },
  'field-unknown': { summary: () => 'A field that the format does not know', ...UNKNOWN },
  'field-invalid': { summary: () => 'A value that its field cannot hold', ...EXPECTED },
  'quantity-ambiguous': {
    summary: () => 'A number that English and French read differently',
    ambiguous: (data: Data) =>
      `“${data.value}” was read as ${data.read}. Set \`language\`, or write it without a separator, and there is no doubt.`,
  },
  'not-an-okr-file': {
    summary: () => 'A file with our ending that holds something else',
    stranger: () => 'Neither `objectives` nor `check_ins`: this seems to be another tool’s file, so it is left alone.',
  },
  'config-unknown': { summary: () => 'A setting that the configuration does not know', ...UNKNOWN },
  'config-invalid': { summary: () => 'A setting that cannot be used; the default counts instead', ...EXPECTED },
  'suppression-unused': {
    summary: () => 'A comment that suppresses nothing',
    unused: (data: Data) => `${data.name} finds nothing here, so there is nothing to ignore.`,
    'no-rule': () => 'Say which rule to ignore: # okr-ignore kr-activity -- why',
    'unknown-rule': (data: Data) => `There is no rule “${data.name}”.`,
    'unknown-rule-near': (data: Data) => `There is no rule “${data.name}”. Did you mean ${data.near}?`,
    'not-suppressible': (data: Data) => `${data.name} cannot be ignored: what cannot be read cannot be judged.`,
  },
  'suppression-no-reason': {
    summary: () => 'A suppression that does not say why',
    missing: () => 'Say why, for whoever reads this in three months: # okr-ignore … -- why',
  },
};

function between({ min, max }: Data): string {
  if (has(min) && has(max)) return ` from ${min} to ${max}`;
  if (has(min)) return ` of at least ${min}`;
  return has(max) ? ` of at most ${max}` : '';
}

function has(bound: string | number | undefined): boolean {
  return bound !== undefined && bound !== '';
}
