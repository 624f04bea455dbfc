import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDay } from '../base/calendar.ts';
import type { Quantity, Unit } from '../model/quantity.ts';
import { tries } from '../testing/runs.ts';
import { formatDate, formatNumber, formatPercent, formatQuantity, formatScore, formatSigned, quoteQuantity } from './format.ts';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('formatScore', () => {
  const cases: [number | null, en: string, fr: string][] = [
    [0.54, '0.54', '0,54'],
    [0, '0.00', '0,00'],
    [1, '1.00', '1,00'],
    [0.005, '0.01', '0,01'],
    [0.545, '0.55', '0,55'],
    [1.005, '1.01', '1,01'],
    [-0.001, '0.00', '0,00'],
    [null, '–', '–'],
  ];
  for (const [score, en, fr] of cases) {
    it(String(score), () => assert.deepEqual([formatScore(score, 'en'), formatScore(score, 'fr')], [en, fr]));
  }
});

describe('formatNumber', () => {
  const cases: [number, en: string, fr: string][] = [
    [50000, '50,000', `50${NARROW}000`],
    [1234567.5, '1,234,567.5', `1${NARROW}234${NARROW}567,5`],
    [999, '999', '999'],
    [99.999, '99.999', '99,999'],
    [33.33333333, '33.333', '33,333'],
    [0.00125, '0.00125', '0,00125'],
    [0.1 + 0.2, '0.3', '0,3'],
    [-1234.5, '−1,234.5', `−1${NARROW}234,5`],
    [9007199254740991, '9,007,199,254,740,991', `9${NARROW}007${NARROW}199${NARROW}254${NARROW}740${NARROW}991`],
    [-0, '0', '0'],
    [1e300, '1e+300', '1e+300'],
    [Number.POSITIVE_INFINITY, '∞', '∞'],
  ];
  for (const [value, en, fr] of cases) {
    it(String(value), () => assert.deepEqual([formatNumber(value, 'en'), formatNumber(value, 'fr')], [en, fr]));
  }

  it('reads back as what it was, to three digits', () =>
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const back = Number(formatNumber(value, 'en').replaceAll(',', '').replace('−', '-'));
        assert.ok(Math.abs(back - value) <= Math.max(0.0005001, 0) || Math.abs(back - value) <= Math.abs(value) * 0.006);
      }),
      { numRuns: tries(200) },
    ));
});

describe('formatQuantity', () => {
  const unit = (dimension: string, symbol: string, scale = 1): Unit => ({ dimension, symbol, scale });
  const cases: [value: number, unit: Unit | null, en: string, fr: string][] = [
    [9.2, unit('percent', '%'), '9.2%', `9,2${NBSP}%`],
    [9.2, unit('percent', 'pourcent'), '9.2%', `9,2${NBSP}%`],
    [2, unit('percent', '‰', 0.1), '2‰', `2${NBSP}‰`],
    [37.5, unit('currency:EUR', 'euros'), '€37.50', `37,50${NBSP}€`],
    [50000, unit('currency:USD', '$'), '$50,000', `50${NARROW}000${NBSP}$`],
    [2e6, unit('currency:EUR', '€'), '€2M', `2${NBSP}M€`],
    [1.25e9, unit('currency:GBP', '£'), '£1.25B', `1,25${NBSP}Md£`],
    [1234567, unit('currency:EUR', '€'), '€1,234,567', `1${NARROW}234${NARROW}567${NBSP}€`],
    [-5, unit('currency:EUR', '€'), '−€5', `−5${NBSP}€`],
    [80, unit('currency:CHF', 'chf'), `80${NBSP}CHF`, `80${NBSP}CHF`],
    [4, unit('time', 'h', 3600), `4${NBSP}h`, `4${NBSP}h`],
    [8, unit('ratio:10', '/10'), '8/10', '8/10'],
    [2.5, unit('multiple', 'x'), '2.5×', '2,5×'],
    [72, unit('count:tickets', 'tickets'), `72${NBSP}tickets`, `72${NBSP}tickets`],
    [72, null, '72', '72'],
    [1.5e6, null, '1.5M', `1,5${NBSP}M`],
  ];
  for (const [value, of, en, fr] of cases) {
    const quantity: Quantity = { value, unit: of, text: '' };
    it(en, () => assert.deepEqual([formatQuantity(quantity, 'en'), formatQuantity(quantity, 'fr')], [en, fr]));
  }
});

describe('other formats', () => {
  it('a change bears its sign', () => {
    assert.deepEqual(
      [formatSigned(0.061, 'en'), formatSigned(-0.061, 'fr'), formatSigned(-0.001, 'en')],
      ['+0.06', '−0,06', '+0.00'],
    );
  });
  it('a share is whole percents', () => {
    assert.deepEqual([formatPercent(0.587, 'en'), formatPercent(0.587, 'fr')], ['59%', `59${NBSP}%`]);
  });
  it('a day has its month in words', () => {
    const day = parseDay('2026-02-01') ?? 0;
    assert.deepEqual(
      [formatDate(day, 'en'), formatDate(day, 'fr'), formatDate(day + 1, 'fr', true)],
      [`1${NBSP}Feb`, `1er${NBSP}févr.`, `2${NBSP}févr.${NBSP}2026`],
    );
  });
});

describe('quoteQuantity', () => {
  const money = (symbol: string): Unit => ({ dimension: 'currency:EUR', symbol, scale: 1 });
  const leads: Unit = { dimension: 'count:lead', symbol: 'leads', scale: 1 };
  const cases: [text: string, value: number, unit: Unit | null, en: string, fr: string][] = [
    ['226 k€', 226e3, money('k€'), `226${NBSP}k€`, `226${NBSP}k€`],
    ['€1.2M', 1.2e6, money('€'), '€1.2M', '€1.2M'],
    ['+12k  leads', 12e3, leads, `12k${NBSP}leads`, `12k${NBSP}leads`],
    ['-3 k€', -3e3, money('k€'), `-3${NBSP}k€`, `-3${NBSP}k€`],
    ['37.5 €', 37.5, money('€'), '€37.50', `37,50${NBSP}€`],
    ['750 leads', 750, leads, `750${NBSP}leads`, `750${NBSP}leads`],
    ['226000', 226e3, money('€'), '€226,000', `226${NARROW}000${NBSP}€`],
    ['', 226e3, money('€'), '€226,000', `226${NARROW}000${NBSP}€`],
    ['12k', 12e3, null, '12,000', `12${NARROW}000`],
    ['5000%', 5000, { dimension: 'percent', symbol: '%', scale: 1 }, '5,000%', `5${NARROW}000${NBSP}%`],
  ];
  for (const [text, value, unit, en, fr] of cases) {
    it(`${text || 'nothing typed'} → ${en}`, () => {
      const quantity: Quantity = { value, unit, text };
      assert.deepEqual([quoteQuantity(quantity, 'en'), quoteQuantity(quantity, 'fr')], [en, fr]);
    });
  }
});
