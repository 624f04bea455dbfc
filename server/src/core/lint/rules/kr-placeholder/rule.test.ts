import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('kr-placeholder', {
  valid: [
    inFile('en', 'Bookings of offer X from 10 to 20'),
    inFile('en', 'Guests on the terrace from 30 to 60'),
    inFile('fr', "Réservations de l'offre X de 10 à 20"),
    inFile('fr', 'Couverts en terrasse de 30 à 60'),
  ],
  invalid: [
    {
      ...inFile('en', 'Return rate from X% to Y%'),
      expected: [{ message: 'unfinished', at: 'X%', severity: 'warning' }],
    },
    { ...inFile('en', 'Number of regulars: TBD'), expected: [{ message: 'unfinished', at: 'TBD' }] },
    { ...inFile('fr', "Nombre d'habitués à définir"), expected: [{ message: 'unfinished', at: 'à définir' }] },
  ],
});
