import type { Language } from '../../../language/reading.ts';
import { type Case, testRule } from '../../testing/rule-tester.ts';

const under = (language: Language, objective: string, keyResult: string): Case => ({
  text: `language: ${language}\nobjectives:\n  - title: ${objective}\n    key_results:\n      - ${keyResult}\n`,
  name: `${objective} > ${keyResult}`,
});

testRule('kr-restates-objective', {
  valid: [
    under('en', 'Become the first choice for breakfast', '40% of our guests call us their first choice for breakfast'),
    under('en', 'Guests who come back', 'Guests who bring friends'),
    under('en', 'Calmer evenings in the kitchen', 'Calmer mornings at the counter'),
    under('en', 'Orders are taken faster', 'Waiters who take orders feel trusted'),
    under('en', 'Breakfast', 'Breakfast'),
    {
      ...under('en', 'Become the first choice for breakfast', 'title: Be the first choice for breakfast\n        target: 40%'),
      name: 'a sentence that a field measures',
    },
    under('fr', 'Devenir le premier choix du petit-déjeuner', 'Premier choix du petit-déjeuner pour 40 % des habitués'),
    under('fr', 'Un climat apaisé en cuisine', 'Maintenir le climat en salle'),
  ],
  invalid: [
    {
      ...under('en', 'Become the first choice for breakfast in Cork', 'Be the first choice for breakfast in Cork'),
      expected: [{ message: 'again', at: 'Be the first choice for breakfast in Cork', severity: 'warning' }],
    },
    {
      ...under('en', 'Become the first choice for breakfast', 'Being the first choice for breakfasts by 2027'),
      expected: [{ message: 'again', at: 'Being the first choice for breakfasts by 2027' }],
    },
    {
      ...under('en', 'Improve the satisfaction of our guests', 'Increase guest satisfaction'),
      expected: [{ message: 'again', at: 'Increase guest satisfaction' }],
    },
    {
      ...under('fr', 'Devenir le premier choix du petit-déjeuner', 'Être le premier choix pour le petit-déjeuner'),
      expected: [{ message: 'again', at: 'Être le premier choix pour le petit-déjeuner', severity: 'warning' }],
    },
    {
      ...under('fr', 'Améliorer la satisfaction de nos convives', 'Augmentation de la satisfaction des convives'),
      expected: [{ message: 'again', at: 'Augmentation de la satisfaction des convives' }],
    },
  ],
});
