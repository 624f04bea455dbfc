import assert from 'node:assert/strict';
import { isRepetition, type Language, phraseIn, readSentence } from '../index.ts';
import type { Wording } from '../reading.ts';

/** What each sentence is found to hold, in its own words. */
const CASES: readonly (readonly [Language, string, Partial<Record<keyof Wording, string>>])[] = [
  ['en', 'Return rate from 31% to 45%', {}],
  ['en', 'Wait at lunch of 5-10 minutes', { fuzzy: '5-10 minutes' }],
  ['en', 'Keep the wait under 5 minutes', { held: 'Keep', routine: 'Keep' }],
  ['en', 'Tips up 20%', { relative: '20%' }],
  ['en', 'Smoothly serve 90% of tables', { vague: 'Smoothly' }],
  ['en', 'Raise tips to 7% by coaching the waiters', { means: 'by coaching the waiters' }],
  ['en', 'Cut the wait to 5 minutes and raise tips to 7%', { second: 'raise tips to 7%' }],
  ['en', 'Reach 900 likes', { vanity: 'likes' }],
  ['en', 'Maintain our level', { routine: 'Maintain' }],
  ['en', 'Grow revenue', { bareMetric: 'revenue' }],
  ['en', 'Improve our performance', { general: 'Improve our performance' }],
  ['fr', 'Taux de retour de 31 % à 45 %', {}],
  ['fr', "Réduire l'attente à 5-10 minutes", { fuzzy: '5-10 minutes' }],
  ['fr', "Garder l'attente sous 5 minutes", { held: 'Garder', routine: 'Garder' }],
  ['fr', 'Pourboires en hausse de 20 %', { relative: '20 %' }],
  ['fr', 'Servir rapidement 90 % des clients', { vague: 'rapidement' }],
  ['fr', 'Porter les pourboires à 7 % en formant les serveurs', { means: 'en formant les serveurs' }],
  ['fr', "Réduire l'attente à 5 minutes et porter les pourboires à 7 %", { second: 'porter les pourboires à 7 %' }],
  ['fr', 'Atteindre 900 likes', { vanity: 'likes' }],
  ['fr', 'Poursuivre notre effort', { routine: 'Poursuivre' }],
  ['fr', 'Augmenter la marge', { bareMetric: 'marge' }],
  ['fr', 'Améliorer notre performance', { general: 'Améliorer notre performance' }],
];

describe('the wording of a sentence', () => {
  for (const [language, text, expected] of CASES) {
    it(`${text}: ${Object.keys(expected).join(', ') || 'nothing'}`, () => {
      const found = Object.entries(readSentence(text, language).wording).filter(([, words]) => words !== null);
      assert.deepEqual(Object.fromEntries(found.map(([name, words]) => [name, words.text])), expected);
      for (const [, { text: words, range }] of found) assert.equal(text.slice(...range), words);
    });
  }

  it('says what joins a second result, and what kind of result it is', () => {
    const second = (text: string) => readSentence(text, 'en').wording.second;
    const text = 'Increase sales by 10% and margin by 5%.';
    assert.deepEqual(second(text)?.joint, [text.indexOf('and'), text.indexOf('and') + 3]);
    assert.equal(second(text)?.by, 'level');
    assert.equal(second('Cut the wait to 5 minutes and raise tips to 7%')?.by, 'verb');
    assert.equal(second('Cut the wait to 5 minutes and launch a loyalty card')?.by, 'work');
  });
});

describe('words looked for in a text', () => {
  it('are found whole, whatever their capitals and accents', () => {
    assert.equal(phraseIn('900 Inscrits à la lettre', ['inscrits a la lettre'])?.text, 'Inscrits à la lettre');
    assert.equal(phraseIn('900 préinscrits', ['inscrits']), null);
    assert.equal(phraseIn('900 inscrits', []), null);
    assert.equal(phraseIn('900 inscrits', ['']), null);
  });
});

describe('a sentence that says another again', () => {
  it('has no word of its own, and most of the other', () => {
    assert.ok(isRepetition('Be the first choice for breakfast', 'Become the first choice for breakfasts in town', 'en'));
    assert.ok(!isRepetition('Be the first choice for lunch', 'Become the first choice for breakfast', 'en'));
    assert.ok(!isRepetition('Breakfast', 'Become the first choice for breakfast', 'en'));
    assert.ok(!isRepetition('Reduce complaints of guests', 'Increase complaints of guests', 'en'));
  });
});
