import assert from 'node:assert/strict';
import { areAlike, type Language } from './index.ts';

const CASES: readonly [language: Language, a: string, b: string, alike: boolean][] = [
  ['en', 'Guests who come back', 'Guests who come back', true],
  ['en', 'Make the cargo bike an everyday vehicle', 'make cargo bikes the everyday vehicle!', true],
  ['en', 'Make the cargo bike an everyday vehicle', 'Make the cargo bike an everyday pleasure', false],
  ['en', 'Grow together', 'Grow together.', true],
  ['en', 'Grow together', 'Growing together', false],
  ['en', 'A calm kitchen', 'The calm kitchens', false],
  ['fr', 'Des clients qui reviennent chaque semaine', 'Nos clients reviennent chaque semaine', true],
  ['fr', 'Répondre vite à chaque client fidèle', 'Repondre vite aux clients fidèles', true],
  ['fr', 'Une équipe où l’on grandit', "Une équipe où l'on grandit", true],
  ['fr', 'Une équipe où l’on reste', "Une équipe où l'on grandit", false],
  ['en', '', '', true],
  ['en', '!', '?', false],
];

describe('two sentences', () => {
  for (const [language, a, b, alike] of CASES)
    it(`“${a}” ${alike ? 'is' : 'is not'} “${b}”`, () => {
      assert.equal(areAlike(a, b, language), alike);
      assert.equal(areAlike(b, a, language), alike);
    });
});
