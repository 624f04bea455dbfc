import assert from 'node:assert/strict';
import type { Locale } from '../service.ts';
import { COMPANY, project } from './testing/project.ts';

const ALL = { objectives: true, keyResults: true };

const TEAM = `team: data
cycle: 2026-Q4
objectives:
  - id: own
    title: Every record can be relied on
    parent: customer-trust
    key_results:
      - id: duplicates
        title: Duplicates from 12% to 2%
        check_ins:
          - { date: 2026-10-12, value: 10% }
          - { date: 2026-11-16, value: 2% }
      - Complete records from 60% to 80%
      - title: Records that people like
  - title: Nothing below it yet
`;

/** The lenses of a file, line by line: what stands side by side is joined by a bar. No-break spaces are plain. */
const lenses = async (text: string, { locale = 'en' as Locale, shown = ALL } = {}) => {
  const { service, uri } = await project({ 'w/company.okr.yaml': COMPANY, 'w/data.okr.yaml': `${text}|` });
  const lines = new Map<number, string[]>();
  for (const { range, title } of service.codeLenses(uri, shown, locale)) {
    const { line } = service.positionAt(uri, range[0]);
    lines.set(line, [...(lines.get(line) ?? []), title.replace(/[\u00a0\u202f]/g, ' ')]);
  }
  const source = text.split('\n');
  return [...lines].map(([line, titles]) => [source[line]?.trim().replace('- ', ''), titles.join(' | ')]);
};

/** The lens of a single key result of the fourth quarter, as `fields` in a flow mapping. */
const ofItem = async (fields: string, head = 'cycle: 2026-Q4', locale: Locale = 'en') => {
  const text = `${head}\nobjectives:\n  - title: A bakery people cross town for\n    key_results:\n      - { ${fields} }\n`;
  const [[, title] = []] = await lenses(text, { locale, shown: { objectives: false, keyResults: true } });
  return title;
};

