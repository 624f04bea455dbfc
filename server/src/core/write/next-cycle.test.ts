import assert from 'node:assert/strict';
import { parseDay } from '../base/calendar.ts';
import { readQuantity } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import { nextCycle, type Standing } from './next-cycle.ts';

const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('');

/** A value that was reported last, as the scorer hands it on, with the progress that it made. */
function at(progress: number | null, value: string | null = null, language: Language = 'en'): Standing {
  const number = value !== null && /^-?[\d.]+$/.test(value) ? { value: Number(value), unit: null, text: value } : null;
  const last = value === null ? null : (number ?? readQuantity(value, language)?.quantity ?? null);
  return { progress, reached: progress === 1, last, mismatch: false };
}

interface Rolled {
  readonly text: string | null;
  readonly notes: readonly string[];
  readonly problem: string | null;
}

function rolled(text: string, standings: readonly (readonly Standing[])[], language: Language = 'en', to = '2027-Q1'): Rolled {
  const result = nextCycle({
    text,
    about: { uri: '/teams/data.okr.yaml', language },
    to,
    starts: parseDay('2027-01-01') as number,
    isOwnCycle: (name) => name.toUpperCase() === '2026-Q4',
    team: null,
    standings,
  });
  const notes = 'notes' in result ? result.notes.map((note) => `${note.kind}: ${note.title}`) : [];
  return { text: result.text, notes, problem: result.problem };
}

