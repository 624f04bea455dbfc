import assert from 'node:assert/strict';
import type { RollupMode } from './okr.ts';
import { scoreKeyResult } from './score-key-result.ts';
import { type AlignedObjective, scoreObjective } from './score-objective.ts';
import { DEFAULT_SCORING } from './settings.ts';
import { at, checkIn, day, file, keyResult, metric, type ObjectiveDraft, objective } from './testing/build.ts';

const TODAY = day('2026-11-16');

function score(draft: ObjectiveDraft, aligned: readonly AlignedObjective[] = [], today = TODAY) {
  const node = file('a', [objective({ id: 'o', ...draft })]).objectives[0];
  assert.ok(node);
  const context = { today, cycle: node.cycle, settings: DEFAULT_SCORING, type: node.objective.type };
  const keyResults = node.objective.keyResults.map((one) => scoreKeyResult({ keyResult: one, logged: [] }, context));
  return scoreObjective(node, keyResults, aligned, today);
}

const below = (progress: number | null, weight = 1, more: Partial<AlignedObjective> = {}): AlignedObjective => ({
  key: 'b#x',
  ref: 'x',
  title: 'X',
  weight,
  keyResult: null,
  progress,
  health: 'on-track',
  moved: null,
  forecast: null,
  ...more,
});

const unscorable = keyResult({ title: 'Unscorable' });
const near = (actual: number | null, expected: number) =>
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-12, `${actual}`);

describe('scoreObjective', () => {
  it('is the mean of its key results by weight', () => {
    near(score({ keyResults: [at(0.4), at(0.7), at(1)] }).progress, 0.7);
    near(score({ keyResults: [at(0.2, { weight: 3 }), at(0.6)] }).progress, 0.3);
    near(score({ keyResults: [at(0.2, { weight: 0 }), at(0.6)] }).progress, 0.6);
  });

  it('leaves out what cannot be scored, and says how many count', () => {
    const found = score({ keyResults: [at(0.4), unscorable, at(1)] });
    near(found.progress, 0.7);
    assert.deepEqual(found.counted, { in: 2, of: 3 });
    assert.deepEqual(found.reached, { in: 1, of: 2 });
  });

  it('is no number when nothing counts', () => {
    for (const keyResults of [[], [unscorable], [at(0.5, { weight: 0 })]]) {
      const found = score({ keyResults });
      assert.equal(found.progress, null);
      assert.equal(found.own, null);
      assert.equal(found.health, 'none');
    }
  });

  const keyResults = [at(0.2), at(0.6)];
  const aligned = [below(0.8), below(0.5, 2), below(null), below(0, 0)];
  const modes: [RollupMode, number, number][] = [
    ['key-results', 0.4, 2], // (0.2 + 0.6) / 2
    ['aligned', 0.6, 4], // (0.8 + 2 × 0.5) / 3
    ['both', 0.52, 6], // (0.2 + 0.6 + 0.8 + 2 × 0.5) / 5
  ];
  for (const [rollup, progress, terms] of modes) {
    it(`rolls up ${rollup}`, () => {
      const found = score({ keyResults, rollup }, aligned);
      near(found.progress, progress);
      near(found.own, 0.4);
      near(found.aligned, 0.6);
      assert.equal(found.terms.length, terms);
    });
  }

  it('lists what is aligned to a key result below it, once', () => {
    const found = score({ rollup: 'both', keyResults }, [below(0.1, 1, { ref: 'p' }), below(0.9, 1, { ref: 'q', keyResult: 0 })]);
    assert.deepEqual(
      found.terms.map(({ kind, ref, index }) => `${kind} ${ref} ${index}`),
      ['key-result null 0', 'aligned q 0', 'key-result null 1', 'aligned p null'],
    );
    near(found.progress, 0.45);
  });

  it('names its terms', () => {
    const [term] = score({ keyResults: [at(0.5, { id: 'k', title: 'K', weight: 2 })] }).terms;
    assert.deepEqual(term, { kind: 'key-result', ref: 'o/k', title: 'K', weight: 2, progress: 0.5, key: 'a#o', index: 0 });
  });

  it('moves as its terms do', () => {
    const moving = keyResult({
      metric: metric('0', '100'),
      checkIns: [checkIn('2026-11-06', '20'), checkIn('2026-11-13', '50')],
    });
    near(score({ keyResults: [moving, at(0.5), unscorable] }).moved, 0.15);
    assert.equal(score({ keyResults: [at(0.5)] }).moved, null);
  });

  it('has a health like a key result: 0.35 is expected at half time', () => {
    assert.equal(score({ keyResults: [at(0.35, {}, '2026-11-13')] }).health, 'on-track');
    assert.equal(score({ keyResults: [at(0.3, {}, '2026-11-13')] }).health, 'at-risk');
    assert.equal(score({ keyResults: [at(0.1, {}, '2026-11-13')] }).health, 'off-track');
    assert.equal(score({ keyResults: [at(0.4, {}, '2026-11-13')], type: 'committed' }).health, 'at-risk');
  });

  it('is outdated only when all that counts is', () => {
    const old = at(0.9, {}, '2026-10-20');
    assert.equal(score({ keyResults: [old, old, unscorable] }).health, 'outdated');
    assert.equal(score({ keyResults: [old, at(0.9, {}, '2026-11-13')] }).health, 'on-track');
  });

  it('is pending when all that counts is', () => {
    const silent = keyResult({ metric: metric('0', '100') });
    assert.equal(score({ keyResults: [silent, silent, unscorable] }).health, 'pending');
    assert.equal(score({ keyResults: [silent, at(0.9, {}, '2026-11-13')] }).health, 'on-track');
    const guardrail = keyResult({ metric: { kind: 'maintain', band: { value: {}, from: 'field' } } });
    assert.equal(score({ keyResults: [guardrail] }).health, 'pending');
  });

  it('is closed by its grade and by the end of the cycle, and keeps the derived number beside the grade', () => {
    const graded = score({ keyResults: [at(0.4)], score: 0.7 });
    assert.equal(graded.health, 'closed');
    assert.equal(graded.final, 0.7);
    near(graded.progress, 0.4);
    assert.equal(score({ keyResults: [at(0.4)] }, [], day('2027-01-01')).health, 'closed');
  });
});
