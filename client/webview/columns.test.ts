import assert from 'node:assert/strict';
import { BASE, COLUMNS, cellOf, chosenFacts, layoutOf, NARROW, readColumns, sameLayout, withColumn } from './columns.ts';
import { factsOf, wordsOf } from './facts.ts';
import { localeOf } from './locale.ts';
import { row } from './testing/rows.ts';

const en = localeOf('en');
const fr = localeOf('fr-CA');
const FULL = row('a', {
  team: 'data',
  owner: 'amina',
  confidence: 0.4,
  checkInAge: 3,
  moved: -0.031,
  forecast: 0.48,
  reached: { in: 1, of: 4 },
  counted: { in: 2, of: 4 },
  missed: 2,
  weak: ['vague'],
});

describe('columns of the panel', () => {
  it('stay in the second line as long as the panel is narrow', () => {
    assert.deepEqual(layoutOf(null, 400, 13), NARROW);
    assert.deepEqual(layoutOf(['forecast'], 559, 13), { line: ['forecast'], cells: [], value: false, group: 'alignment' });
  });

  it('stand apart in a wide one, as many as leave the titles room; what was chosen beyond that stays in the line', () => {
    assert.deepEqual(layoutOf(null, 560, 13).cells, ['team', 'owner']);
    assert.deepEqual(layoutOf(null, 1200, 13), {
      line: [],
      cells: ['team', 'owner', 'value', 'moved', 'forecast', 'checkIn', 'confidence'],
      value: false,
      group: 'alignment',
    });
    const { line, cells } = layoutOf(COLUMNS, 700, 13);
    assert.deepEqual([...cells, ...(line ?? [])], [...COLUMNS]);
    assert.ok(cells.length > 2 && cells.length < COLUMNS.length);
    assert.ok(layoutOf(COLUMNS, 700, 26).cells.length < cells.length, 'a larger font has room for fewer');
  });

  it('do not say what the group says for all', () => {
    assert.deepEqual(layoutOf(null, 700, 13, 'team').cells[0], 'owner');
    assert.deepEqual(layoutOf(['team', 'forecast'], 400, 13, 'team').line, ['forecast']);
    assert.deepEqual(factsOf(FULL, en, 'team').map(wordsOf)[0], 'amina');
    assert.deepEqual(factsOf(FULL, en, 'owner').map(wordsOf)[0], 'data');
  });

  it('are the same layout until something is laid out differently', () => {
    assert.equal(sameLayout(layoutOf(null, 800, 13), layoutOf(null, 801, 13)), true);
    assert.equal(sameLayout(NARROW, layoutOf([], 400, 13)), false);
    assert.equal(sameLayout(layoutOf(null, 560, 13), layoutOf(null, 900, 13)), false);
  });

  it('say of a row what they are about, or nothing', () => {
    const said = COLUMNS.map((column) => cellOf(FULL, column, en)?.text ?? null);
    assert.deepEqual(said, ['data', 'amina', null, '3 d', '−0.03', '0.48', '1/4', '40%', '1']);
    assert.deepEqual(
      COLUMNS.map((column) => cellOf(row('a'), column, en)),
      COLUMNS.map(() => null),
    );
    assert.equal(cellOf(FULL, 'moved', fr)?.text, '−0,03');
    assert.equal(cellOf(FULL, 'checkIn', fr)?.text, '3\u00a0j');
    assert.equal(cellOf({ ...FULL, kind: 'key-result' }, 'team', en), null);
    assert.equal(cellOf(FULL, 'reached', en)?.spoken, '1 of 4 reached');
  });

  it('make up the second line: names, what keeps the number from meaning what it seems, then the facts', () => {
    const words = (columns: Parameters<typeof chosenFacts>[1], of = FULL) => chosenFacts(of, columns, en).map(wordsOf);
    assert.deepEqual(words(['owner', 'forecast', 'confidence']), [
      'amina',
      '2 check-ins missed',
      '2 of 4 scored',
      'forecast 0.48',
      'confidence 40%',
    ]);
    assert.deepEqual(words([]), ['2 check-ins missed', '2 of 4 scored']);
    assert.deepEqual(words(['team', 'owner', 'moved'], { ...FULL, kind: 'key-result' }), ['amina', '−0.03 at last check-in']);
    assert.deepEqual(words(['team', 'moved'], { ...FULL, kind: 'reference' }), ['data']);
    assert.deepEqual(words(COLUMNS, row('g', { kind: 'group' })), []);
    const old = { ...FULL, health: 'outdated', missed: 0, counted: null } as const;
    assert.deepEqual(words(['checkIn'], old), ['last check-in 3 days ago'], 'said once');
  });

  it('without a choice are what they were', () => {
    assert.deepEqual(factsOf(FULL, en).map(wordsOf), ['data', 'amina', '2 check-ins missed', '2 of 4 scored']);
  });

  it('are chosen one by one, and read back', () => {
    assert.deepEqual(withColumn(BASE, 'weak', true), ['team', 'owner', 'value', 'weak']);
    assert.deepEqual(withColumn(BASE, 'owner', false), ['team', 'value']);
    assert.deepEqual(readColumns(['weak', 'planet', 'team']), ['team', 'weak']);
    assert.equal(readColumns('team'), null);
  });
});