describe('code lenses', () => {
  it('say score, health, why, and what can be done; bare sentences and empty objectives have none', async () => {
    assert.deepEqual(await lenses(TEAM), [
      ['id: own', '0.50 ● on track · 1 of 2 reached · 2 of 3 scored | Check in the team…'],
      ['id: duplicates', '1.00 ● on track · 2 check-ins, last 6 days ago | Check in…'],
      ['title: Records that people like', '– no measure'],
    ]);
  });
  it('say where three check-ins lead', async () => {
    const text = TEAM.replace('value: 2% }', 'value: 6% }\n          - { date: 2026-11-02, value: 8% }');
    assert.match((await lenses(text))[0]?.[1] ?? '', / reached · 2 of 3 scored · forecast 0\.\d\d \| Check in the team…$/);
    assert.match((await lenses(text, { locale: 'fr' }))[0]?.[1] ?? '', / · prévision 0,\d\d \| /);
  });
  it('speak French', async () => {
    assert.deepEqual((await lenses(TEAM, { locale: 'fr' })).slice(0, 2), [
      ['id: own', '0,50 ● en bonne voie · 1 sur 2 atteint · 2 sur 3 avec score | Faire le point d’équipe…'],
      ['id: duplicates', '1,00 ● en bonne voie · 2 points, dernier il y a 6 jours | Faire le point…'],
    ]);
  });
  it('cost what was edited: the other objectives keep their scores', async () => {
    const objective = (i: number) =>
      `  - title: Region ${i} stays\n    key_results:\n      - title: Visits from 10 to 20\n        current: ${i}\n`;
    const text = `cycle: 2026-Q4\nobjectives:\n${Array.from({ length: 40 }, (_, i) => objective(i)).join('')}`;
    const { service, uri } = await project({ 'w/a.okr.yaml': `${text}|` });
    assert.equal(service.codeLenses(uri, ALL, 'en').length, 121);
    const before = service.work.scoresComputed;
    service.change(uri, text.replace('current: 17\n', 'current: 18\n'));
    assert.equal(service.codeLenses(uri, ALL, 'en').filter(({ title }) => title.startsWith('0.80 ')).length, 4);
    assert.equal(service.work.scoresComputed - before, 1);
  });
  it('are of the kinds that a person wants to see', async () => {
    const names = async (shown: typeof ALL) => (await lenses(TEAM, { shown })).map(([name]) => name);
    assert.deepEqual(await names({ objectives: true, keyResults: false }), ['id: own']);
    assert.deepEqual(await names({ objectives: false, keyResults: true }), ['id: duplicates', 'title: Records that people like']);
    assert.deepEqual(await names({ objectives: false, keyResults: false }), []);
  });
  it('know what they are about: the sentence to explain, the row to check in, the file to go through', async () => {
    const { service, uri, text } = await project({ 'w/data.okr.yaml': `${TEAM}|` });
    const actions = service.codeLenses(uri, ALL, 'en').map(({ action }) => action);
    const at = (words: string) => ({ does: 'explain', pointer: { uri, offset: text.indexOf(words) } });
    assert.deepEqual(actions.slice(0, 3), [at('Every record'), { does: 'check-in-round', uri }, at('Duplicates')]);
    const checkIn = actions[3];
    assert.ok(checkIn?.does === 'check-in' && 'row' in checkIn.pointer);
    assert.match(
      service
        .explain(checkIn.pointer.row, 'en')
        .map(({ value }) => value)
        .join(),
      /12%/,
    );
  });
  it('begin the round at the first objective that waits for check-ins', async () => {
    const graded = TEAM.replace('    parent', '    score: 0.7\n    parent');
    const text = `${graded}    key_results:\n      - Visits from 10 to 20\n`;
    assert.deepEqual(
      (await lenses(text)).map(([, title]) => title),
      [
        '0.50 ■ closed · graded 0.70 · 1 of 2 reached · 2 of 3 scored',
        '1.00 ■ closed · 2 check-ins, last 6 days ago',
        '– no measure',
        '0.00 ○ no check-in yet | Check in the team…',
      ],
    );
  });
  it('begin the close at the first objective that has no grade when the cycle is over', async () => {
    const text = TEAM.replace('2026-Q4', '2026-Q3').replace('    parent', '    score: 0.7\n    parent');
    const more = `${text}    key_results:\n      - Visits from 10 to 20\n  - title: Bread\n    key_results:\n      - Loaves from 5 to 9\n`;
    assert.deepEqual(
      (await lenses(more, { shown: { objectives: true, keyResults: false } })).map(([, title]) => title),
      [
        '0.50 ■ closed · graded 0.70 · 1 of 2 reached · 2 of 3 scored',
        '0.00 ■ closed · not graded · 0 of 1 reached | Close the cycle…',
        '0.00 ■ closed · not graded · 0 of 1 reached',
      ],
    );
  });
  it('count aligned objectives where the number is made of them', async () => {
    const own = TEAM.replace('    parent: customer-trust\n', '    rollup: aligned\n');
    const text = `${own}    parent: own\n    key_results:\n      - { title: Visits from 10 to 20, current: 15 }\n`;
    assert.deepEqual((await lenses(text))[0], ['id: own', '0.50 ● on track · from 1 aligned objective | Check in the team…']);
  });

  const CASES: readonly (readonly [fields: string, title: string, head?: string, locale?: Locale])[] = [
    ['title: Visits from 10 to 20', '0.00 ○ no check-in yet | Check in…'],
    ['title: Visits from 10 to 20, current: 15', '0.50 ● on track · given as a field | Check in…'],
    [
      'title: Visits, baseline: 10, target: 20, check_ins: [{ date: 2026-11-22, value: 11 }]',
      '0.10 ◆ off track · 1 check-in, today | Check in…',
    ],
    [
      'title: Visits from 10 to 20, check_ins: [{ date: 2026-11-21, value: 12 }]',
      '0.20 ◆ off track · 1 check-in, yesterday | Check in…',
      'cycle: 2026-Q4',
    ],
    [
      'title: Visits from 10 to 20, check_ins: [{ date: 2026-10-05, value: 15 }]',
      '0.50 ◌ check-in overdue · 1 check-in, 48 days ago | Check in…',
    ],
    ['title: Shops open, milestones: [{ title: Nantes, done: true }, Cork]', '0.50 ● on track · 1 of 2 stages | Check in…'],
    ['title: Visits from 10 to 20, score: 0.7', '0.00 ■ closed · graded 0.70 · no check-in yet'],
    ['title: Visits from 10 to 20, current: 15', '0.50 ■ closed · given as a field', 'cycle: 2026-Q1'],
    ['title: Visits from 10 to 20, current: 15', '0.50 · given as a field | Check in…', 'team: bakery'],
    ['title: Cut refunds to 3%', '– no start | Check in…'],
    ['title: Visits, baseline: 10 €, target: 20%', '– units differ'],
    ['title: Keep uptime above 99.9%', '– no check-in yet | Check in…'],
    ['title: Des pains que l’on aime', '– sans mesure', 'language: fr\ncycle: 2026-Q4', 'fr'],
  ];
  for (const [fields, title, head, locale] of CASES) {
    it(`of { ${fields} }`, async () => assert.equal(await ofItem(fields, head, locale), title));
  }
});
