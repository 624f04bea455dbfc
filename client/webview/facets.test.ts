import assert from 'node:assert/strict';
import { facetValues, hintsFor, nameOf, quickCounts, readFacets, taking } from './facets.ts';
import { type Filter, isFiltering, matcherOf, NO_FACETS, NO_FILTER, QUICK, withValue } from './filter.ts';
import { en } from './messages.en.ts';
import { row } from './testing/rows.ts';

const ROWS = [
  row('a', { team: 'data', owner: 'amina', level: 'company', health: 'on-track' }),
  row('b', { team: 'data', owner: null, level: 'team', health: 'off-track', weak: ['vague'] }),
  row('b/k', { kind: 'key-result', team: 'data', owner: null, level: 'team', health: 'off-track' }),
  row('c', { team: 'Data platform', owner: 'amina', health: 'at-risk' }),
  row('c/r', { kind: 'reference', team: 'data', owner: 'amina' }),
  row('g', { kind: 'group' }),
];
const found = (filter: Partial<Filter>) => ROWS.filter(matcherOf({ ...NO_FILTER, ...filter })).map(({ id }) => id);
const facets = (values: Partial<Filter['facets']>): Partial<Filter> => ({ facets: { ...NO_FACETS, ...values } });

describe('facets of the panel', () => {
  it('find any of the values of one, and each of several', () => {
    assert.deepEqual(found(facets({ team: ['data', 'Data platform'] })), ['a', 'b', 'b/k', 'c']);
    assert.deepEqual(found(facets({ team: ['data', 'Data platform'], owner: ['amina'] })), ['a', 'c']);
    assert.deepEqual(found({ ...facets({ team: ['data'] }), weak: true }), ['b']);
    assert.deepEqual(found(facets({ owner: [''] })), ['b'], 'a key result without an owner is no gap');
  });

  it('can be typed, beside words and what is chosen', () => {
    assert.deepEqual(found({ text: 'team:data owner:amina' }), ['a', 'c']);
    assert.deepEqual(found({ text: 'team:"data" health:off-track' }), ['b', 'b/k']);
    assert.deepEqual(found({ text: 'health:off health:at' }), ['b', 'b/k', 'c']);
    assert.deepEqual(found({ text: 'health:off', ...facets({ health: ['at-risk'] }) }), ['b', 'b/k', 'c']);
    assert.deepEqual(found({ text: 'is:weak' }), ['b']);
    assert.deepEqual(found({ text: 'is:splendid' }), []);
    assert.deepEqual(found({ text: 'team:' }), ['a', 'b', 'b/k', 'c', 'c/r']);
    assert.equal(isFiltering({ ...NO_FILTER, text: ' team: ' }), false);
    assert.equal(isFiltering({ ...NO_FILTER, text: 'team:x' }), true);
  });

  it('leave on each chip what a click on it finds, whatever else is chosen', () => {
    const filters: readonly Partial<Filter>[] = [
      {},
      { text: 'b' },
      { text: 'is:weak' },
      facets({ team: ['data'] }),
      { ...facets({ health: ['off-track'] }), behind: true },
      { behind: true, weak: true },
    ];
    for (const filter of filters) {
      const counts = quickCounts(ROWS, { ...NO_FILTER, ...filter });
      for (const name of QUICK)
        assert.equal(counts[name], found({ ...filter, [name]: true }).length, `${name} beside ${JSON.stringify(filter)}`);
    }
  });

  it('count what another choice would bring, of values that exist', () => {
    const { team, owner, level, health } = facetValues(ROWS, { ...NO_FILTER, ...facets({ health: ['off-track'] }) });
    assert.deepEqual(team, [
      { value: 'data', count: 2 },
      { value: 'Data platform', count: 0 },
    ]);
    assert.deepEqual(owner, [
      { value: 'amina', count: 0 },
      { value: '', count: 1 },
    ]);
    assert.deepEqual(
      level.map(({ value }) => value),
      ['company', 'team', ''],
    );
    assert.deepEqual(health, [
      { value: 'off-track', count: 2 },
      { value: 'at-risk', count: 1 },
      { value: 'on-track', count: 1 },
    ]);
    assert.equal(nameOf('owner', '', en), 'no owner');
  });

  it('counts are what choosing brings', () => {
    for (const filter of [NO_FILTER, { ...NO_FILTER, text: 'team:data' }, { ...NO_FILTER, ...facets({ level: ['team'] }) }]) {
      const values = facetValues(ROWS, filter);
      for (const facet of ['owner', 'health'] as const) {
        for (const { value, count } of values[facet]) {
          assert.equal(ROWS.filter(matcherOf(withValue(filter, facet, value, true))).length, count, `${facet} ${value}`);
        }
      }
    }
  });

  it('are hinted at: keys for a word, values behind a key', () => {
    const hints = (text: string) =>
      hintsFor(ROWS, { ...NO_FILTER, text }, text.length, en)?.hints.map(({ label }) => label) ?? null;
    assert.equal(hints('t'), null);
    assert.deepEqual(hints('te'), ['team:']);
    assert.equal(hints('boat'), null);
    assert.deepEqual(hints('team:'), ['data', 'Data platform']);
    assert.deepEqual(hints('team:data p'), null);
    assert.deepEqual(hints('team:data-p'), ['Data platform']);
    assert.deepEqual(hints('health:o'), ['off track', 'on track']);
    assert.deepEqual(hints('is:w'), ['weak wording']);
    assert.equal(hints('team:x'), null);
  });

  it('leave the text when a hint is taken, and stand chosen', () => {
    const take = (text: string) => {
      const filter = { ...NO_FILTER, text };
      const { token, hints } = hintsFor(ROWS, filter, text.length, en)!;
      return taking(filter, token, hints[0]!);
    };
    assert.deepEqual(take('c team:d'), { ...NO_FILTER, text: 'c', ...facets({ team: ['Data platform'] }) });
    assert.equal(take('calm te').text, 'calm team:');
    assert.deepEqual(take('is:b'), { ...NO_FILTER, behind: true });
  });

  it('are read back, and nothing else is', () => {
    assert.deepEqual(readFacets({ team: ['a', 7], owner: 'x', colour: ['red'] }), { ...NO_FACETS, team: ['a'] });
    assert.deepEqual(readFacets(null), NO_FACETS);
  });
});
