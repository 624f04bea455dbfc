import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { project } from '../features/testing/project.ts';

/**
 * What a file may hold that a formula does not foresee. Each has its answer in docs/scoring.md, and the explanation says it.
 * Today is 22 November 2026; the cycle is its fourth quarter.
 */
interface Case {
  /** The row of the table in docs/scoring.md. */
  readonly name: string;
  /** The fields of the key result, in flow style. */
  readonly fields: string;
  /** A log in another file. */
  readonly log?: string;
  readonly progress: number | null;
  /** A line of the explanation, in English and in French; no-break spaces are plain ones here. */
  readonly says: readonly [en: string, fr: string];
}

const CASES: readonly Case[] = [
  {
    name: 'stages beside a falling number',
    fields:
      'title: Waiting time from 12 min to 3 min, milestones: [{ title: North, done: true }, South], check_ins: [{ date: 2026-11-16, value: 3 min }]',
    progress: 0.5,
    says: [
      '= stages done, by weight · 1 of 2 stages · 0.50 · only this counts, not the way to a target that is given besides',
      '= étapes faites, selon leur poids · 1 étape sur 2 · 0,50 · seul ceci compte, pas le chemin vers une cible qui est donné à côté',
    ],
  },
  {
    name: 'check-ins out of order',
    fields:
      'title: Waiting time from 12 min to 3 min, check_ins: [{ date: 2026-11-16, value: 6 min }, { date: 2026-10-12, value: 11 min }]',
    progress: 0.6667, // (6 − 12) / (3 − 12)
    says: [
      'Now · 6 min · check-in of 16 Nov, the latest by its date, not by its line',
      'Aujourd’hui · 6 min · point du 16 nov., le dernier par sa date, non par sa ligne',
    ],
  },
  {
    name: 'baseline equal to target',
    fields: 'title: Waiting time, baseline: 5, target: 5, check_ins: [{ date: 2026-11-16, value: 6 }]',
    progress: 1,
    says: [
      '= now from start to target · 1.00 · start and target are the same: 1 when met, else 0',
      '= chemin parcouru du départ à la cible · 1,00 · le départ et la cible sont égaux : 1 si elle est tenue, sinon 0',
    ],
  },
  {
    name: 'no current value',
    fields: 'title: Waiting time from 12 min to 3 min',
    progress: 0,
    says: [
      '= now from start to target · 0.00 · no check-in yet',
      '= chemin parcouru du départ à la cible · 0,00 · pas encore de point',
    ],
  },
  {
    name: 'a check-in without a value',
    fields: 'title: Waiting time from 12 min to 3 min, check_ins: [{ date: 2026-11-16, note: The meter is broken }]',
    progress: 0,
    says: [
      '= now from start to target · 0.00 · no check-in with a value yet',
      '= chemin parcouru du départ à la cible · 0,00 · pas encore de point avec une valeur',
    ],
  },
  {
    name: 'a check-in of a day to come',
    fields:
      'title: Waiting time from 12 min to 3 min, check_ins: [{ date: 2026-11-16, value: 9 min }, { date: 2026-12-16, value: 3 min }]',
    progress: 0.3333, // (9 − 12) / (3 − 12)
    says: [
      'Not counted yet · 3 min · check-in of 16 Dec 2026, a day to come',
      'Pas encore compté · 3 min · point du 16 déc. 2026, un jour à venir',
    ],
  },
  {
    name: 'a check-in from before the cycle',
    fields: 'title: Waiting time from 12 min to 3 min, check_ins: [{ date: 2026-09-28, value: 9 min }]',
    progress: 0.3333,
    says: [
      'Now · 9 min · check-in of 28 Sep, from before the cycle',
      'Aujourd’hui · 9 min · point du 28 sept., d’avant le cycle',
    ],
  },
  {
    name: 'two check-ins on one day',
    fields:
      'title: Waiting time from 12 min to 3 min, check_ins: [{ date: 2026-11-16, value: 9 min }, { date: 2026-11-16, value: 6 min }]',
    progress: 0.6667,
    says: [
      'Now · 6 min · check-in of 16 Nov, the last one of that day',
      'Aujourd’hui · 6 min · point du 16 nov., le dernier de ce jour-là',
    ],
  },
  {
    name: 'a log beside inline check-ins',
    fields: 'title: Waiting time from 12 min to 3 min, check_ins: [{ date: 2026-11-16, value: 9 min }]',
    log: '{ key_result: o/k, date: 2026-11-16, value: 6 min }',
    progress: 0.6667,
    says: [
      'Now · 6 min · check-in of 16 Nov, the last one of that day, from a log',
      'Aujourd’hui · 6 min · point du 16 nov., le dernier de ce jour-là, venu d’un journal',
    ],
  },
  {
    name: 'a value in another unit',
    fields: 'title: Waiting time from 12 min to 3 min, check_ins: [{ date: 2026-11-16, value: 6 € }]',
    progress: null,
    says: ['= not scored · – · the units do not fit together', '= sans score · – · les unités ne vont pas ensemble'],
  },
  {
    name: 'a value that is no number',
    fields: 'title: Waiting time from 12 min to 3 min, check_ins: [{ date: 2026-11-16, value: .nan }]',
    progress: 0,
    says: [
      '= now from start to target · 0.00 · no check-in with a value yet',
      '= chemin parcouru du départ à la cible · 0,00 · pas encore de point avec une valeur',
    ],
  },
  {
    name: 'numbers too large to calculate with',
    fields: `title: Waiting time, baseline: 12, target: 3, check_ins: [{ date: 2026-11-16, value: ${'9'.repeat(400)} }]`,
    progress: null,
    says: [
      '= not scored · – · the numbers are too large to calculate with',
      '= sans score · – · les nombres sont trop grands pour un calcul',
    ],
  },
];

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('odd cases', () => {
  for (const { name, fields, log, progress, says } of CASES) {
    it(`${name}: the documented answer, and a line that says so`, async () => {
      const { service, uri } = await project({
        ...(log !== undefined && { '/log.okr.yaml': `cycle: 2026-Q4\ncheck_ins:\n  - ${log}\n` }),
        '/plan.okr.yaml': `|cycle: 2026-Q4\nobjectives:\n  - id: o\n    title: Nobody waits\n    key_results:\n      - { id: k, ${fields} }\n`,
      });
      for (const [locale, line] of [
        ['en', says[0]],
        ['fr', says[1]],
      ] as const) {
        const entry = service.scorecard(locale).find((one) => one.uri === uri && one.kind === 'key-result');
        assert.equal(entry?.progress, progress);
        const lines = plain(entry?.explain ?? '').split('\n');
        assert.ok(lines.includes(line), `${line}\nis not among\n${lines.join('\n')}`);
      }
    });
  }

  it('are those that the page on scores lists', () => {
    const page = readFileSync('docs/scoring.md', 'utf8');
    const table = page.slice(page.indexOf('## Odd cases')).split('\n## ')[0] ?? '';
    const rows = table.split('\n').flatMap((line) => /^\| ([^|]+?) \|/.exec(line)?.[1] ?? []);
    assert.deepEqual(
      rows.slice(1),
      CASES.map(({ name }) => name),
    );
  });
});
