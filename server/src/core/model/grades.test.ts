import assert from 'node:assert/strict';
import { gradedAs, meanGrade } from './grades.ts';
import { DEFAULT_SCORING } from './settings.ts';
import { keyResult, objective } from './testing/build.ts';

describe('the band of a grade', () => {
  const cases: [score: number, band: string, from: number | null][] = [
    [1, 'green', 0.7],
    [0.7, 'green', 0.7],
    [0.1 + 0.6, 'green', 0.7], // 0.7 but for the last bit
    [0.69, 'yellow', 0.4],
    [0.4, 'yellow', 0.4],
    [0.39, 'red', null],
    [0, 'red', null],
  ];
  for (const [score, band, from] of cases) {
    it(`${score} is ${band}`, () => assert.deepEqual(gradedAs(score, DEFAULT_SCORING.bands), { score, band, from }));
  }
  it('goes by the configuration', () => assert.equal(gradedAs(0.7, { green: 0.8, yellow: 0.75 }).band, 'red'));
});

describe('the mean of grades', () => {
  const of = (...keyResults: Parameters<typeof keyResult>[0][]) =>
    meanGrade(objective({ keyResults: keyResults.map(keyResult) }));
  it('goes by weight, over those that have one', () => {
    // (0.8 + 3 · 0.4) / 4
    assert.deepEqual(of({ score: 0.8 }, { score: 0.4, weight: 3 }, { score: 1, weight: 0 }), { score: 0.5, in: 2, of: 2 });
    assert.deepEqual(of({ score: 0.8 }, {}), { score: 0.8, in: 1, of: 2 });
    assert.deepEqual(of({ score: 0 }, {}), { score: 0, in: 1, of: 2 });
  });
  it('is none without a grade that counts', () => {
    assert.equal(of({}, {}), null);
    assert.equal(of({ score: 1, weight: 0 }), null);
  });
});
