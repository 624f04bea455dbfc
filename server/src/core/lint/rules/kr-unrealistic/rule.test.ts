import { inFile, keyResults, testRule } from '../../testing/rule-tester.ts';

const checked = (confidence: number, day = '2026-10-05') => ({
  text: `cycle: 2026-Q4\n${keyResults('en', `title: Return rate from 31% to 45%\ncheck_ins:\n  - { date: ${day}, value: 32%, confidence: ${confidence} }`)}`,
  name: `a confidence of ${confidence} on ${day}`,
});

testRule('kr-unrealistic', {
  valid: [
    inFile('en', 'Conversion rate from 2% to 100%'),
    inFile('en', 'Net revenue retention from 104% to 112%'),
    inFile('en', 'Reach 120% of plan'),
    inFile('en', 'Grow regular guests by 150%'),
    inFile('en', 'Adoption by 150 teams'),
    inFile('en', 'NPS from 42 to 60'),
    inFile('en', 'Raise the rating from 4.1/5 to 4.6/5'),
    inFile('en', 'Support open 24/7 with a satisfaction of 92%'),
    inFile('en', 'Lift the conversion rate to 4% and revenue to 120% of last year'),
    inFile('fr', 'NRR ≥ 110 %'),
    inFile('fr', 'Atteindre 110 % du budget de ventes'),
    inFile('fr', 'Taux de couverture de 80 % à 120 %'),
    inFile('fr', 'Réduire le gaspillage de 100 %'),
    checked(0.25),
    checked(0.1, '2026-12-10'),
  ],
  invalid: [
    { ...inFile('en', 'Conversion rate from 2% to 120%'), expected: [{ message: 'beyond', at: '120%', severity: 'info' }] },
    { ...inFile('en', 'title: Customer satisfaction\ntarget: 105%'), expected: [{ message: 'beyond', at: '105%' }] },
    { ...inFile('en', 'NPS from 42 to 120'), expected: [{ message: 'beyond', at: '120' }] },
    { ...inFile('en', 'Average rating from 4.1 to 5.2 out of 5'), expected: [{ message: 'off-scale', at: '5.2 out of 5' }] },
    {
      ...inFile('en', 'title: How the meal is rated\nbaseline: 4.1/5\ntarget: 5.2'),
      expected: [{ message: 'off-scale', at: '5.2' }],
    },
    { ...inFile('en', 'Reduce food waste by 120%'), expected: [{ message: 'more-than-all', at: '120%' }] },
    { ...inFile('fr', '110 % des clients commandent à l’avance'), expected: [{ message: 'beyond', at: '110 %' }] },
    { ...inFile('fr', 'Note moyenne de 5,2/5'), expected: [{ message: 'off-scale', at: '5,2/5' }] },
    { ...inFile('fr', 'Réduire le gaspillage de 150 %'), expected: [{ message: 'more-than-all', at: '150 %' }] },
    { ...checked(0.2), expected: [{ message: 'doubtful', at: '0.2' }] },
    {
      ...checked(0.35),
      name: 'a confidence below what the options ask for',
      rules: { 'kr-unrealistic': { level: null, options: { confidence: 0.4 } } },
      expected: [{ message: 'doubtful', at: '0.35' }],
    },
  ],
});
