import { objective, testRule } from '../../testing/rule-tester.ts';

testRule('obj-business-as-usual', {
  valid: [
    objective('en', 'Innovate to stay the first choice'),
    objective('en', 'Keep every guest safe'),
    objective('en', 'Keep our promise as we open more kitchens'),
    objective('en', 'Maintain the quality while we grow'),
    objective('fr', 'Innover pour rester leader du marché'),
    objective('fr', 'Tenir nos promesses'),
    objective('fr', 'Maintenir la qualité tout en grandissant'),
    objective('fr', 'Garder nos clients'),
  ],
  invalid: [
    {
      ...objective('en', 'Maintain our level of service'),
      expected: [{ message: 'goes-on', at: 'Maintain', severity: 'info' }],
    },
    { ...objective('en', 'Continue to welcome families'), expected: [{ message: 'goes-on', at: 'Continue to' }] },
    { ...objective('en', 'Keep our quality'), expected: [{ message: 'goes-on', at: 'Keep' }] },
    {
      ...objective('fr', 'Maintenir notre niveau de service'),
      expected: [{ message: 'goes-on', at: 'Maintenir', severity: 'info' }],
    },
    { ...objective('fr', 'Poursuivre la croissance'), expected: [{ message: 'goes-on', at: 'Poursuivre' }] },
    { ...objective('fr', 'Rester le meilleur de la ville'), expected: [{ message: 'goes-on', at: 'Rester' }] },
  ],
});
