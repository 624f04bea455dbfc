import assert from 'node:assert/strict';
import { formatDay } from '../../base/calendar.ts';
import { readSentence } from '../index.ts';
import type { Language } from '../reading.ts';

const measure = (text: string, language: Language = 'en') => readSentence(text, language).measure;

describe('what a sentence measures', () => {
  const FAMILIES: readonly [language: Language, text: string, families: string][] = [
    ['en', 'Annual revenue from 2 M€ to 3 M€', 'revenue'],
    ['en', 'Sales cycle from 40 to 30 days', 'speed'],
    ['en', 'Customers who renew from 60% to 75%', 'volume loyalty'],
    ['en', 'Average contract value from 1,800 € to 2,200 €', 'value'],
    ['en', 'Waiting time from 12 min to 4 min', 'quality'],
    ['en', 'Cooks who know all recipes from 2 to 8', ''],
    ['fr', 'Chiffre d’affaires de 2 M€ à 3 M€', 'revenue'],
    ['fr', 'CA par vendeur de 20 k€ à 25 k€', 'value'],
    ['fr', '50 nouveaux contrats signés', 'volume'],
    ['fr', 'Taux de conversion de 2 % à 4 %', 'rate'],
    ['fr', 'Délai de traitement de 9 à 4 jours', 'speed'],
  ];
  for (const [language, text, families] of FAMILIES) {
    it(`${text}: ${families || 'unknown'}`, () => assert.equal(measure(text, language).families.join(' '), families));
  }

  const CEILINGS: readonly [language: Language, text: string, ceiling: string | null][] = [
    ['en', 'Conversion rate of 120%', 'percent'],
    ['en', 'NPS from 42 to 120', 'points'],
    ['en', '120% of our customers order ahead', 'percent'],
    ['en', 'Net revenue retention of 115%', null],
    ['en', 'Reach 120% of plan', null],
    ['en', 'Grow the conversion rate 150% vs last year', null],
    ['fr', 'Taux de satisfaction de 110 %', 'percent'],
    ['fr', '110 % des clients commandent à l’avance', 'percent'],
    ['fr', 'NRR ≥ 110 %', null],
    ['fr', 'Réaliser 110 % du budget', null],
  ];
  for (const [language, text, ceiling] of CEILINGS) {
    it(`${text}: at most ${ceiling ? `100 ${ceiling}` : 'anything'}`, () =>
      assert.equal(measure(text, language).ceiling, ceiling));
  }

  it('knows a mark above its own scale from a date and from other sayings', () => {
    assert.equal(measure('Average rating from 4.1 to 5.2 out of 5').offScale?.text, '5.2 out of 5');
    assert.equal(measure('Note moyenne de 5,2/5', 'fr').offScale?.text, '5,2/5');
    for (const text of ['Support open 24/7, rated 4/5', 'Hand over on 15/10', 'Rating of 4.8/5'])
      assert.equal(measure(text).offScale, null, text);
  });
});

describe('the gist of a sentence', () => {
  const same = (language: Language, a: string, b: string) =>
    measure(a, language).gist !== '' && measure(a, language).gist === measure(b, language).gist;

  it('is the same in two wordings of one key result', () => {
    assert.ok(same('en', 'Cut the bounce rate from 9% to 5%', 'Bounce rate: 9% to 5%'));
    assert.ok(same('en', 'Sign 12 contracts', 'Sign 12 new contracts') === false);
    assert.ok(same('fr', 'Réduction du taux de rebond de 9 % à 5 %', 'Faire passer le taux de rebond de 9 % à 5 %') === false);
    assert.ok(same('fr', 'Réduction du taux de rebond de 9 % à 5 %', 'Réduire le taux de rebond de 9 % à 5 %'));
    assert.ok(same('fr', 'Être la référence du quartier', 'être la référence du quartier'));
  });

  it('tells apart what is measured elsewhere, otherwise, or the other way', () => {
    assert.ok(!same('en', 'Sales in Cork from 2 to 3 M€', 'Sales in Lyon from 2 to 3 M€'));
    assert.ok(!same('en', 'P95 latency from 3 s to 1 s', 'P50 latency from 3 s to 1 s'));
    assert.ok(!same('en', 'Tier 1 tickets from 9 to 3', 'Tier 2 tickets from 9 to 3'));
    assert.ok(!same('fr', 'Réclamations sur le lot A de 9 à 3', 'Réclamations sur le lot B de 9 à 3'));
    assert.ok(!same('en', 'New guests from 20 to 40', 'Regular guests from 20 to 40'));
    assert.ok(!same('en', 'Reduce orders by phone by 20%', 'Increase orders by phone by 20%'));
    assert.ok(!same('en', 'Waiting time from 12 min to 4 min', 'Waiting time from 12 min to 5 min'));
    assert.ok(!same('fr', 'Clients qui restent de 20 à 40', 'Clients qui partent de 20 à 40'));
  });
});

describe('the day by which a sentence wants something reached', () => {
  const deadlines = (text: string, language: Language) =>
    readSentence(text, language).deadlines.map(({ text: words, period, by, end }) => {
      const days = typeof period === 'string' ? period : [...new Set([period.start, period.end])].map(formatDay).join('..');
      return `${words}: ${end ? 'end of ' : ''}${days}${by ? '' : '?'}`;
    });
  const CASES: readonly [language: Language, text: string, deadlines: readonly string[]][] = [
    ['en', 'Sign 12 contracts by Q1 2027', ['by Q1 2027: 2027-Q1']],
    ['en', 'Sign 12 contracts by the end of 2027-Q1', ['by the end of 2027-Q1: end of 2027-Q1']],
    ['en', 'Sign 12 contracts by 2027-03-31', ['by 2027-03-31: 2027-03-31']],
    ['en', 'Sign 12 contracts by 31 March 2027', ['by 31 March 2027: 2027-03-31']],
    ['en', 'Sign 12 contracts by March 31st, 2027', ['by March 31st, 2027: 2027-03-31']],
    ['en', 'Sign 12 contracts before March 2027', ['before March 2027: 2027-03-01..2027-03-31?']],
    ['en', 'Sign 12 contracts by 3/31/2027', ['by 3/31/2027: 2027-03-31']],
    ['en', 'Sign 12 contracts by 3/4/2027', []],
    ['en', 'Sign 12 contracts by March', []],
    ['en', 'Plans for 2027 approved by 2 people', []],
    ['fr', 'Signer 12 contrats d’ici fin 2027', ['d’ici fin 2027: end of 2027']],
    ['fr', 'Signer 12 contrats d’ici le T3 2026', ['d’ici le T3 2026: 2026-Q3']],
    ['fr', 'Signer 12 contrats avant le 31/03/2027', ['avant le 31/03/2027: 2027-03-31']],
    ['fr', 'Signer 12 contrats au plus tard le 1er mars 2027', ['au plus tard le 1er mars 2027: 2027-03-01']],
    ['fr', 'Départs de 12 % fin 2025 à 8 %', ['fin 2025: end of 2025?']],
    ['fr', 'Signer 12 contrats avant l’été', []],
  ];
  for (const [language, text, expected] of CASES) it(text, () => assert.deepEqual(deadlines(text, language), expected));
});
