import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amountOf } from '../model/quantity.ts';
import { tries } from '../testing/runs.ts';
import { type Language, readBand, readQuantity } from './index.ts';

/** Text, value, dimension (`-` for none), scale. */
type Row = readonly [text: string, value: number, dimension: string, scale?: number];

const BOTH: readonly Row[] = [
  ['42', 42, '-'],
  ['12%', 12, 'percent'],
  ['12 %', 12, 'percent'],
  ['12\u00a0%', 12, 'percent'],
  ['99.9 %', 99.9, 'percent'],
  ['37,50 €', 37.5, 'currency:EUR'],
  ['€37.50', 37.5, 'currency:EUR'],
  ['2 M€', 2e6, 'currency:EUR'],
  ['850 k€', 850_000, 'currency:EUR'],
  ['120 kEUR', 120_000, 'currency:EUR'],
  ['1,5 Md€', 1.5e9, 'currency:EUR'],
  ['$1.2M', 1.2e6, 'currency:USD'],
  ['£90k', 90_000, 'currency:GBP'],
  ['£1.4m', 1.4e6, 'currency:GBP'],
  ['300 CHF', 300, 'currency:CHF'],
  ['50 000', 50_000, '-'],
  ['50\u202f000', 50_000, '-'],
  ['50\u2009000', 50_000, '-'],
  ['1 234 567', 1_234_567, '-'],
  ['10k', 10_000, '-'],
  ['3.5M', 3.5e6, '-'],
  ['4 h', 4, 'time', 3600],
  ['1h30', 1.5, 'time', 3600],
  ['1 h 30', 1.5, 'time', 3600],
  ['300 ms', 300, 'time', 0.001],
  ['1.2s', 1.2, 'time', 1],
  ['3j', 3, 'time', 86_400],
  ['12 jours', 12, 'time', 86_400],
  ['6 weeks', 6, 'time', 604_800],
  ['30 min', 30, 'time', 60],
  ['8/10', 8, 'ratio:10'],
  ['4,2/5', 4.2, 'ratio:5'],
  ['2x', 2, 'multiple'],
  ['x3', 3, 'multiple'],
  ['0.5x', 0.5, 'multiple'],
  ['-0,6 pt', -0.6, 'points'],
  ['+15', 15, '-'],
  ['−4', -4, '-'],
  ['900 KB', 900, 'data', 1e3],
  ['2.7 MB', 2.7, 'data', 1e6],
  ['4 Go', 4, 'data', 1e9],
  ['385 kWh/t', 385, 'energy/mass', 1e-3],
  ['72 / month', 72, 'count:/month'],
  ['14/mo', 14, 'count:/month'],
  ['14/mois', 14, 'count:/month'],
  ['750 leads', 750, 'count:lead'],
  ['1 lead', 1, 'count:lead'],
  ['90 k€ / mois', 90_000, 'currency:EUR'],
];

const ENGLISH: readonly Row[] = [
  ['50,000', 50_000, '-'],
  ['1,234', 1234, '-'],
  ['1,234.5', 1234.5, '-'],
  ['1,234,567', 1_234_567, '-'],
  ['600 qualified leads', 600, 'count:lead'],
  ['5 business days', 5, 'time', 86_400],
  ['3 percentage points', 3, 'points'],
  ['thirty percent', 30, 'percent'],
  ['$12 million', 12e6, 'currency:USD'],
];

const FRENCH: readonly Row[] = [
  ['1.234,5', 1234.5, '-'],
  ['12,5 pour cent', 12.5, 'percent'],
  ["3 millions d'euros", 3e6, 'currency:EUR'],
  ['10 points de pourcentage', 10, 'points'],
  ['600 visites guidées', 600, 'count:visite'],
  ['vingt et un', 21, '-'],
  ['quatre-vingt-dix', 90, '-'],
];

const NO_QUANTITY = [
  '',
  ' ',
  'soon',
  'Q3',
  'B2B',
  'v2',
  '2026-10-12',
  '12 October',
  '1.2.3',
  '10 to 20',
  '12 % 13',
  'ISO 27001',
  '%',
  '€',
  '24/7',
  '3G',
  'a 12',
  '12 and 13',
];

