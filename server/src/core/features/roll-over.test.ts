import assert from 'node:assert/strict';
import { nextCyclePlace } from './next-cycle-place.ts';
import { project } from './testing/project.ts';

const TEAM = `|cycle: 2026-Q4
objectives:
  - id: clean
    title: Every record can be relied on
    parent: [customer-trust, lean-work@2026-Q4, profitable]
    key_results:
      - id: doubles
        title: Duplicate rate from 12% to 2%
        check_ins:
          - { date: 2026-11-09, value: 7% }
      - id: nps
        title: NPS from 40 to 60
  - title: Nobody waits
    parent: clean
`;
const COMPANY = `cycle: 2026-Q4
objectives:
  - { id: customer-trust, title: Customers trust us }
  - { id: lean-work, title: We finish what we start }
`;
const YEAR = 'cycle: 2026\nobjectives:\n  - { id: profitable, title: We earn our own living }\n';
const LOG = `cycle: 2026-Q4
check_ins:
  - { key_result: clean/nps, date: 2026-11-16, value: 55 }
`;

const FILES = { '/company.okr.yaml': COMPANY, '/year.okr.yaml': YEAR, '/log.okr.yaml': LOG };

async function over(text = TEAM, cycle: string | null = null, more: Record<string, string> = {}, locale: 'en' | 'fr' = 'en') {
  const { service, uri } = await project({ ...FILES, ...more, '/teams/data.okr.yaml': text });
  return { service, uri, result: service.rollOver(uri, cycle, locale) };
}

describe('the file of the next cycle', () => {
  it('starts where the old one and the logs ended', async () => {
    const { result } = await over();
    assert.equal(result.problem, null);
    assert.equal(result.cycle, '2027-Q1');
    assert.equal(result.uri, '/teams/data-2027-Q1.okr.yaml');
    assert.equal(
      result.text,
      `team: data
cycle: 2027-Q1
objectives:
  - id: clean
    title: Every record can be relied on
    parent: [customer-trust, lean-work@2027-Q1, profitable]
    key_results:
      # carried over from 2026-Q4 at 0.50
      - id: doubles
        title: Duplicate rate from 7% to 2%
      # carried over from 2026-Q4 at 0.75
      - id: nps
        title: NPS from 55 to 60
  - title: Nobody waits
    parent: clean
`,
    );
    assert.deepEqual(result.notes, [
      'The parent “customer-trust” is not there yet in the new cycle.',
      'The parent “lean-work@2026-Q4” is not there yet in the new cycle.',
      'The parent “profitable” is not there yet in the new cycle.',
    ]);
  });
  it('says nothing of parents that are there, and counts from nothing again', async () => {
    const more = {
      '/next.okr.yaml': COMPANY.replace('2026-Q4', '2027-Q1'),
      '/next-year.okr.yaml': YEAR.replace('2026', '2027'),
    };
    const { service, result } = await over(TEAM, '2027-Q1', more);
    assert.deepEqual(result.notes, []);
    service.open(result.uri ?? '', result.text ?? '');
    assert.deepEqual(
      service.diagnostics(result.uri ?? '', 'en').filter(({ severity }) => severity === 'error'),
      [],
    );
    const scores = service.scorecard('en').filter(({ uri, kind }) => uri === result.uri && kind === 'key-result');
    assert.deepEqual(
      scores.map(({ ref, progress, team }) => [ref, progress, team]),
      [
        ['clean/doubles', 0, 'data'],
        ['clean/nps', 0, 'data'],
      ],
    );
  });
  it('tells an error that the file did not have', async () => {
    const text = TEAM.replace('from 40 to 60', 'from 40 to 60 by 31 December 2026');
    const { result } = await over(text, null, { '/okr.config.yaml': 'rules:\n  kr-outside-cycle: error\n' });
    assert.match(result.text ?? '', /from 55 to 60 by 31 December 2026/);
    assert.match(result.notes.join('\n'), /^There will be an error in it that this file does not have: .*2026/m);
  });
  it('keeps the start where a new one would be an error', async () => {
    // It got worse, so that most of the way left would go by itself.
    const text = TEAM.replace('12% to 2%\n', '12% to 6%\n        trend: 8%\n').replace('value: 7%', 'value: 20%');
    const { result } = await over(text, null, { '/okr.config.yaml': 'rules:\n  kr-sandbagged: error\n' });
    assert.match(result.text ?? '', /from 12% to 6%\n/);
    assert.match(result.notes.join(), /could not be written as its start/);
    assert.match((await over(text)).result.text ?? '', /from 20% to 6%\n/);
  });
  const REFUSED: readonly [name: string, text: string, cycle: string | null, problem: RegExp][] = [
    ['a file without a cycle', TEAM.replace('cycle: 2026-Q4\n', ''), null, /nomme pas de cycle/],
    ['a file without objectives', '|cycle: 2026-Q4\n', null, /pas d’objectif/],
    ['a cycle that is none', TEAM, '2027-Q5', /« 2027-Q5 » n’est pas un cycle/],
    ['the cycle that it is in', TEAM, '2026-q4', /déjà dans le cycle 2026-Q4/],
    ['a cycle of its own name that nothing follows', TEAM.replace('2026-Q4', 'autumn'), null, /quel cycle suit autumn/],
  ];
  for (const [name, text, cycle, problem] of REFUSED) {
    it(`refuses ${name}`, async () => {
      const config = 'cycles:\n  autumn: { start: 2026-09-01, end: 2026-12-18 }\n';
      const { result } = await over(text, cycle, { '/okr.config.yaml': config }, 'fr');
      assert.match((result.problem ?? '').replaceAll('\u00a0', ' '), problem);
      assert.deepEqual([result.uri, result.text], [null, null]);
    });
  }
  it('refuses what is not open', async () => {
    const { service } = await over();
    assert.match(service.rollOver('/company.okr.yaml', null, 'en').problem ?? '', /not open/);
  });
});

