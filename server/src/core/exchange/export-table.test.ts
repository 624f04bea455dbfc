import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scalarSource } from '../syntax/edits.ts';
import { modelOf, readFile } from '../write/same-model.ts';
import { type Delimiter, delimitedLine } from './delimited.ts';
import { COLUMNS, planRows } from './export-table.ts';
import { OPTIONS } from './testing/outline.ts';
import { understand } from './understand.ts';

const ABOUT = { uri: '/teams/shop.okr.yaml', language: 'en' } as const;

/** What a file declares, but for how its numbers are spelled. */
function planOf(text: string) {
  const { language, ...model } = modelOf(readFile(text, ABOUT).file);
  return JSON.parse(JSON.stringify({ ...model, language }), (name, value) => (name === 'text' ? undefined : value));
}

const words = fc
  .array(
    fc.constantFrom(
      'NPS',
      '40',
      '; or ,',
      '"so"',
      '=1+1',
      '-x',
      "'til",
      '#1',
      'KR: a',
      ': b',
      '| c',
      'é👍',
      '\u202b',
      '12,5',
      '1.234',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => `Reach ${parts.join(' ')}`);
const quantity = fc.constantFrom('12', '12.5', '1234', '61 %', '37.50 €', '4 h', '1,234', '-3', '8/10', '2 M€');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const keyResult = fc.record({
  title: words,
  id: optional(fc.constantFrom('nps', 'churn-2')),
  baseline: optional(quantity),
  target: optional(quantity),
  unit: optional(fc.constantFrom('%', 'k€', 'calls a day')),
  owner: optional(fc.constantFrom('ada', '@bo', 'Léa M.')),
  weight: optional(fc.constantFrom('2', '0.5', '0')),
});
const objective = fc.record({
  title: words,
  why: optional(words),
  owner: optional(words),
  parent: optional(fc.constantFrom('trust', 'a/b', 'joy@2026')),
  keyResults: fc.array(keyResult, { maxLength: 3 }),
});

function yamlOf(objectives: readonly (typeof objective extends fc.Arbitrary<infer T> ? T : never)[]): string {
  const field = (name: string, value: string | null, indent: string) =>
    value === null ? [] : [`${indent}${name}: ${name === 'weight' ? value : scalarSource(value)}`];
  const lines = objectives.flatMap(({ title, why, owner, parent, keyResults }, index) => [
    `  - id: o${index}`,
    ...field('title', title, '    '),
    ...field('why', why, '    '),
    ...field('owner', owner, '    '),
    ...field('parent', parent, '    '),
    ...(keyResults.length > 0 ? ['    key_results:'] : []),
    ...keyResults.flatMap((one, at) => [
      ...field('title', one.title, '      - '),
      ...field('id', one.id && `${one.id}-${at}`, '        '),
      ...(['baseline', 'target', 'unit', 'owner', 'weight'] as const).flatMap((name) => field(name, one[name], '        ')),
    ]),
  ]);
  return ['team: shop', 'cycle: 2026-Q4', 'objectives:', ...lines, ''].join('\n');
}

describe('a random plan as a table', () => {
  const ways = fc.constantFrom<[Exclude<Delimiter, '|'>, '.' | ',']>(
    [',', '.'],
    [';', ','],
    [';', '.'],
    ['\t', ','],
    ['\t', '.'],
  );
  it('is the same plan when it is imported', () => {
    fc.assert(
      fc.property(fc.array(objective, { minLength: 1, maxLength: 3 }), ways, (objectives, [delimiter, decimal]) => {
        const text = yamlOf(objectives);
        const table = [COLUMNS, ...planRows(text, ABOUT)].map((cells) => delimitedLine(cells, delimiter, decimal)).join('');
        const { imported } = understand(table, { ...OPTIONS, shape: 'table' });
        assert.deepEqual(planOf(imported?.files[0]?.text ?? ''), planOf(text), table);
      }),
      { numRuns: 60 },
    );
  });
});
