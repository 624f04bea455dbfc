import assert from 'node:assert/strict';
import { currentOf, explanationText, factsOf, wordsOf } from './facts.ts';
import { localeOf } from './locale.ts';
import { row } from './testing/rows.ts';

const en = localeOf('en-GB');
const fr = localeOf('fr-CA');
const facts = (fields: Parameters<typeof row>[1], locale = en) => factsOf(row('a', fields), locale).map(wordsOf);

describe('panel facts', () => {
  it('names who, then at most the two facts that matter most', () => {
    const given = {
      team: 'quays',
      owner: 'odile',
      moved: 0.06,
      counted: { in: 2, of: 4 },
      reached: { in: 1, of: 4 },
      confidence: 0.7,
    };
    assert.deepEqual(facts(given), ['quays', 'odile', '2 of 4 scored', '+0.06 at last check-in']);
    assert.deepEqual(facts(given, fr), ['quays', 'odile', '2 sur 4 avec score', '+0,06 au dernier point']);
  });

  it('leaves out what says nothing', () => {
    assert.deepEqual(facts({ counted: { in: 4, of: 4 }, reached: { in: 0, of: 4 }, moved: 0.001 }), []);
  });

  it('says first that a check-in is overdue', () => {
    assert.deepEqual(facts({ health: 'outdated', checkInAge: 12, moved: -0.03 }), [
      'last check-in 12 days ago',
      '−0.03 at last check-in',
    ]);
    assert.deepEqual(facts({ health: 'outdated', checkInAge: 1 }, fr), ['point fait hier']);
  });

  it('says what was missed instead of how old it is, and where it is heading: first of all when it is behind', () => {
    const given = { missed: 3, checkInAge: 24, forecast: 0.623, moved: 0.06 };
    assert.deepEqual(facts({ ...given, health: 'outdated' }), ['3 check-ins missed', '+0.06 at last check-in']);
    assert.deepEqual(facts({ ...given, missed: 0, health: 'at-risk' }), ['forecast 0.62', '+0.06 at last check-in']);
    assert.deepEqual(facts({ ...given, missed: 0, health: 'on-track' }, fr), ['+0,06 au dernier point', 'prévision 0,62']);
    assert.deepEqual(facts({ ...given, missed: 1, moved: null, health: 'off-track' }, fr), ['1 point manqué', 'prévision 0,62']);
    assert.deepEqual(facts({ ...given, kind: 'key-result' }), []);
  });

  it('shows a final grade beside the derived score', () => {
    assert.deepEqual(facts({ health: 'closed', final: 0.7 }, fr), ['note finale 0,70']);
  });

  it('shows a key result’s current value, or how old it is when it says nothing any more', () => {
    assert.equal(currentOf(row('a', { kind: 'key-result', value: '14 min' }), en), '14 min');
    assert.equal(
      currentOf(row('a', { kind: 'key-result', health: 'outdated', progress: null, checkInAge: 12 }), en),
      '12 days old',
    );
    assert.equal(currentOf(row('a', { value: '14 min' }), en), null);
  });

  it('reads an explanation in one breath', () => {
    const lines = [
      { label: 'NPS', detail: null, value: '37', score: '0.68' },
      { label: 'mean of 1', detail: null, value: null, score: '0.68', total: true },
    ];
    assert.equal(explanationText(lines), 'NPS, 37, 0.68. mean of 1, 0.68');
  });

  it('writes numbers as the reader does', () => {
    assert.deepEqual([en.score(0.5), fr.score(0.5), en.signed(-0.03), fr.signed(0.06)], ['0.50', '0,50', '−0.03', '+0,06']);
    assert.deepEqual([en.percent(0.585), fr.percent(0.585)], ['59%', '59\u00a0%']);
    assert.equal(localeOf('de').t, en.t);
  });
});
