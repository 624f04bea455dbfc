import { inFile, keyResults, testRule } from '../../testing/rule-tester.ts';

testRule('kr-compound', {
  valid: [
    inFile('en', 'Research and development cost below 12% of sales'),
    inFile('en', 'Late and wrong orders from 40 to 15 a week'),
    inFile('en', 'Serve 95% of small and large tables within 10 minutes'),
    inFile('en', '90% of orders and returns processed within 24 h'),
    inFile('en', 'Rating from 3 to 5 and hold it for two months'),
    inFile('en', 'Attract and keep 200 regulars'),
    inFile('en', 'Attract, seat and keep 200 regulars'),
    inFile('en', 'Cut the wait to 5 minutes while keeping complaints below 1%'),
    inFile('en', 'Cut the wait to 5 minutes so that guests stay and order dessert'),
    inFile('en', 'Raise click and collect sales by 20%'),
    inFile('en', 'Reach 60% of bookings with a no-show rate below 3% and a basket above 40 €'),
    inFile('en', 'Get 200 guests to like and share the card'),
    inFile('en', 'Win 20 regulars and 5 companies'),
    inFile('fr', 'Traiter 95 % des plaintes graves et répétées en moins de 4 h'),
    inFile('fr', 'Faire passer la note de 3 à 5 et la tenir deux mois'),
    inFile('fr', 'Attirer et garder 200 habitués'),
    inFile('fr', "Réduire l'attente à 5 minutes pour garder et gâter nos habitués"),
    inFile('fr', "Réduire l'attente à 5 minutes tout en gardant les plaintes sous 1 %"),
  ],
  invalid: [
    {
      ...inFile('en', 'Improve the waiting time and reduce complaints'),
      expected: [
        {
          message: 'second',
          at: 'reduce complaints',
          fixed: [keyResults('en', 'Improve the waiting time', 'Reduce complaints')],
          severity: 'info',
        },
      ],
    },
    {
      ...inFile('en', 'Return rate from 31% to 45% and waiting time below 5 minutes'),
      expected: [
        {
          message: 'second',
          at: 'waiting time below 5 minutes',
          fixed: [keyResults('en', 'Return rate from 31% to 45%', 'Waiting time below 5 minutes')],
        },
      ],
    },
    {
      ...inFile('en', 'Increase sales by 10% and margin by 5%.'),
      expected: [
        { message: 'second', at: 'margin by 5%', fixed: [keyResults('en', 'Increase sales by 10%.', 'Increase margin by 5%.')] },
      ],
    },
    {
      ...inFile('en', 'Orders served within 10 minutes; 9 regulars a day'),
      expected: [{ message: 'second', at: '9 regulars a day' }],
    },
    {
      ...inFile('en', 'Increase bookings to 900 and launch a loyalty card'),
      expected: [
        {
          message: 'work',
          at: 'launch a loyalty card',
          fixed: [keyResults('en', 'title: Increase bookings to 900\nactions:\n  - Launch a loyalty card')],
        },
      ],
    },
    {
      ...inFile('fr', "Améliorer le temps d'attente et réduire les plaintes"),
      expected: [
        {
          message: 'second',
          at: 'réduire les plaintes',
          fixed: [keyResults('fr', "Améliorer le temps d'attente", 'Réduire les plaintes')],
          severity: 'info',
        },
      ],
    },
    {
      ...inFile('fr', "Taux de retour de 31 à 45 % et temps d'attente sous 5 minutes"),
      expected: [
        {
          message: 'second',
          at: "temps d'attente sous 5 minutes",
          fixed: [keyResults('fr', 'Taux de retour de 31 à 45 %', "Temps d'attente sous 5 minutes")],
        },
      ],
    },
    {
      ...inFile('fr', 'Augmenter les ventes de 10 % et la marge de 5 %'),
      expected: [
        {
          message: 'second',
          at: 'la marge de 5 %',
          fixed: [keyResults('fr', 'Augmenter les ventes de 10 %', 'Augmenter la marge de 5 %')],
        },
      ],
    },
    {
      ...inFile('fr', 'Porter les réservations à 900 et lancer une carte de fidélité'),
      expected: [
        {
          message: 'work',
          at: 'lancer une carte de fidélité',
          fixed: [keyResults('fr', 'title: Porter les réservations à 900\nactions:\n  - Lancer une carte de fidélité')],
        },
      ],
    },
    {
      ...inFile('en', 'title: "Sales: +10% and margin +5%" # both\nowner: lea # soon'),
      expected: [
        {
          message: 'second',
          at: 'margin +5%',
          fixed: [keyResults('en', 'title: "Sales: +10%" # both\nowner: lea # soon', 'Margin +5%')],
        },
      ],
    },
  ],
});
