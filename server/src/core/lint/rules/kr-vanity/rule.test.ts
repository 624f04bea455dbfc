import { inFile, testRule } from '../../testing/rule-tester.ts';

const own = (options: { words?: string[]; ignore?: string[] }) => ({ rules: { 'kr-vanity': { level: null, options } } });

testRule('kr-vanity', {
  valid: [
    inFile('en', 'Week-4 guests from 22% to 50%'),
    inFile('en', 'Download time of the menu under 2 seconds'),
    inFile('en', 'Page views per visit from 3 to 5'),
    inFile('en', '30% of downloads become bookings'),
    inFile('en', 'Cost per thousand impressions below 4 €'),
    inFile('en', 'Guests find 3 views of the room from 40% to 60%'),
    inFile('en', '4.5 stars in both guides'),
    { ...inFile('en', 'Sell the menu to 500 followers'), ...own({ ignore: ['followers'] }) },
    inFile('fr', 'Temps de téléchargement de la carte sous 2 secondes'),
    inFile('fr', 'Pages vues par visite de 3 à 5'),
    inFile('fr', '30 % des téléchargements deviennent des réservations'),
    inFile('fr', '900 abonnés au panier du samedi'),
    { ...inFile('fr', '10 000 téléchargements de la carte'), ...own({ ignore: ['téléchargements'] }) },
  ],
  invalid: [
    { ...inFile('en', 'Reach 10,000 downloads'), expected: [{ message: 'vanity', at: 'downloads', severity: 'hint' }] },
    { ...inFile('en', 'Instagram followers from 2k to 10k'), expected: [{ message: 'vanity', at: 'followers' }] },
    { ...inFile('en', 'Increase page views by 30%'), expected: [{ message: 'vanity', at: 'page views' }] },
    {
      ...inFile('en', '900 newsletter sign-ups'),
      ...own({ words: ['newsletter sign-ups'] }),
      expected: [{ message: 'vanity', at: 'newsletter sign-ups' }],
    },
    { ...inFile('fr', '10 000 téléchargements de la carte'), expected: [{ message: 'vanity', at: 'téléchargements' }] },
    { ...inFile('fr', 'Atteindre 5 000 abonnés sur Instagram'), expected: [{ message: 'vanity', at: 'abonnés sur Instagram' }] },
    {
      ...inFile('fr', '900 inscrits à la lettre'),
      ...own({ words: ['inscrits à la lettre'] }),
      expected: [{ message: 'vanity', at: 'inscrits à la lettre' }],
    },
  ],
});
