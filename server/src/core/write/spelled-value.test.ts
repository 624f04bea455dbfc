import assert from 'node:assert/strict';
import { readQuantity } from '../language/index.ts';
import type { Quantity } from '../model/quantity.ts';
import { spelledValue } from './spelled-value.ts';

describe('a value as it is written', () => {
  const CASES: readonly [typed: string, like: string, written: string, language?: 'en' | 'fr'][] = [
    ['71', '68 %', '71 %'],
    ['71', '68%', '71%'],
    ['71', '68\u00a0%', '71\u00a0%', 'fr'],
    ['71,5', '68 %', '71,5 %', 'fr'],
    ['71', '68', '71'],
    ['71 %', '68', '71 %'],
    ['71 %', '68%', '71 %'],
    ['9', '8/10', '9/10'],
    ['40', '€37.50', '€40'],
    ['40', '37,50 €', '40 €', 'fr'],
    ['3', '2 M€', '3 M€', 'fr'],
    ['3 000 000', '2 M€', '3 000 000 €', 'fr'],
    ['12', '10k users', '12k users'],
    ['2', '1h30', '2 h'],
    ['-3', '-2 %', '-3 %'],
    ['650', '600 leads', '650 leads'],
    ['2.5', '2x', '2.5x'],
    ['10', 'a third', '10'],
    ['much', '68 %', 'much'],
  ];
  for (const [typed, like, written, language = 'en'] of CASES) {
    it(`${typed} beside ${like}: ${written}`, () => {
      const quantity = readQuantity(like, language)?.quantity ?? null;
      assert.equal(spelledValue(typed, quantity, language), written);
    });
  }
  it('takes the unit alone where the words beside it say something else', () => {
    const like: Quantity = { value: 9, unit: { dimension: 'time', symbol: 'h', scale: 3600 }, text: '25 %' };
    assert.equal(spelledValue('8', like, 'en'), '8 h');
  });
});
