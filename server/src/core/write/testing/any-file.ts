import fc from 'fast-check';
import { quoteSentence, scalarSource } from '../../syntax/edits.ts';

/**
 * OKR files as people write them, for tools that write into them: sentences alone, mappings in lines and between braces,
 * lists of check-ins of every style, comments everywhere, anchors and aliases, odd indentation, both line endings.
 */
const SENTENCES = [
  'Refunds from 12 % to 3 %',
  'Refunds: 12% -> 3%',
  'Bring the open rate from 9% today to 14%',
  'Keep the response time below 4 min',
  'Train 40 bakers',
  "The baker's #1 wish",
  'Reach 45% [all shops]',
  'Write a {short} guide',
  'Taux de casse : de 12 % à 3 %',
  'Porter la part du bio de 20 à 35 %',
  "Taux d'oubli à 3 % # 1",
  '> 90 % of the plan',
  '[Shop] Tills closed in 5 minutes',
  '“Open” doors on 12 days',
] as const;

const comment = fc.constantFrom('', '', '', '', ' # remark', ' # re\tmark', '   # {a: [b', '\t# remark');
const above = fc.constantFrom('', '', '', '', '# remark\n', '\n', '\n  # re\tmark\n\n');
const gap = fc.constantFrom(' ', ' ', ' ', '   ');
const field = fc.constantFrom(
  'owner: lea',
  'target: 3 %',
  'weight: 2',
  'x-mine: yes',
  'unit: "%"',
  'source: >-\n  https://bi.example/a\n  and more',
  'x-words: |\n  one\n\n  two\n',
  'x-all: |+\n  one\n\n\n',
  'milestones:\n  - France\n  - { title: Spain, done: true }',
  'actions: [Ask, Tell]',
  'actions:\n- Ask # them\n- Tell',
  'owner:',
);

const ENTRIES = {
  braces: (day: string) => `{ date: ${day}, value: 8 % }`,
  tight: (day: string) => `{date: ${day},value: "8 %",note: 'it''s fine'}`,
  json: (day: string) => `{"date": "${day}", "value": 8}`,
  late: (day: string) => `{ confidence: 70 %, by: lea, value: 8, date: ${day} }`,
  broken: (day: string) => `{ date: ${day},\n    value: 8 % }`,
  lines: (day: string) => `date: ${day}\n  value: 8 %`,
  block: (day: string) => `date: ${day}\n  note: |\n    We asked.\n\n    They said.`,
} as const;
const DAYS = ['2026-10-05', '2026-10-12', '2026-10-19'];

const list = fc.record({
  shape: fc.constantFrom(
    'none',
    'none',
    'none',
    'waiting',
    'empty',
    'dashes',
    'dashes',
    'dashes',
    'dashes',
    'brackets',
    'over lines',
    'comma',
    'alias',
    'anchor',
    'single',
  ),
  entry: fc.constantFrom(...(Object.keys(ENTRIES) as (keyof typeof ENTRIES)[])),
  days: fc.constantFrom(
    DAYS,
    DAYS,
    DAYS.slice(1),
    DAYS.slice(2),
    [...DAYS].reverse(),
    ['2026-10-19', '2026-10-12', '2026-10-12'],
    ['2026-10-12', 'soon'],
  ),
  indent: fc.constantFrom(0, 2, 2, 4),
  gap,
  comments: fc.array(fc.tuple(above, comment), { minLength: 3, maxLength: 3 }),
  last: fc.constantFrom('', '', '', '\n# - { date: 2026-10-26 }'),
});
type List = typeof list extends fc.Arbitrary<infer T> ? T : never;

function listText({ shape, entry, days, indent, gap: space, comments, last }: List): string {
  const isLines = entry === 'lines' || entry === 'block';
  const inline = days.map((day) => (isLines ? ENTRIES.braces(day) : ENTRIES[entry](day).replace(/\n */, ' ')));
  const [first = ['', '']] = comments;
  const dashes = () =>
    days
      .map((day, i) => {
        const [before, behind] = comments[i] as [string, string];
        const text = ENTRIES[entry](day).replaceAll('\n  ', `\n ${space}`);
        const withComment = isLines ? text.replace('\n', `${behind}\n`) : text + behind;
        return `${before}-${space}${withComment}`;
      })
      .join('\n')
      .replace(/^(?=.)/gm, ' '.repeat(indent));
  switch (shape) {
    case 'none':
      return '';
    case 'waiting':
      return `\ncheck_ins:${first[1]}`;
    case 'empty':
      return `\ncheck_ins: []${first[1]}`;
    case 'dashes':
      return `\ncheck_ins:${first[1]}\n${dashes()}${last.replace('\n', `\n${' '.repeat(indent)}`)}`;
    case 'anchor':
      return `\ncheck_ins: &here\n${dashes()}`;
    case 'brackets':
      return `\ncheck_ins: [${inline.join(', ')}]${first[1]}`;
    case 'over lines':
      return `\ncheck_ins: [${inline.map((one, i) => `\n    ${one}${i < inline.length - 1 ? ',' : ''}${comments[i]?.[1]}`).join('')}\n  ]`;
    case 'comma':
      return `\ncheck_ins: [${inline.map((one, i) => `\n    ${one},${comments[i]?.[1]}`).join('')}\n  ]${first[1]}`;
    case 'alias':
      return '\ncheck_ins: *shared';
    case 'single':
      return '\ncheck_ins: { date: 2026-10-12, value: 8 % }';
  }
  return '';
}

