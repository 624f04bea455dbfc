import assert from 'node:assert/strict';
import type { OkrService } from '../../service.ts';
import { COMPANY, project } from '../testing/project.ts';

/** The tokens of a text as `words type.modifier`, in their order. */
const tokensOf = (service: OkrService, uri: string): string[] => {
  const text = service.textOf(uri) as string;
  return service.shape
    .tokens(uri)
    .map(({ range, type, modifiers }) =>
      `${text.slice(...range)} ${[type, ...modifiers].join('.')}`.replace(/[\u00a0\u202f]/g, ' '),
    );
};
const fileOf = (item: string, language: string, title = 'A bakery') =>
  `language: ${language}\nobjectives:\n  - title: ${title}\n    key_results:\n      - ${item}\n`;
const read = async (item: string, language = 'en') => {
  const { service, uri } = await project({ 'w/a.okr.yaml': `${fileOf(item, language)}|` });
  return tokensOf(service, uri);
};

describe('tokens of a sentence', () => {
  const CASES: readonly (readonly [item: string, tokens: readonly string[], language?: 'fr'])[] = [
    [
      'Reduce refunds from 12 % to 3 %',
      ['Reduce verb', 'refunds metric', '12 number.baseline', '% unit', '3 number.target', '% unit'],
    ],
    [
      'Réduire les retours de 12 % à 3 %',
      ['Réduire verb', 'retours metric', '12 number.baseline', '% unit', '3 number.target', '% unit'],
      'fr',
    ],
    ['Cut waste by 25%', ['Cut verb', 'waste metric', '25 number.change', '% unit']],
    ['Keep uptime above 99.9 %', ['Keep verb', 'uptime metric', '99.9 number.bound', '% unit']],
    [
      'Revenue from €2M to €3M',
      ['Revenue metric', '€ unit', '2 number.baseline', 'M unit', '€ unit', '3 number.target', 'M unit'],
    ],
    ['Launch the new shop', ['Launch verb.work']],
    // No level, and so no number.
    ['Ouvrir la boutique dans 4 pays', ['Ouvrir verb.work', '4 string'], 'fr'],
    ['Sign 12 hotels by end of March 2027', ['12 number.target', 'by end of March 2027 date.deadline']],
    ['Refunds from X to Y', ['Refunds metric', 'from X to Y words.unfinished']],
    // Escapes, folded lines, blocks, flow style and elisions keep every word in its place.
    ["'L''oubli de 12 % à 3 %'", ['12 number.baseline', '% unit', '3 number.target', '% unit'], 'fr'],
    ['"Say \\"yes\\" from 12 to 30"', ['12 number.baseline', '30 number.target']],
    [
      '>-\n        Refunds from 12 %\n        to 3 %',
      ['Refunds metric', '12 number.baseline', '% unit', '3 number.target', '% unit'],
    ],
    [
      '{ title: "Retours d’eau de 9 à 4 jours", owner: lea }',
      ['Retours metric', '9 number.baseline', '4 number.target', 'jours unit'],
      'fr',
    ],
    ['Taux de casse : de 12 % à 3 %', ['Taux metric', '12 number.baseline', '% unit', '3 number.target', '% unit'], 'fr'],
  ];
  for (const [item, tokens, language] of CASES) {
    it(JSON.stringify(item), async () => assert.deepEqual(await read(item, language), tokens));
  }
  it('mark the vague word of an objective and leave its numbers a heading', async () => {
    const { service, uri } = await project({
      'w/a.okr.yaml': `${fileOf('Loaves of 12 kinds of bread', 'en', 'Significantly better bread in 4 towns')}|`,
    });
    assert.deepEqual(tokensOf(service, uri), ['Significantly words.vague', '12 number.target']);
  });
  it('stay on one line each, and never overlap', async () => {
    const { service, uri } = await project({
      'w/a.okr.yaml': `${fileOf('Sign 12 hotels by end\n        of March 2027', 'en')}|`,
    });
    assert.deepEqual(tokensOf(service, uri), ['12 number.target', 'by end date.deadline', 'of March 2027 date.deadline']);
  });
});

describe('tokens of references', () => {
  const TEAM = `cycle: 2026-Q4
objectives:
  - title: A bakery
    parent: [customer-trust/nps@2026-Q4, nowhere]
check_ins:
  - { key_result: customer-trust/nps, date: 2026-11-20, value: 52 }
|`;
  it('tell what leads somewhere', async () => {
    const { service, uri } = await project({ 'w/company.okr.yaml': COMPANY, 'w/team.okr.yaml': TEAM });
    assert.deepEqual(tokensOf(service, uri), [
      'customer-trust reference',
      'nps reference',
      'nowhere reference.unresolved',
      'customer-trust reference',
      'nps reference',
    ]);
    service.open('w/company.okr.yaml', COMPANY.replace('customer-trust', 'trust'));
    assert.ok(tokensOf(service, uri).includes('customer-trust reference.unresolved'));
  });
});

describe('the work of tokens and folds', () => {
  it('is that of the objective that changed', async () => {
    const item = (i: number) => `  - title: Bread number ${i}\n    key_results:\n      - Loaves from ${i} to 900\n`;
    const text = `language: en\nobjectives:\n${Array.from({ length: 50 }, (_, i) => item(i + 10)).join('')}`;
    const { service, uri } = await project({ 'w/a.okr.yaml': `${text}|` });
    const look = () => {
      const before = service.shape.work;
      assert.equal(service.shape.tokens(uri).length, 100);
      assert.ok(service.shape.folds(uri));
      return [service.shape.work.coloured - before.coloured, service.shape.work.folded - before.folded];
    };
    assert.deepEqual(look(), [50, 51]);
    assert.deepEqual(look(), [0, 0]);
    service.change(uri, text.replace('from 30 to', 'from 31 to'));
    assert.deepEqual(look(), [1, 1]);
  });
});
