import assert from 'node:assert/strict';
import { applyEdits } from '../syntax/edits.ts';
import { project } from './testing/project.ts';

const file = (language: string, item: string) =>
  `language: ${language}\ncycle: 2026-Q4\nobjectives:\n  - title: A bakery people cross town for\n    key_results:\n      - One\n${item.replace(/^(?=.)/gm, '      ')}\n      - Last from 2 to 3\n`;

/** What the action called `title` makes of an item in which `|` is the cursor; `null` where it is not offered. */
const made = async (title: string, item: string, language = 'en', lineEnd = '\n') => {
  const { service, uri, text, offset } = await project({ 'w/a.okr.yaml': file(language, item).replaceAll('\n', lineEnd) });
  const action = service.codeActions(uri, [offset, offset], 'en').find((it) => it.title === title);
  if (!action) return null;
  assert.equal(action.kind, 'refactor.rewrite');
  const after = applyEdits(text, action.edits);
  service.change(uri, after);
  assert.deepEqual(
    service.findings(uri).filter(({ rule }) => /^(yaml|field)-|mismatch|direction/.test(rule)),
    [],
    after,
  );
  const [before = '', behind = ''] = file(language, '§').replaceAll('\n', lineEnd).split('      §');
  assert.ok(after.startsWith(before) && after.endsWith(behind), after);
  return after
    .slice(before.length, after.length - behind.length)
    .split(lineEnd)
    .map((line) => line.slice(6))
    .join('\n');
};

describe('moving the numbers into fields', () => {
  const TITLE = 'Move the numbers into fields';
  const cases: readonly (readonly [item: string, after: string, language?: string])[] = [
    ['- Reduce refu|nds from 12 % to 3 %', '- title: Reduce refunds\n  baseline: 12 %\n  target: 3 %'],
    ['- Reduce refu|nds from 12 to 3 # as of May', '- title: Reduce refunds # as of May\n  baseline: 12\n  target: 3'],
    ['- "Refu|nds: 12% -> 3%"', '- title: "Refunds"\n  baseline: 12%\n  target: 3%'],
    ['- Refu|nds : from 12% to 3%', '- title: Refunds\n  baseline: 12%\n  target: 3%'],
    [
      '- title: Reduce refu|nds from 12% to 3% # why\n  # whose\n  owner: lea',
      '- title: Reduce refunds # why\n  baseline: 12%\n  target: 3%\n  # whose\n  owner: lea',
    ],
    ['- title: Reduce refu|nds from 12% to 3%\n  baseline: 12 %', '- title: Reduce refunds\n  target: 3%\n  baseline: 12 %'],
    [
      '- { title: "Reduce refu|nds from 12% to 3%", owner: lea }',
      '- { title: "Reduce refunds", baseline: 12%, target: 3%, owner: lea }',
    ],
    ['- >-\n  Reduce refu|nds\n  from 12% to 3%', '- title: Reduce refunds\n  baseline: 12%\n  target: 3%'],
    ['-\n  # first\n  title: Refu|nds from 12% to 3%', '-\n  # first\n  title: Refunds\n  baseline: 12%\n  target: 3%'],
    ['- Keep the response time| below 4 min', '- title: Response time\n  maintain: "< 4 min"'],
    ['- Porter la part| de bio de 20 % à 35 %', '- title: Augmenter la part de bio\n  baseline: 20 %\n  target: 35 %', 'fr'],
    [
      '- Développer le réseau| de 12 à 30 boulangers partenaires',
      '- title: Développer le réseau\n  baseline: 12\n  target: 30\n  unit: boulangers partenaires',
      'fr',
    ],
  ];
  for (const [item, after, language] of cases) {
    it(`turns ${item.replaceAll('\n', ' ⏎ ')}`, async () => assert.equal(await made(TITLE, item, language), after));
  }
  it('keeps the line endings of the file', async () =>
    assert.equal(await made(TITLE, cases[3]?.[0] as string, 'en', '\r\n'), cases[3]?.[1]));
  for (const item of [
    '- title: Reduce refu|nds from 12% to 3%\n  baseline: 10%',
    '- title: Refunds from 12% to 3%\n  actions:\n    - Ask| every guest',
    '- Write| 12 recipes',
    '- title: Refu|nds from 12% to 3%\n  milestones: [A, B]',
  ]) {
    it(`is not offered for ${item.replaceAll('\n', ' ⏎ ')}`, async () => assert.equal(await made(TITLE, item), null));
  }
});

