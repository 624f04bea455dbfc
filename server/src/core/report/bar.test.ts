import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkIn } from '../model/testing/build.ts';
import { tries } from '../testing/runs.ts';
import { bar, sparkline } from './bar.ts';

describe('bar', () => {
  const cases: [progress: number | null, expected: number | null, bar: string][] = [
    [0.5, null, '━━━━━─────'],
    [0.5, 0.41, '━━━━┃─────'],
    [0.3, 0.7, '━━━────┃──'],
    [0, null, '──────────'],
    [0.001, null, '━─────────'],
    [0.999, null, '━━━━━━━━━─'],
    [1, 1, '━━━━━━━━━┃'],
    [1.5, 0, '┃━━━━━━━━━'],
    [null, 0.5, '──────────'],
  ];
  for (const [progress, expected, drawn] of cases) {
    it(`${progress} of ${expected}`, () => assert.equal(bar(progress, expected, 10), drawn));
  }
  it('is always as wide as it should be', () =>
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.double({ noNaN: true }),
        fc.integer({ min: 0, max: 80 }),
        (progress, expected, width) => assert.equal([...bar(progress, expected, width)].length, width),
      ),
      { numRuns: tries(200) },
    ));
});

describe('sparkline', () => {
  const line = (...values: (string | null)[]) =>
    sparkline(
      values.map((value) => checkIn('2026-11-01', value)),
      5,
    );
  it('goes from the lowest to the highest', () => assert.equal(line('10', '20', '45'), '▁▃█'));
  it('leaves out check-ins without a value and in another dimension', () =>
    assert.equal(line('1 h', null, '3 €', '120 min'), '▁█'));
  it('shows the last ones', () => assert.equal(line('99', '0', '1', '2', '3', '4'), '▁▃▅▆█'));
  it('is level when nothing moves', () => assert.equal(line('7', '7'), '▄▄'));
  it('is empty for one value', () => assert.equal(line('7'), ''));
});