describe('the place of the next cycle’s file', () => {
  const CASES: readonly [uri: string, from: string, to: string, place: string, beside?: boolean][] = [
    ['/okr/2026-Q4/data.okr.yaml', '2026-Q4', '2027-Q1', '/okr/2027-Q1/data.okr.yaml'],
    ['/okr/2026-q4/data.okr.yml', '2026-Q4', '2027-Q1', '/okr/2027-q1/data.okr.yml'],
    ['/okr/data-2026-Q4.okr.yaml', '2026-Q4', '2027-Q1', '/okr/data-2027-Q1.okr.yaml'],
    ['/2026-Q4/data-2026-Q4.okr.yaml', '2026-Q4', '2027-Q1', '/2027-Q1/data-2027-Q1.okr.yaml'],
    ['/2026/Q4/teams/data.okr.yaml', '2026-Q4', '2027-Q1', '/2027/Q1/teams/data.okr.yaml'],
    ['/okrs-2026-Q4/teams/data.okr.yaml', '2026-Q4', '2027-Q1', '/okrs-2027-Q1/teams/data.okr.yaml'],
    ['/teams/data.okr.yaml', '2026-Q4', '2027-Q1', '/teams/data-2027-Q1.okr.yaml', true],
    ['/okr-2026/company.okr.yaml', '2026', '2027', '/okr-2026/company-2027.okr.yaml', true],
    ['/2026/company.okr.yaml', '2026', '2027', '/2027/company.okr.yaml'],
    ['/okr/company2026.okr.yaml', '2026', '2027', '/okr/company2026-2027.okr.yaml', true],
    ['/a/autumn%20leaves/x.okr.yaml', 'autumn leaves', 'winter', '/a/winter/x.okr.yaml'],
    ['/a/b/2026-Q4/c/d/e/f.okr.yaml', '2026-Q4', '2027-Q1', '/a/b/2026-Q4/c/d/e/f-2027-Q1.okr.yaml', true],
    ['untitled:Untitled-1', '2026-Q4', '2027-Q1', 'untitled:Untitled-1-2027-Q1', true],
  ];
  for (const [uri, from, to, place, beside = false] of CASES) {
    it(uri, () => assert.deepEqual(nextCyclePlace(uri, from, to), { uri: place, isBeside: beside }));
  }
});
