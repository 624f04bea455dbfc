import assert from 'node:assert/strict';
import type { WhatIfReach } from '../report/what-if-view.ts';
import type { OkrService } from '../service.ts';
import { project } from './testing/project.ts';

const COMPANY = `team: company
level: company
cycle: 2026-Q4
objectives:
  - id: trust
    title: People trust the line
    rollup: aligned
  - id: calm
    title: Boarding is calm
    key_results:
      - title: Queue from 20 to 10 minutes
        check_ins: [{ date: 2026-11-16, value: 15 minutes }]
`;
const TEAM = `team: quays|
language: fr
cycle: 2026-Q4
objectives:
  - id: quays
    title: Les quais sont sûrs
    parent: trust
    key_results:
      - title: Chutes
        baseline: 12,5 %
        target: 2,5 %
        check_ins: [{ date: 2026-11-16, value: 10 % }]
      - title: Recettes
        baseline: 1 M€
        target: 3 M€
      - title: Disponibilité
        maintain: ">= 99 %"
      - title: Attente
        baseline: 4 h
        target: 30 min
        check_ins: [{ date: 2026-11-16, value: 2 h }]
      - title: Les étapes
        milestones:
          - { title: Plan, done: true }
          - { title: Travaux, done: false }
      - title: Agents formés
        baseline: 3
        target: 9
      - title: Le registre est en ligne
        done: false
      - title: Mieux accueillir
`;

