import assert from 'node:assert/strict';
import { createOkrService } from '../../../index.ts';
import { readSentence } from '../../../language/index.ts';
import type { Language } from '../../../language/reading.ts';
import { scalarSource } from '../../../syntax/edits.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../../../testing/memory-workspace.ts';
import { project } from '../../testing/project.ts';
import { filled, TEMPLATES } from './index.ts';

const LANGUAGES: readonly Language[] = ['en', 'fr'];
const all = LANGUAGES.flatMap((language) => Object.values(TEMPLATES[language]).map((template) => ({ language, ...template })));

describe('sentences to start from', () => {
  for (const { language, objective, keyResults } of all) {
    it(`${objective}: nothing above a hint is found`, async () => {
      const list = keyResults.map((sentence) => `      - ${filled(sentence)}\n`).join('');
      const text = `team: a\nlanguage: ${language}\ncycle: 2026-Q4\nobjectives:\n  - id: own\n    title: ${objective}\n    owner: ada\n    key_results:\n${list}`;
      const uri = 'file:///w/a.okr.yaml';
      const workspace = memoryWorkspace({ [uri]: text });
      const service = createOkrService({ workspace, clock: fixedClock(20_779), logger: recordingLogger() });
      await service.index();
      const found = service.diagnostics(uri, 'en').filter(({ severity }) => severity !== 'hint');
      assert.deepEqual(
        found.map(({ rule, text: words }) => `${rule}: ${words}`),
        [],
      );
    });
    it(`${objective}: key results are read with start and target`, () => {
      for (const sentence of keyResults) {
        const numbers = [...sentence.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
        const { measurable, baseline, target, activity } = readSentence(filled(sentence), language);
        const read = [baseline?.quantity.text, target?.quantity.text];
        assert.deepEqual({ measurable, read, activity }, { measurable: true, read: numbers, activity: null }, sentence);
      }
    });
    it(`${objective}: stands in a file without quotes`, () => {
      for (const sentence of [objective, ...keyResults].map(filled))
        assert.equal(scalarSource(sentence, { flow: true }), sentence);
    });
  }
  it('are as many in both languages', () => {
    const shape = (language: Language) => Object.entries(TEMPLATES[language]).map(([name, one]) => [name, one.keyResults.length]);
    assert.deepEqual(shape('fr'), shape('en'));
  });
});

const file = (lines: string, head = 'team: sales-north\n') => project({ 'w/a.okr.yaml': `${head}objectives:\n${lines}` });
const SALES = 'Key result (sales): Share of offers that become orders from … to …';
const HEAD = '  - title: Guests come back\n    key_results:\n';

describe('completion of sentences to start from', () => {
  it('puts those of the team’s own function first, and asks for the numbers', async () => {
    const { complete, taken } = await file(`${HEAD}      - |\n`);
    const offered = complete().filter(({ data }) => data.is === 'template');
    assert.equal(offered[0]?.label, SALES);
    assert.equal(offered.length, 24);
    assert.match(taken(SALES), / {6}- Share of offers that become orders from \$\{1:18%\} to \$\{2:26%\}\n$/);
  });
  it('speaks the language of the file, with labels in the reader’s', async () => {
    const { complete } = await file('  - title: Nos clients reviennent chaque semaine\n    key_results:\n      - |\n');
    const offered = complete('en').find(({ data }) => data.is === 'template');
    assert.equal(offered?.label, 'Key result (sales): Part des devis qui deviennent des commandes de … à …');
  });
  it('speaks the reader’s in a file that says nothing yet', async () => {
    const { complete } = await file('  - |\n');
    assert.match(
      complete('fr').find(({ data }) => data.is === 'template')?.label ?? '',
      /^Objectif \(ventes\)\u00a0: Nos clients/,
    );
    assert.match(complete('en').find(({ data }) => data.is === 'template')?.label ?? '', /^Objective \(sales\): Customers/);
  });
  it('writes an objective with its key results, below a key and behind a dash', async () => {
    const label = 'Objective (data): Decisions rest on numbers that everybody trusts';
    const lines = (at: string) =>
      `${at}- id: \${1:decisions-rest-numbers-trusts}\n${at}  title: \${2:Decisions rest on numbers that everybody trusts}\n${at}  key_results:\n${at}    - Share of`;
    assert.ok((await file('  |\n')).taken(label).includes(lines('  ')));
    assert.ok((await file('  - |\n')).taken(label).includes(lines('  ')));
  });
  it('offers none that the objective has already, whatever its numbers', async () => {
    const { labels } = await file(`${HEAD}      - Share of offers that become orders from 1% to 2%\n      - |\n`);
    assert.ok(!labels().includes(SALES));
  });
  it('finds them by a word or the function, and leaves other sentences alone', async () => {
    assert.ok((await file(`${HEAD}      - offers|\n`)).labels().includes(SALES));
    assert.ok((await file(`${HEAD}      - sales|\n`)).labels().includes(SALES));
    assert.deepEqual((await file(`${HEAD}      - Orders by ph|\n`)).labels(), []);
  });
  it('stands at a title, between brackets, and right behind a colon', async () => {
    assert.match((await file(`${HEAD}      - title: |\n`)).taken(SALES), /- title: Share of offers/);
    assert.match((await file(`${HEAD}      - title:|\n`)).taken(SALES), /- title: Share of offers/);
    assert.match((await file('  - title: Guests come back\n    key_results: [|]\n')).taken(SALES), /\[Share of offers/);
  });
  it('is not offered where a key has to stand', async () => {
    const { labels } = await file(`${HEAD}      - |\n        owner: ada\n`);
    assert.ok(!labels().includes(SALES) && labels().includes('title'));
  });
  it('shows the sentence as it would be, in the reader’s language', async () => {
    const { documentation } = await file(`${HEAD}      - |\n`);
    assert.match(documentation(SALES), /18% to 26%[\s\S]*replace them/);
  });
});
