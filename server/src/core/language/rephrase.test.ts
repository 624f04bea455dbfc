import assert from 'node:assert/strict';
import { readBand } from './index.ts';
import type { Language } from './reading.ts';
import { withLevels, withoutLevels } from './rephrase.ts';

/** A sentence, what is left of it, and the fields: `baseline → target unit`, or a band. */
const TAKEN: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'Reduce refunds from 12 % to 3 %', 'Reduce refunds', '12 % → 3 %'],
  ['en', 'Refunds: 12% -> 3%', 'Refunds', '12% → 3%'],
  ['en', 'Cost per parcel falls from €9 to €6.50 by June', 'Cost per parcel by June', '€9 → €6.50'],
  ['en', 'Bring the share of late parcels from 9% to 4%', 'Reduce the share of late parcels', '9% → 4%'],
  ['en', 'bring up the open rate from 9% today to 14%', 'raise the open rate', '9% → 14%'],
  ['en', 'Cut cost per parcel by 25% (from €8 to €6)', 'Cut cost per parcel by 25%', '€8 → €6'],
  ['en', 'Grow the orchard from 40 to 90 apple trees', 'Grow the orchard', '40 → 90 apple trees'],
  ['en', 'Delivery time: 14 to 9 days', 'Delivery time', '14 days → 9 days'],
  ['en', 'Keep the till difference below €20', 'Till difference', '< €20'],
  ['en', 'Maintain availability at or above 99.9 %', 'Maintain availability', '>= 99.9 %'],
  ['en', 'Raise the score of the bakery to 60', 'Raise the score of the bakery', 'null → 60'],
  ['fr', 'Réduire le taux de désabonnement de 12 % à 3 %', 'Réduire le taux de désabonnement', '12 % → 3 %'],
  ['fr', 'Réduire de 12 % à 3 % le taux de casse', 'Réduire le taux de casse', '12 % → 3 %'],
  ['fr', 'Taux de casse : de 12 % à 3 %', 'Taux de casse', '12 % → 3 %'],
  ['fr', 'Faire passer le délai de livraison de 7 à 5 jours', 'Réduire le délai de livraison', '7 jours → 5 jours'],
  ['fr', 'Porter la part de pain bio de 20 % à 35 %', 'Augmenter la part de pain bio', '20 % → 35 %'],
  ['fr', 'Délai moyen ramené de 4 h à 30 min', 'Délai moyen', '4 h → 30 min'],
  ['fr', 'Part du bio à 35 % (20 % aujourd’hui)', 'Part du bio', '20 % → 35 %'],
  ['fr', 'Garder le taux de rupture sous 2 %', 'Taux de rupture', '< 2 %'],
  ['fr', 'Maintenir la disponibilité au-dessus de 99,9 %', 'Maintenir la disponibilité', '> 99,9 %'],
  ['fr', 'Développer le réseau de 12 à 30 boulangers partenaires', 'Développer le réseau', '12 → 30 boulangers partenaires'],
];

const KEPT: readonly (readonly [Language, string])[] = [
  ['en', 'Reach 60 % of the shops'],
  ['en', 'Sign 40 bakers'],
  ['en', 'Go from 10 to 20 customers'],
  ['en', 'Raise to 60% of orders the share that pays by card'],
  ['en', 'Cut waste by 40%'],
  ['en', 'Write 12 recipes'],
  ['en', 'Reduce waste (target of 39 kg)'],
  ['en', 'Raise margin from 5% to 8% and cut waste from 12% to 3%'],
  ['fr', 'Atteindre 60 % des boulangeries'],
  ['fr', 'Passer de 10 à 20 clients'],
  ['fr', 'On passe de 38 à 25 jours pour livrer'],
  ['fr', 'Panier moyen < 150 €'],
  ['fr', 'Réduire de 40 % les invendus'],
  ['fr', 'Passage de 12 à 30 boulangers'],
];

describe('a sentence without its levels', () => {
  for (const [language, text, left, fields] of TAKEN) {
    it(`“${text}” leaves “${left}”`, () => {
      const taken = withoutLevels(text, language);
      assert.ok(taken, 'offered');
      assert.equal(taken.text, left);
      assert.equal(taken.maintain ?? `${taken.baseline} → ${taken.target}${taken.unit === null ? '' : ` ${taken.unit}`}`, fields);
    });
  }
  for (const [language, text] of KEPT) it(`is not made of “${text}”`, () => assert.equal(withoutLevels(text, language), null));
});

describe('a sentence with levels', () => {
  const said = (language: Language, text: string, baseline: string | null, target: string | null, maintain = '') =>
    withLevels(text, language, { baseline, target, maintain: readBand(maintain, language) });

  it('says them at its end', () => {
    assert.equal(said('en', 'Reduce refunds', '12 %', '3 %'), 'Reduce refunds from 12 % to 3 %');
    assert.equal(said('fr', 'Taux de casse.', '12 %', '3 %'), 'Taux de casse de 12 % à 3 %.');
    assert.equal(said('en', 'Raise the score', null, '60'), 'Raise the score to 60');
    assert.equal(said('en', 'Score of the bakery', null, '60'), 'Score of the bakery at 60');
    assert.equal(said('fr', 'Score de la boulangerie', null, '60'), 'Score de la boulangerie à 60');
  });
  it('says them before a date', () => {
    assert.equal(said('en', 'Reduce refunds by June 2027', '12 %', '3 %'), 'Reduce refunds from 12 % to 3 % by June 2027');
    assert.equal(said('fr', 'Réduire la casse d’ici juin 2027', '12 %', '3 %'), 'Réduire la casse de 12 % à 3 % d’ici juin 2027');
  });
  it('says bounds', () => {
    assert.equal(said('en', 'Uptime', null, null, '>= 99.9 %'), 'Uptime at or above 99.9 %');
    assert.equal(said('fr', 'Maintenir le délai', null, null, '< 3 j'), 'Maintenir le délai en dessous de 3 j');
    assert.equal(said('en', 'Hours on call', null, null, '16..48'), 'Hours on call between 16 and 48');
  });
});