describe('writing the fields into the sentence', () => {
  const TITLE = 'Write the fields into the sentence';
  const cases: readonly (readonly [item: string, after: string, language?: string])[] = [
    [
      '- title: Reduce refu|nds # why\n  baseline: 12%\n  # whose\n  owner: lea\n  target: 3%',
      '- title: Reduce refunds from 12% to 3% # why\n  # whose\n  owner: lea',
    ],
    [
      "- title: 'Taux| de casse'\n  baseline: 12 % # en mai\n  target: 3",
      "- title: 'Taux de casse de 12 % à 3 %'\n  # en mai",
      'fr',
    ],
    ['- { baseline: 12%, title: Refu|nds, target: 3%, owner: lea }', '- { title: Refunds from 12% to 3%, owner: lea }'],
    ['- title: Upt|ime\n  maintain: ">= 99.9 %"', '- title: Uptime at or above 99.9 %'],
  ];
  for (const [item, after, language] of cases) {
    it(`turns ${item.replaceAll('\n', ' ⏎ ')}`, async () => assert.equal(await made(TITLE, item, language), after));
  }
  for (const item of [
    '- title: Refu|nds from 12% to 3%\n  baseline: 12%',
    '- baseline: 12%\n  title: Refu|nds\n  target: 3%',
    '- title: Refu|nds\n  baseline: 12%',
  ]) {
    it(`is not offered for ${item.replaceAll('\n', ' ⏎ ')}`, async () => assert.equal(await made(TITLE, item), null));
  }
});

describe('adding an id', () => {
  const cases: readonly (readonly [title: string, item: string, after: string, language?: string])[] = [
    [
      'Add the id refunds',
      '- Reduce refu|nds from 12% to 3% # why',
      '- id: refunds\n  title: Reduce refunds from 12% to 3% # why',
    ],
    [
      'Add the id share-late-parcels',
      '- title: Share of late| parcels\n  target: 3%',
      '- id: share-late-parcels\n  title: Share of late parcels\n  target: 3%',
    ],
    [
      'Add the id share-late-parcels',
      '- {title: Share of late| parcels, target: 3%}',
      '- { id: share-late-parcels, title: Share of late parcels, target: 3%}',
    ],
    [
      'Add the id taux-erreurs-etiquetage',
      '- title: "Taux| d\'erreurs d’étiquetage : de 4 % à 2 %"',
      '- id: taux-erreurs-etiquetage\n  title: "Taux d\'erreurs d’étiquetage : de 4 % à 2 %"',
      'fr',
    ],
    ['Add the id loaves', '- title: Loave|s\n  target: 3', '- id: loaves\n  title: Loaves\n  target: 3'],
  ];
  for (const [title, item, after, language] of cases) {
    it(`${title} to ${item.replaceAll('\n', ' ⏎ ')}`, async () => assert.equal(await made(title, item, language), after));
  }
  const ids = async (text: string, others: Readonly<Record<string, string>> = {}) => {
    const { service, uri, offset } = await project({ ...others, 'w/a.okr.yaml': text });
    return service.codeActions(uri, [offset, offset], 'en').flatMap(({ title }) => /^Add the id (.*)/.exec(title)?.[1] ?? []);
  };
  const other = 'cycle: 2026-Q4\nobjectives:\n  - id: happy-bakers\n    title: Happy bakers\n';
  it('takes none that another objective of the cycle has', async () => {
    const text = 'cycle: 2026-Q4\nobjectives:\n  - title: Happy ba|kers\n';
    assert.deepEqual(await ids(text, { 'w/b.okr.yaml': other }), ['happy-bakers-2']);
    assert.deepEqual(await ids(text.replace('2026', '2027'), { 'w/b.okr.yaml': other }), ['happy-bakers']);
  });
  it('takes none that another key result of the objective has', async () => {
    const text =
      'objectives:\n  - title: Happy bakers\n    key_results:\n      - { id: waste, title: Loaves }\n      - Wa|ste from 4% to 2%\n';
    assert.deepEqual(await ids(text), ['waste-2']);
  });
  it('is not offered where there is one, or where a title has no words', async () => {
    assert.deepEqual(await ids('objectives:\n  - id: a\n    title: Happy ba|kers\n'), []);
    assert.deepEqual(await ids('objectives:\n  - title: "12| %"\n'), []);
  });
});

describe('quotes', () => {
  const QUOTE = 'Quote this sentence';
  const UNQUOTE = 'Remove the needless quotes';
  it('are put around a sentence', async () => {
    assert.equal(await made(QUOTE, "- Refunds| of l'été # why"), '- "Refunds of l\'été" # why');
    assert.equal(await made(QUOTE, '- { title: Refunds| "in" May, owner: lea }'), `- { title: 'Refunds "in" May', owner: lea }`);
  });
  it('are taken away where they are not needed', async () => {
    assert.equal(await made(UNQUOTE, '- "Refunds| in May" # why'), '- Refunds in May # why');
    assert.equal(await made(UNQUOTE, "- title: 'Refunds| in l’été'"), '- title: Refunds in l’été');
  });
  for (const item of ['- "Refunds|: all"', '- "Refunds| #1"', "- 'true|'", '- ["12|"]', '- >-\n  Refunds| in May']) {
    it(`stay in ${item.replaceAll('\n', ' ⏎ ')}`, async () => assert.equal(await made(UNQUOTE, item), null));
  }
});