const item = fc.record({
  sentence: fc.constantFrom(...SENTENCES),
  style: fc.constantFrom(
    'bare',
    'bare',
    'quoted',
    'misread',
    'title',
    'title',
    'title',
    'title',
    'title',
    'quoted-title',
    'misread-title',
    'braces',
    'folded',
    'literal',
    'anchor',
    'other',
  ),
  before: fc.uniqueArray(field, { maxLength: 2, selector: (one) => one.split(':')[0] }),
  after: fc.constantFrom('', '', '', '\nx-end: 1', '\n# the end', '\nx-end: |\n  one\n'),
  list,
  comment,
  above,
  gap,
});
type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;

function itemText({ sentence, style, before, after, list: checkIns, comment: behind, above: lead, gap: space }: Item): string {
  const quoted = quoteSentence(sentence);
  const below = `${before.map((line) => `\n${line.includes('\n') ? line : line + behind}`).join('')}${listText(checkIns)}${after}`;
  const braces = () => {
    const flow = listText({ ...checkIns, shape: checkIns.shape === 'none' ? 'none' : 'brackets' }).replace(/\n(.*\]).*/, ', $1');
    const fields = before.filter((line) => !line.includes('\n') && !line.endsWith(':')).map((line) => `, ${line}`);
    return `{ title: ${scalarSource(sentence, { flow: true })}${fields.join('')}${flow} }${behind}`;
  };
  const written = {
    bare: `${scalarSource(sentence)}${behind}`,
    quoted: `${quoted}${behind}`,
    misread: sentence,
    title: `title: ${scalarSource(sentence)}${behind}${below}`,
    'quoted-title': `title: '${sentence.replaceAll("'", "''")}'${behind}${below}`,
    'misread-title': `Casse : de 9 % à 4 %${behind}${below}`,
    braces: braces(),
    folded: `>-\n  Refunds from 12 %\n  to 3 %`,
    literal: `|\n  Refunds from 12 % to 3 %`,
    anchor: `&kr\n  title: Refunds\n  owner: lea`,
    other: `*item`,
  }[style];
  return `${lead}-${space}${written.replaceAll('\n', `\n ${space}`)}\n`;
}

const file = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 4 }),
  flow: fc.constantFrom('', '', '', '', '', ' [Refunds from 12 % to 3 %, { title: Calls }, "Tills, all"]'),
  second: fc.constantFrom(
    '',
    '',
    '  - A bakery that never sleeps\n',
    '  # next\n\n  - title: Bread\n    key_results: [Loaves to 40]\n',
  ),
  tail: fc.constantFrom('', '', '# the end\n', 'check_ins:\n  - { key_result: a/b, date: 2026-10-12, value: 3 }\n', '\n\n'),
  open: fc.constantFrom('', '', '', '\ufeff', '---\n', '# first\t!\n\n'),
  indent: fc.constantFrom(0, 2, 2, 4),
  crlf: fc.boolean(),
  cutEnd: fc.boolean(),
});

/** A whole file. */
export const anyFile: fc.Arbitrary<string> = file.map(({ items, flow, second, tail, open, indent, crlf, cutEnd }) => {
  const list = items
    .map(itemText)
    .join('')
    .replace(/^(?=.)/gm, ' '.repeat(4 + indent));
  const uses = (name: string) => list.includes(name);
  const shared = uses('*shared') ? 'x-shared: &shared\n  - { date: 2026-10-12, value: 5 % }\n' : '';
  const other = uses('*item') ? 'x-item: &item { title: Elsewhere, owner: lea }\n' : '';
  const head = `${open}${shared}${other}cycle: 2026-Q4\nobjectives:\n  - title: A bakery\n    key_results:`;
  let text = `${head}${flow === '' ? `\n${list}` : `${flow}\n`}${second}${tail}`;
  if (cutEnd) text = text.replace(/\n+$/, '');
  return crlf ? text.replaceAll('\n', '\r\n') : text;
});

/** What may be said in a check-in. */
export const anyCheckIn = fc.record({
  day: fc.constantFrom(20_738, 20_745, 20_752, 20_779),
  value: fc.constantFrom(null, '7', '7 %', '37,50 €', '8/10', '1 200', '-3.5', '2 M€', '0,5 %'),
  confidence: fc.constantFrom(null, null, 0, 0.7, 0.333, 1),
  note: fc.constantFrom(
    null,
    null,
    'fine',
    'yes',
    '#1',
    'a: b',
    'a, b',
    "'til Friday",
    '"so"',
    '- no',
    '12',
    'a\u00a0: b # c',
    '{x}',
    '*y',
    'ends:',
    'é\u2028ü',
    '\u0007',
  ),
  status: fc.constantFrom(null, null, 'on-track' as const, 'at-risk' as const),
  by: fc.constantFrom(null, null, 'ci', 'Zoë O’Neil', 'no'),
});
