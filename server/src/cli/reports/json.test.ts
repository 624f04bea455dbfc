import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { ReportOutput } from '../../core/index.ts';
import { json } from './json.ts';
import { sample, written } from './testing/sample.ts';

const fits = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync('schemas/okr.report.schema.json', 'utf8')));

async function output(files = sample(), locale: 'en' | 'fr' = 'en'): Promise<ReportOutput> {
  const printed = JSON.parse(await written(json, files, locale)) as ReportOutput;
  assert.ok(fits(printed), JSON.stringify(fits.errors));
  return printed;
}

describe('okr report --format json', () => {
  it('fits its schema, also with nothing in it', async () => {
    const empty = await output({});
    assert.deepEqual([empty.version, empty.cycle, empty.objectives], [1, null, []]);
    await output(sample('"\\\u2028</script>'), 'fr');
  });

  it('says what moved, with days and shares that a program reads', async () => {
    const { date, since, cycle, score, moves, objectives } = await output();
    assert.deepEqual([date, since, cycle?.start, cycle?.end], ['2026-11-22', '2026-11-15', '2026-10-01', '2026-12-31']);
    assert.deepEqual(score.before, { progress: 0.2, health: 'at-risk' });
    assert.equal(score.progress, 0.4503);
    assert.deepEqual(
      moves.list.map(({ ref, change }) => [ref, change]),
      [
        ['north', 0.2503],
        ['north/bookings', 0.2503],
      ],
    );
    const [north, south] = objectives;
    assert.deepEqual(north?.keyResults[0]?.value, { number: 1675.5, unit: null });
    assert.deepEqual(north?.keyResults[0]?.lastCheckIn, { date: '2026-11-18', note: 'Two desks more', by: null });
    assert.equal(north?.keyResults[0]?.forecast?.checkIns, 3);
    assert.deepEqual(south?.supports, [
      { title: 'Guests come back in winter', keyResult: 'Winter bookings from 1,000 to 2,500' },
    ]);
    assert.ok((north?.explanation.length ?? 0) > 1);
  });
});
