import assert from 'node:assert/strict';
import { rowWith } from './kept-row.ts';
import { readRows } from './read-rows.ts';
import { row } from './testing/rows.ts';

describe('rows as the page keeps them', () => {
  it('say what they were said to say, and have a copy with other fields', () => {
    const said = [
      row('a', { own: 0.4, counted: { in: 1, of: 2 }, weak: ['vague'], team: 'quays', level: 'team' }),
      row('a/b', { kind: 'key-result', value: '7 %', missed: 2, forecast: 0.25, checkInAge: 3 }),
      row('r', { kind: 'reference', shownUnder: 'A', full: 'a' }),
    ];
    const kept = readRows(structuredClone(said)) ?? assert.fail('they are rows');
    assert.deepEqual(
      kept.map((one) => rowWith(one, {})),
      said,
    );
    assert.deepEqual(rowWith(kept[0]!, { progress: 0.9 }), { ...said[0], progress: 0.9 });
  });

  it('share what they have in common', () => {
    const many = Array.from({ length: 4 }, (_, i) =>
      row(`a/${i}`, { team: 'quays', reached: { in: 1, of: 2 }, weak: i > 1 ? ['x'] : [] }),
    );
    const [one, two, three, four] = readRows(structuredClone(many)) as unknown as readonly { readonly common: object }[];
    assert.equal(one?.common, two?.common);
    assert.equal(three?.common, four?.common);
    assert.notEqual(one?.common, three?.common);
  });
});
