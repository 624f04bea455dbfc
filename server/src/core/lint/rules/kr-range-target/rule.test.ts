import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('kr-range-target', {
  valid: [
    inFile('en', 'Serve lunch in under 20 minutes'),
    inFile('en', 'Keep the stock between 16 and 48 crates'),
    inFile('en', 'title: Stock of 16-48 crates\nmaintain: 16..48'),
    inFile('en', 'title: Serve lunch in 15-20 minutes\ntarget: 15 min'),
    inFile('en', 'Awareness among 18-25 year olds of 40%'),
    inFile('en', 'Forecast error between -3 and +3%'),
    inFile('en', 'Guests a day from 80 to 120'),
    inFile('fr', 'Maintenir le stock entre 16 et 48 caisses'),
    inFile('fr', 'Notoriété de 40 % chez les 18-25 ans'),
    inFile('fr', 'Pertes à 3 % au lieu de 5 %'),
    inFile('fr', 'Nombre de convives de 80 à 120'),
  ],
  invalid: [
    {
      ...inFile('en', 'Wait at lunch of 5-10 minutes'),
      expected: [{ message: 'range', at: '5-10 minutes', severity: 'info' }],
    },
    { ...inFile('en', 'A 20–30% lift in bookings'), expected: [{ message: 'range', at: '20–30%' }] },
    { ...inFile('en', 'Waste per week between 10 and 15 kg'), expected: [{ message: 'range', at: '10 and 15 kg' }] },
    { ...inFile('fr', "Réduire l'attente à 5-10 minutes"), expected: [{ message: 'range', at: '5-10 minutes' }] },
    { ...inFile('fr', 'Note des clients entre 4 et 4,5'), expected: [{ message: 'range', at: '4 et 4,5' }] },
  ],
});
