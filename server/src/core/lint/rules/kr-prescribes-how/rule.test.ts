import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('kr-prescribes-how', {
  valid: [
    inFile('en', 'Return rate from 31% to 45% by spring 2027'),
    inFile('en', '40% of bookings come through our own site'),
    inFile('en', 'Raise bookings through our own site by 20%'),
    inFile('en', 'Orders placed by phoning us from 30% to 10%'),
    inFile('en', 'Cut the wait from 12 to 7 minutes while keeping complaints below 1%'),
    inFile('en', 'Guests who come back by the end of June: 45%'),
    inFile('en', 'Calm the kitchen by cutting the rush from 40 to 25 orders an hour'),
    { ...inFile('en', 'Improve the card by adding photographs'), name: 'work alone' },
    inFile('fr', 'Taux de retour de 31 % à 45 % en avril'),
    inFile('fr', '40 % des réservations passent par notre site'),
    inFile('fr', "Réduire l'attente de 12 à 7 minutes tout en gardant les plaintes sous 1 %"),
    inFile('fr', 'Part des commandes passées en appelant le comptoir de 30 % à 10 %'),
    inFile('fr', 'Chiffre du midi en croissance de 10 %'),
    inFile('fr', '70 % des clients disent revenir grâce au menu du jour'),
  ],
  invalid: [
    {
      ...inFile('en', 'Raise the return rate from 31% to 45% by launching a loyalty card'),
      expected: [{ message: 'means', at: 'by launching a loyalty card', severity: 'hint' }],
    },
    {
      ...inFile('en', 'Cut the wait by 20% via automation of the orders'),
      expected: [{ message: 'means', at: 'via automation of the orders' }],
    },
    {
      ...inFile('en', 'By coaching every waiter, raise tips from 4% to 7%'),
      expected: [{ message: 'means', at: 'By coaching every waiter' }],
    },
    {
      ...inFile('en', 'Sell 900 breakfasts thanks to the new terrace'),
      expected: [{ message: 'means', at: 'thanks to the new terrace' }],
    },
    {
      ...inFile('fr', 'Porter le taux de retour de 31 % à 45 % en lançant une carte de fidélité'),
      expected: [{ message: 'means', at: 'en lançant une carte de fidélité' }],
    },
    {
      ...inFile('fr', "Réduire l'attente de 20 % par l'automatisation des commandes"),
      expected: [{ message: 'means', at: "par l'automatisation des commandes" }],
    },
    {
      ...inFile('fr', 'Vendre 900 petits-déjeuners grâce à la terrasse'),
      expected: [{ message: 'means', at: 'grâce à la terrasse' }],
    },
  ],
});