describe('the text of the next cycle', () => {
  it('is the old one without what was measured and graded', () => {
    const before = lines(
      '# Data team',
      'team: data',
      'cycle: 2026-Q4   # the last of the year',
      'x-board: 4711',
      'objectives:',
      '  # first of all',
      '  - id: clean',
      '    title: Every record can be relied on',
      '    parent: [trust@2026-Q4, { ref: money@2026, weight: 0.5 }]',
      '    score: 0.6 # agreed',
      '    key_results:',
      '      # okr-ignore kr-no-owner -- nobody yet',
      '      - id: doubles',
      '        title: Duplicate rate from 12% to 2% # by design',
      '        weight: 2',
      '        score: 0.7',
      '        # on Mondays',
      '        check_ins:',
      '          - { date: 2026-11-02, value: 8% }',
      '          # a slip of the pen',
      '          - { date: 2026-11-09, value: 5% }',
      '          # - next',
      '        # what comes',
      '',
      '      - Completeness from 60% to 80%',
      '      - id: nps',
      '        title: NPS of at least 50',
      '        current: 31',
      '        x-source: survey',
      '    # all in all',
      '    retrospective: |',
      '      Too late.',
      '',
      '      Far too late.',
      '  - Nobody waits for data',
      '',
      '# written every night',
      'check_ins:',
      '  - { key_result: clean/nps, date: 2026-11-09, value: 33 }',
    );
    const after = lines(
      '# Data team',
      'team: data',
      'cycle: 2027-Q1   # the last of the year',
      'x-board: 4711',
      'objectives:',
      '  # first of all',
      '  - id: clean',
      '    title: Every record can be relied on',
      '    parent: [trust@2027-Q1, { ref: money@2026, weight: 0.5 }]',
      '    # agreed',
      '    key_results:',
      '      # carried over from 2026-Q4 at 0.70',
      '      # okr-ignore kr-no-owner -- nobody yet',
      '      - id: doubles',
      '        title: Duplicate rate from 5% to 2% # by design',
      '        weight: 2',
      '        # on Mondays',
      '        # what comes',
      '',
      '      # reached in 2026-Q4 (1.00, at 84%): set a new target or remove it',
      '      - Completeness from 60% to 80%',
      '      # carried over from 2026-Q4 at 0.66',
      '      - id: nps',
      '        title: NPS of at least 50',
      '        baseline: 33',
      '        x-source: survey',
      '    # all in all',
      '  - Nobody waits for data',
      '',
      '# written every night',
    );
    const standings = [[at(0.7, '5%'), at(1, '84%'), at(0.66, '33')], []];
    const result = rolled(before, standings);
    assert.equal(result.problem, null);
    assert.equal(result.text, after);
    assert.deepEqual(result.notes, ['reached: Completeness from 60% to 80%']);
    assert.equal(rolled(before.replaceAll('\n', '\r\n'), standings).text, after.replaceAll('\n', '\r\n'));
    assert.deepEqual(rolled(before, standings), result);
  });

  /** A key result's lines before and after, and what a person is told; the last value is the second of the standing. */
  const CASES: readonly {
    readonly name: string;
    readonly language?: Language;
    readonly before: readonly string[];
    readonly standing: Standing;
    readonly after: readonly string[];
    readonly notes?: readonly string[];
  }[] = [
    {
      name: 'a field that says the start says the last value, and so does the sentence',
      before: ['- title: Churn from 9% to 3%', '  baseline: 9%', '  target: 3%'],
      standing: at(0.5, '6%'),
      after: ['# carried over from 2026-Q4 at 0.50', '- title: Churn from 6% to 3%', '  baseline: 6%', '  target: 3%'],
    },
    {
      name: 'a sentence in French keeps its way of writing',
      language: 'fr',
      before: ['- "Ramener l’attente de 12,5 min à 4 min"'],
      standing: at(0.54, '8.5', 'fr'),
      after: ['# repris de 2026-Q4 à 0,54', '- "Ramener l’attente de 8,5 min à 4 min"'],
    },
    {
      name: 'a start that shares its unit with the target',
      language: 'fr',
      before: ['- Réduire les pannes de 7 à 5 % # promis'],
      standing: at(0.5, '6 %', 'fr'),
      after: ['# repris de 2026-Q4 à 0,50', '- Réduire les pannes de 6 à 5 % # promis'],
    },
    {
      name: 'a sentence that YAML reads otherwise stays as it is written',
      language: 'fr',
      before: ['- Taux de conversion : de 2 % à 5 %'],
      standing: at(1 / 3, '3 %', 'fr'),
      after: ['# repris de 2026-Q4 à 0,33', '- Taux de conversion : de 3 % à 5 %'],
    },
    {
      name: 'a value in another unit of the same kind is written as it was reported',
      before: ['- Lead time from 4 h to 30 min'],
      standing: at(0.5, '135 min'),
      after: ['# carried over from 2026-Q4 at 0.50', '- Lead time from 135 min to 30 min'],
    },
    {
      name: 'a sentence alone without a start gets the field',
      before: ['- Sign 40 new customers'],
      standing: at(0.5, '20'),
      after: ['# carried over from 2026-Q4 at 0.50', '- title: Sign 40 new customers', '  baseline: 20'],
    },
    {
      name: 'numbers that take their unit from the field `unit`',
      before: ['- title: Revenue per month', '  baseline: 120', '  target: 200', '  unit: k€'],
      standing: { ...at(0.5), last: { value: 160_000, unit: { dimension: 'currency:EUR', symbol: '€', scale: 1 }, text: '160' } },
      after: [
        '# carried over from 2026-Q4 at 0.50',
        '- title: Revenue per month',
        '  baseline: 160',
        '  target: 200',
        '  unit: k€',
      ],
    },
    {
      name: 'finished stages and actions stay behind',
      before: [
        '- title: One rule in all countries',
        '  milestones:',
        '    - { title: France, done: true }',
        '    # the large ones',
        '    - title: Spain',
        '      done: true',
        '      # in May',
        '    - Italy',
        '  actions:',
        '    - { title: Write it down, status: Done }',
        '    - { title: Train everybody, status: doing, due: 2026-12-20 }',
        '    - { title: Translate it, due: 2027-02-01 }',
      ],
      standing: at(2 / 3),
      after: [
        '# carried over from 2026-Q4 at 0.67',
        '- title: One rule in all countries',
        '  milestones:',
        '    # the large ones',
        '    - Italy',
        '  actions:',
        '    - { title: Train everybody, status: doing, due: 2026-12-20 }',
        '    - { title: Translate it, due: 2027-02-01 }',
      ],
      notes: ['due-before: Train everybody'],
    },
    {
      name: 'what is done altogether stays to be decided on',
      language: 'fr',
      before: [
        '- title: Une règle partout',
        '  milestones: [{ title: France, done: true }]',
        '  actions: [{ title: Écrire, status: terminée }]',
      ],
      standing: at(1),
      after: [
        '# atteint en 2026-Q4 (1,00), à remplacer par une nouvelle cible ou à retirer',
        '- title: Une règle partout',
        '  milestones: [{ title: France, done: true }]',
      ],
      notes: ['reached: Une règle partout'],
    },
    {
      name: 'a guardrail stays a guardrail',
      before: ['- title: Uptime of the API', '  maintain: ">= 99.9 %"', '  check_ins: [{ date: 2026-11-09, value: 99.95 % }]'],
      standing: at(1, '99.95 %'),
      after: ['- title: Uptime of the API', '  maintain: ">= 99.9 %"'],
    },
    {
      name: 'what is done or not stays',
      before: ['- title: We are certified', '  done: false'],
      standing: at(0),
      after: ['# carried over from 2026-Q4 at 0.00', '- title: We are certified', '  done: false'],
    },
    {
      name: 'without a value the start stays',
      before: ['- Churn from 9% to 3%'],
      standing: at(0),
      after: ['# carried over from 2026-Q4, where no value was reported', '- Churn from 9% to 3%'],
      notes: ['no-value: Churn from 9% to 3%'],
    },
    {
      name: 'a value in a unit of another kind is not written',
      before: ['- title: Churn from 9% to 3%', '  current: 12 €'],
      standing: { ...at(null, '12 €'), mismatch: true },
      after: ['# carried over from 2026-Q4, where it could not be scored', '- title: Churn from 9% to 3%'],
      notes: ['unit-mismatch: Churn from 9% to 3%'],
    },
    {
      name: 'a bare change has no start to write',
      before: ['- Grow the newsletter by 40%'],
      standing: at(0.25, '10%'),
      after: ['# carried over from 2026-Q4 at 0.25', '- Grow the newsletter by 40%'],
      notes: ['change: Grow the newsletter by 40%'],
    },
    {
      name: 'a target that is counted from the start moves with it, and that is told',
      before: ['- title: Grow the newsletter by 50%', '  baseline: 1000 readers'],
      standing: at(0.4, '1200 readers'),
      after: ['# carried over from 2026-Q4 at 0.40', '- title: Grow the newsletter by 50%', '  baseline: 1200 readers'],
      notes: ['target-moves: Grow the newsletter by 50%'],
    },
    {
      name: 'a start in words stays in the sentence when the number fits there',
      before: ['- Reduce approvals from five to two'],
      standing: at(1 / 3, '4'),
      after: ['# carried over from 2026-Q4 at 0.33', '- Reduce approvals from 4 to two'],
    },
    {
      name: 'a first field that goes leaves the dash to the next',
      before: ['- score: 0.3', '  title: Churn from 9% to 3%', '  check_ins: []'],
      standing: at(0.5, '6%'),
      after: ['# carried over from 2026-Q4 at 0.50', '- title: Churn from 6% to 3%'],
    },
    {
      name: 'braces lose what goes, whatever commas it has',
      before: [
        '- { current: 6,5 %, title: "Churn from 9% to 3%", score: 0.2, check_ins: [{ date: 2026-11-02, value: 7% }], x-a: 1 }',
      ],
      standing: at(0.5, '6%'),
      after: ['# carried over from 2026-Q4 at 0.50', '- { title: "Churn from 6% to 3%", x-a: 1 }'],
    },
    {
      name: 'a sentence that is written with escapes is written anew',
      before: ['- "Churn\\u0020from 9% to 3%"'],
      standing: at(0.5, '6%'),
      after: ['# carried over from 2026-Q4 at 0.50', '- "Churn from 6% to 3%"'],
    },
    {
      name: 'a dash on a line of its own',
      before: ['-', '  # ours', '  title: Churn from 9% to 3%', '  current: 6%'],
      standing: at(0.5, '6%'),
      after: ['# carried over from 2026-Q4 at 0.50', '-', '  # ours', '  title: Churn from 6% to 3%'],
    },
  ];
  for (const { name, language = 'en', before, standing, after, notes = [] } of CASES) {
    it(name, () => {
      const around = (item: readonly string[]) => item.map((line) => `      ${line}\n`).join('');
      const head = (cycle: string) => `cycle: ${cycle}\nobjectives:\n  - title: A\n    key_results:\n`;
      const result = rolled(head('2026-Q4') + around(before), [[standing]], language);
      assert.equal(result.text, head('2027-Q1') + around(after), result.problem ?? '');
      assert.deepEqual(result.notes, notes);
    });
  }

  it('tells where there is no place for a comment', () => {
    const text =
      '{ cycle: 2026-Q4, objectives: [{ title: A, score: 0.4, key_results: [Churn from 9% to 3%, Sign 40 new customers] }] }\n';
    const { text: after, notes } = rolled(text, [[at(0.5, '6%'), at(0.5, '20')]]);
    assert.equal(
      after,
      '{ cycle: 2027-Q1, objectives: [{ title: A, key_results: [Churn from 6% to 3%, { title: Sign 40 new customers, baseline: 20 }] }] }\n',
    );
    assert.deepEqual(notes, ['not-marked: Churn from 9% to 3%', 'not-marked: Sign 40 new customers']);
  });
  it('writes a year as the year was written, and the team where the name of the file no longer says it', () => {
    const next = (cycle: string) =>
      nextCycle({
        text: `# ours\ncycle: ${cycle}\nobjectives: [A]\n`,
        about: { uri: '/data.okr.yaml', language: 'en' },
        to: '2027',
        starts: 0,
        isOwnCycle: () => false,
        team: 'data',
        standings: [[]],
      }).text;
    assert.equal(next('2026'), '# ours\nteam: data\ncycle: 2027\nobjectives: [A]\n');
    assert.equal(next('"2026"'), '# ours\nteam: data\ncycle: "2027"\nobjectives: [A]\n');
  });
  it('ends where the objectives end, once the log is gone', () => {
    const before = lines(
      'cycle: 2026-Q4',
      'objectives: [A]',
      '',
      'check_ins:',
      '  - { key_result: a/b, date: 2026-11-09, value: 33 }',
      '',
    );
    const after = lines('cycle: 2027-Q1', 'objectives: [A]');
    assert.equal(rolled(before.trimEnd(), [[]]).text, after);
    for (const text of [before.replace(/\n$/, ''), before.replace(/\n$/, '').replaceAll('\n', '\r\n')]) {
      assert.equal(rolled(text, [[]]).text, text.includes('\r') ? after.replaceAll('\n', '\r\n') : after);
    }
  });
  it('refuses what it cannot do safely', () => {
    assert.equal(rolled('objectives: [A]\n', [[]]).problem, 'no-cycle');
    const aliased = lines(
      'cycle: 2026-Q4',
      'objectives:',
      '  - title: A',
      '    key_results:',
      '      - &one',
      '        title: Churn from 9% to 3%',
      '        current: 6%',
      '      - *one',
    );
    assert.equal(rolled(aliased, [[at(0.5, '6%'), at(0.5, '6%')]]).problem, 'unsafe');
  });
});
