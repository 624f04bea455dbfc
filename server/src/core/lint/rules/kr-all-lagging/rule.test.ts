import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('kr-all-lagging', {
  valid: [
    inFile('en', 'Revenue from 2 M€ to 3 M€'),
    inFile('en', 'Revenue from 2 M€ to 3 M€', 'Sales cycle from 40 to 25 days'),
    inFile('en', 'Revenue from 2 M€ to 3 M€', '20 new customers'),
    inFile('en', 'Revenue from 2 M€ to 3 M€', 'Keep the operating margin above 12%'),
    inFile('en', 'Revenue from 2 M€ to 3 M€', 'Improve profit'),
    inFile('en', 'Revenue from 2 M€ to 3 M€', 'Average contract value from 1,800 € to 2,200 €'),
    inFile('en', 'Sales people from 3 to 9', 'Sales reps who stay a year, from 4 to 9'),
    inFile('fr', 'Délai de facturation de 9 à 4 jours', 'Marge d’erreur des prévisions de 9 % à 4 %'),
    inFile('fr', 'Chiffre d’affaires de 2 M€ à 3 M€', 'CA par vendeur de 20 k€ à 25 k€'),
    inFile('fr', 'Chiffre d’affaires de 2 M€ à 3 M€', 'Taux de renouvellement de 71 % à 82 %'),
  ],
  invalid: [
    {
      ...inFile('en', 'Double online sales', 'Net profit from 200,000 to 350,000'),
      expected: [{ message: 'money', at: 'Guests who come back' }],
    },
    {
      ...inFile('en', 'Annual recurring revenue from 2 M€ to 3 M€', 'Operating margin from 8% to 12%'),
      expected: [{ message: 'money', at: 'Guests who come back', severity: 'hint' }],
    },
    {
      ...inFile(
        'fr',
        'Porter le chiffre d’affaires de 2 M€ à 3 M€',
        'Augmenter la marge brute de 40 % à 45 %',
        'Générer 200 k€ de revenus additionnels',
      ),
      expected: [{ message: 'money', at: 'Des clients qui reviennent' }],
    },
  ],
});