function check(rows: readonly Row[], language: Language): void {
  for (const [text, value, dimension, scale] of rows) {
    const read = readQuantity(text, language);
    assert.ok(read, `${text} is no quantity`);
    assert.equal(read.quantity.value, value, text);
    assert.equal(read.quantity.unit?.dimension ?? '-', dimension, text);
    if (scale !== undefined) assert.ok(Math.abs((read.quantity.unit?.scale ?? 0) / scale - 1) < 1e-9, text);
    assert.equal(read.quantity.text, text.trim(), text);
  }
}

describe('readQuantity', () => {
  it('reads what people write in either language', () => {
    check(BOTH, 'en');
    check(BOTH, 'fr');
  });
  it('reads English', () => check(ENGLISH, 'en'));
  it('reads French', () => check(FRENCH, 'fr'));

  it('reads nothing else', () => {
    for (const text of NO_QUANTITY) assert.equal(readQuantity(text, 'en'), null, text);
  });

  it('reads 1,234 and 1.234 by the language and says when that leaves a doubt', () => {
    const of = (text: string, language: Language) => {
      const read = readQuantity(text, language);
      return read && [read.quantity.value, read.ambiguous];
    };
    assert.deepEqual(of('1,234', 'en'), [1234, false]);
    assert.deepEqual(of('1.234', 'en'), [1.234, true]);
    assert.deepEqual(of('1,234', 'fr'), [1.234, true]);
    assert.deepEqual(of('1.234', 'fr'), [1234, true]);
    assert.deepEqual(of('0.125', 'en'), [0.125, false]);
    assert.deepEqual(of('12.34', 'fr'), [12.34, false]);
  });

  it('converts by scale', () => {
    const amount = (text: string) => amountOf(readQuantity(text, 'en')!.quantity);
    assert.equal(amount('4 h'), amount('240 min'));
    assert.equal(amount('2 days'), amount('48h'));
    assert.equal(amount('1 GB'), amount('1000 MB'));
  });

  it('reads back every number it may meet', () => {
    const units = ['', '%', ' %', ' €', ' h', ' ms', ' k€', ' leads', '/10', 'x'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...units),
        (whole, part, unit) => {
          const digits = unit === '/10' ? `${whole % 10}` : `${whole}${part === 0 ? '' : `.${part}`}`;
          const read = readQuantity(digits + unit, 'en');
          const factor = unit === ' k€' ? 1000 : 1;
          assert.ok(read && Math.abs(read.quantity.value - Number(digits) * factor) < 1e-6, digits + unit);
        },
      ),
      { numRuns: tries(300) },
    );
  });
});

describe('readBand', () => {
  const bounds = (text: string, language: Language = 'en') => {
    const band = readBand(text, language);
    return band && [band.min?.value ?? null, band.max?.value ?? null, band.minExcluded ?? false, band.maxExcluded ?? false];
  };

  it('reads thresholds and bands', () => {
    assert.deepEqual(bounds('>= 99.9 %'), [99.9, null, false, false]);
    assert.deepEqual(bounds('≥ 99,9 %', 'fr'), [99.9, null, false, false]);
    assert.deepEqual(bounds('≤ 2 %'), [null, 2, false, false]);
    assert.deepEqual(bounds('<2%'), [null, 2, false, true]);
    assert.deepEqual(bounds('< 150 €'), [null, 150, false, true]);
    assert.deepEqual(bounds('> 4.5'), [4.5, null, true, false]);
    assert.deepEqual(bounds('16..48'), [16, 48, false, false]);
  });

  it('gives both ends of a band the unit that stands once', () => {
    const band = readBand('16..48 h', 'en');
    assert.equal(band?.min?.unit?.dimension, 'time');
    assert.equal(band?.max?.unit?.dimension, 'time');
  });

  it('reads nothing else', () => {
    for (const text of ['', '12 %', '>=', '..5', '5..', '>= soon', '5 % .. 3 h', '>= 5 and more'])
      assert.equal(readBand(text, 'en'), null, text);
  });
});