describe('what if, of a workspace', () => {
  let service: OkrService;
  const ids = new Map<string, string>();
  beforeEach(async () => {
    ({ service } = await project({ 'company.okr.yaml': COMPANY, 'teams/quays.okr.yaml': TEAM }));
    for (const row of service.tree(null, 'en').rows) ids.set(row.title, row.id);
  });
  const id = (title: string) => ids.get(title) ?? assert.fail(title);
  const reach = (title: string, locale: 'en' | 'fr' = 'fr') => service.whatIfForm(id(title), locale)?.reach;
  const move = (title: string, to: { value: number } | { reached: boolean } | { done: number[] }) => ({
    id: id(title),
    title,
    to,
  });
  const ask = (moves: ReturnType<typeof move>[], about: string | null = null) => service.whatIf(null, moves, about, 'fr');
  const around = (of: WhatIfReach | undefined) => (of?.kind === 'value' ? [of.before, of.behind, of.whole] : of);

  it('says how each kind can be moved, in the reader’s language', () => {
    assert.deepEqual(reach('Chutes'), {
      kind: 'value',
      from: 12.5,
      to: 2.5,
      at: 10,
      whole: false,
      before: '',
      behind: '\u00a0%',
    });
    assert.deepEqual(around(reach('Recettes', 'en')), ['€', '', false]);
    assert.deepEqual(around(reach('Attente')), ['', '\u00a0min', false]);
    assert.deepEqual(around(reach('Agents formés')), ['', '', true]);
    assert.deepEqual(reach('Disponibilité'), { kind: 'either', at: false, how: 'held', goal: '≥\u00a099\u00a0%' });
    assert.deepEqual(reach('Le registre est en ligne'), { kind: 'either', at: false, how: 'done', goal: null });
    assert.deepEqual(reach('Les étapes'), {
      kind: 'stages',
      stages: [
        { title: 'Plan', done: true },
        { title: 'Travaux', done: false },
      ],
    });
    assert.equal(reach('Mieux accueillir'), undefined);
    assert.equal(service.whatIfForm(id('Les quais sont sûrs'), 'fr'), null);
    assert.equal(service.whatIfForm('gone', 'fr'), null);
  });

  it('tells what would be different, and only that', () => {
    const before = JSON.stringify(service.tree(null, 'fr'));
    const { rows, summary, typed, gone, levers } = ask([move('Chutes', { value: 5 })]);
    assert.deepEqual(
      rows.map((row) => row.id),
      [id('Chutes'), id('Les quais sont sûrs'), id('People trust the line')],
    );
    assert.deepEqual([rows[0]?.progress, rows[0]?.value], [0.75, '5\u00a0%']);
    // Of seven key results six have a number: (0.75 + 0 + 4/7 + 0.5 + 0 + 0) / 6.
    assert.ok(Math.abs((rows[2]?.progress ?? 0) - (0.75 + 4 / 7 + 0.5) / 6) < 1e-9);
    assert.ok(Math.abs((summary?.progress ?? 0) - ((0.75 + 4 / 7 + 0.5) / 6 + 0.5) / 2) < 1e-9);
    assert.deepEqual([typed, gone, levers], [[{ id: id('Chutes'), text: '5 %' }], [], []]);
    assert.equal(JSON.stringify(service.tree(null, 'fr')), before);
    assert.ok(JSON.stringify(ask([move('Chutes', { value: 5 })], id('Chutes'))).length < 4000);
  });

  it('is what the check-in of the same value says, and what it types is read so', () => {
    for (const [title, value, text] of [
      ['Chutes', 7.25, '7,25 %'],
      ['Recettes', 2_100_000, '2100000 €'],
      ['Attente', 45, '45 min'],
      ['Agents formés', 7, '7'],
    ] as const) {
      const { typed, rows } = ask([move(title, { value })]);
      assert.equal(typed[0]?.text, text, title);
      const answers = { date: null, value: text, confidence: null, note: null, status: null, by: null, done: null };
      const { problems, outcome } = service.checkInPreview(id(title), title, answers, 'en');
      assert.deepEqual(problems, {});
      assert.ok(outcome?.includes((rows[0]?.progress ?? 0).toFixed(2)), `${title}: ${outcome}, not ${rows[0]?.progress}`);
    }
  });

  it('moves several at once, by stages and by sides', () => {
    const { rows, typed } = ask([
      move('Les étapes', { done: [0, 1] }),
      move('Disponibilité', { reached: true }),
      move('Le registre est en ligne', { reached: true }),
    ]);
    assert.deepEqual(
      rows.slice(0, 3).map(({ progress, value }) => [progress, value]),
      [
        [1, '2/2'],
        [1, '99\u00a0%'],
        [1, null],
      ],
    );
    assert.deepEqual(rows[3]?.reached, { in: 3, of: 7 });
    assert.deepEqual(typed, [], 'nobody is made to type a value that was never given');
  });

  it('drops a move whose key result is gone or is another by now', () => {
    service.open(
      'teams/quays.okr.yaml',
      TEAM.replace('|', '').replace('- title: Chutes', '- Retards de 9 à 3\n      - title: Chutes'),
    );
    const { rows, gone } = ask([move('Chutes', { value: 5 }), move('Attente', { value: Number.NaN })]);
    assert.deepEqual([rows, gone], [[], [id('Chutes'), id('Attente')]]);
  });

  it('lists what moves the objective and the top the most', () => {
    const { levers } = ask([], id('Chutes'));
    const [own, top] = levers;
    assert.equal(own?.id, id('Les quais sont sûrs'));
    assert.equal(own.title, 'Les quais sont sûrs');
    // A sixth of what is missing of each; the guardrail without a check-in becomes a seventh number.
    assert.deepEqual(
      own.levers.map(({ title }) => title),
      ['Recettes', 'Agents formés', 'Le registre est en ligne', 'Chutes', 'Disponibilité'],
    );
    assert.equal(own.more, 2);
    const now = (0.25 + 4 / 7 + 0.5) / 6;
    assert.ok(Math.abs((own.levers[0]?.reached ?? 0) - (now + 1 / 6)) < 1e-9);
    assert.ok(Math.abs((own.levers[0]?.tenth ?? 0) - (now + 0.1 / 6)) < 1e-9);
    assert.equal(own.levers[2]?.tenth, null);
    assert.equal(top?.id, null);
    assert.deepEqual([top.levers[0]?.title, top.levers[0]?.reached], ['Queue from 20 to 10 minutes', (now + 1) / 2]);
    const moved = ask([move('Recettes', { value: 3_000_000 })], id('Chutes')).levers[0];
    assert.equal(
      moved?.levers.some(({ title }) => title === 'Recettes'),
      false,
    );
  });
});
