import { inFile, testRule } from '../../testing/rule-tester.ts';

const objective = (language: 'en' | 'fr', title: string) => {
  const { text, ...rest } = inFile(language, 'From 3 to 12');
  return { ...rest, text: text.replace(/title: .*/, `title: ${JSON.stringify(title)}`) };
};

testRule('obj-placeholder', {
  valid: [
    objective('en', 'Customers choose offer X by themselves'),
    objective('en', 'A lobby where nobody waits'),
    objective('fr', 'L’offre X devient un réflexe'),
  ],
  invalid: [
    {
      ...objective('en', '[What we want to achieve]'),
      expected: [{ message: 'unfinished', at: '[What we want to achieve]', severity: 'warning' }],
    },
    { ...objective('en', 'TBD'), expected: [{ message: 'unfinished', at: 'TBD' }] },
    { ...objective('fr', 'Objectif à définir'), expected: [{ message: 'unfinished', at: 'à définir' }] },
  ],
});
