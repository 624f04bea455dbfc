import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFile } from '../write/same-model.ts';
import { imported, OPTIONS } from './testing/outline.ts';
import { understand } from './understand.ts';

/** What a composed file declares: titles, numbers, and what is wrong with it. */
function declared(text: string) {
  const { file } = readFile(text, { uri: '/teams/shop.okr.yaml', language: 'en' });
  const problems = [...file.problems, ...file.objectives.flatMap(({ objective }) => objective.problems)];
  return {
    titles: file.objectives.map(({ objective }) => [
      objective.title.text,
      ...objective.keyResults.map(({ title }) => title.text),
    ]),
    problems: problems.map(({ code, message, data }) => `${code}/${message} ${JSON.stringify(data)}`),
    file,
  };
}

const HOSTILE = [
  '- 12 % of the plan',
  'Être #1 : partout',
  'Taux de rebond : de 40 % à 20 %',
  '#1 in town',
  '> 100 % of it',
  "'til Friday",
  '"Zero" incidents',
  '[Finance] Close in 5 days',
  '{a: b}',
  '*New* thing',
  '&anchor',
  '!important',
  '@team',
  '`code`',
  '%percent',
  '? question',
  '| bar',
  'ends with a colon:',
  'a # comment',
  'yes',
  'null',
  '~',
  '0.7',
  '2026-10-12',
  '---',
  'مرحبا بالعالم 5 %',
  '\u202eturned',
  '👩‍🚀 Launch 3 rockets',
  'back\\slash and "quote" and \'both\'',
  'tab\there',
  '<<: *x',
  'key: value',
  'KR',
  'été à l’été',
];

describe('what was understood as a file', () => {
  it('is written in one style, with quotes where YAML needs them', () => {
    const text =
      'Team: shop\nCycle: Q1 2027\nObjective: Être #1 : partout\nKR1: Churn from 5% to 3%\nOwner: Lea\nKR2: "Zero" incidents in 30 days';
    assert.equal(
      imported(text).files[0]?.text,
      `team: shop
cycle: 2027-Q1
language: en
objectives:
  - title: "Être #1 : partout"
    key_results:
      - title: Churn from 5% to 3%
        owner: Lea
      - '"Zero" incidents in 30 days'
`,
    );
  });

  it('has a title to be written where key results stand without an objective', () => {
    assert.match(imported('KR1: Churn from 5% to 3%').files[0]?.text ?? '', /- title: "\[Objective to be written\]"\n/);
    assert.match(imported('KR1 : Ramener les pertes de 5 % à 3 %').files[0]?.text ?? '', /- title: "\[Objectif à écrire\]"\n/);
  });

  const title = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(fc.constantFrom(...': #-?[]{}&*!|>\'"%@`,;\\~<=0a5é％👍\u200f\u00a0'), { maxLength: 12 })
      .map((letters) => letters.join('')),
  );
  const oneLine = title.map((text) => text.replace(/[\r\n\u2028\u2029\u0085\v\f]/g, ' ').trim()).filter((text) => text !== '');
  /** Words that say nothing of what they are, and that no list has marks for. */
  const plain = oneLine
    .map(
      (text) =>
        `Reach ${text
          .replace(/[\t ]+/g, ' ')
          .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
          .replace(/[*_\\]/g, '')} now`,
    )
    .filter((text) => !/\s{2}/.test(text));

  it('has the very words of the cells of a table, whatever they are', () => {
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(oneLine, oneLine), { minLength: 1, maxLength: 4 }), (rows) => {
        const own = rows.map(([o, k], i) => [`Objective ${String.fromCharCode(97 + i)} ${o}`, `Reach ${k}`] as const);
        const csv = ['Objective,Key result', ...own.map((cells) => cells.map(quoted).join(','))].join('\n');
        const { titles, problems } = declared(imported(csv, { shape: 'table' }).files[0]?.text ?? '');
        assert.deepEqual(
          titles,
          own.map((cells) => [...cells]),
        );
        assert.deepEqual(problems, []);
      }),
      { numRuns: 100 },
    );
  });

  it('has the very words behind labels, whatever they are', () => {
    fc.assert(
      fc.property(plain, fc.array(plain, { minLength: 1, maxLength: 3 }), (objective, keyResults) => {
        const text = [`Objective: ${objective}`, ...keyResults.map((words, i) => `- KR${i + 1}: ${words}`)].join('\n');
        const { titles, problems } = declared(imported(text).files[0]?.text ?? '');
        assert.deepEqual(titles, [[objective, ...keyResults]]);
        assert.deepEqual(problems, []);
      }),
      { numRuns: 100 },
    );
  });

  it('parses without a complaint of the format, whatever the text', () => {
    const lines = fc.array(
      fc.oneof(
        oneLine,
        fc
          .tuple(
            fc.constantFrom(
              'KR1:',
              '- ',
              'Objective: ',
              '  - ',
              '# ',
              '| a |',
              'Owner: ',
              'Target: ',
              '1. ',
              'Confidence: ',
              '**KR2:** ',
              'O1/KR2 – ',
              'ID: ',
              'Parent: ',
              'a;b;c',
            ),
            oneLine,
          )
          .map((parts) => parts.join('')),
        fc.constant(''),
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('text', 'table', null), (given, shape) => {
        const { imported: made } = understand(given.join('\n'), { ...OPTIONS, shape: shape as 'text' });
        for (const { text } of made?.files ?? []) assert.deepEqual(declared(text).problems, [], text);
      }),
      { numRuns: 120 },
    );
  });

  it('is refused kindly where the text is no plan but a mountain, or nothing', () => {
    const kind = (text: string) => understand(text, OPTIONS).problem?.kind;
    assert.equal(kind('KR1: a\n'.repeat(1_000_000)), 'too-large');
    assert.equal(kind('a'.repeat(5_000_000)), 'too-large');
    assert.equal(kind(' \n\t\n'), 'empty');
    assert.equal(kind('Dear all.\n\nThanks for coming. See you soon.'), 'nothing');
  });
});
