import assert from 'node:assert/strict';
import { readSentence } from '../language/index.ts';
import { createReadings } from './readings.ts';

describe('readings', () => {
  it('are the same object for the same words, and another one in another language', () => {
    const readings = createReadings();
    const text = 'Share of parcels on time from 70 % to 90 %';
    assert.equal(readings.sentence(text, 'en'), readings.sentence(`${text.slice(0, 9)}${text.slice(9)}`, 'en'));
    assert.deepEqual(readings.sentence(text, 'en'), readSentence(text, 'en'));
    assert.equal(readings.sentence(text, 'fr').language, 'fr');
  });
  it('are right again after more words than can be remembered', () => {
    const readings = createReadings();
    for (let count = 0; count < 510; count++) readings.sentence(`Parcels from 1 to ${count}`, 'en');
    assert.equal(readings.sentence('Parcels from 1 to 7', 'en').target?.quantity.value, 7);
  });
  it('of a unit scale bare numbers, or count what the word says', () => {
    const readings = createReadings();
    assert.deepEqual(readings.unit('k€', 'en'), {
      unit: { dimension: 'currency:EUR', symbol: '€', scale: 1 },
      factor: 1_000,
    });
    assert.equal(readings.unit('parcels', 'en').factor, 1);
  });
});
