import assert from 'node:assert/strict';
import { applyEdits } from '../syntax/edits.ts';
import type { GradeAnswers } from './forms.ts';
import { project } from './testing/project.ts';
import { typedShare } from './typed-share.ts';

const TEAM = `|team: data
cycle: 2026-Q4
objectives:
  - id: clean
    title: Every record can be relied on
    key_results:
      - id: doubles
        title: Duplicate rate from 12% to 2%
        weight: 3
        check_ins:
          - { date: 2026-11-09, value: 5% }
      - Completeness from 60% to 80%
      - id: rule
        title: One rule in all countries
        milestones: [{ title: France, done: true }, Spain, Italy]
      - Be the place where records are at home
  - title: Nobody waits for data
`;

const answer = (row: string, score: string | null, retrospective: string | null = null): GradeAnswers => ({
  row,
  score,
  retrospective,
});

async function closing(text = TEAM) {
  const { service, uri, text: open } = await project({ '/data.okr.yaml': text });
  const form = service.closeForm(uri, 'en');
  const rows = form.grades.map(({ row }) => row);
  const written = (answers: readonly GradeAnswers[], locale: 'en' | 'fr' = 'en') => {
    const result = service.closeWrite(uri, answers, locale);
    return result.edits ? applyEdits(open, result.edits) : result.problem;
  };
  return { service, uri, form, rows, written };
}

describe('the close of a cycle', () => {
  it('asks for each key result in turn, then its objective, with what the check-ins make of it', async () => {
    const { form } = await closing();
    assert.equal(form.cycle, '2026-Q4');
    assert.equal(form.problem, null);
    assert.deepEqual(
      form.grades.map(({ kind, ref, derived, explain }) => [kind, ref, derived, explain.replaceAll('\u00a0', ' ')]),
      [
        ['key-result', 'clean/doubles', 0.7, 'Start 12% · Now 5% · Target 2%'],
        ['key-result', null, null, 'now from start to target, no check-in yet'],
        ['key-result', 'clean/rule', 0.33, 'France done · Spain not done · Italy not done'],
        ['key-result', null, null, 'not scored, nothing to measure it by'],
        // (3 × 0.7 + 0 + 1/3) / 5
        ['objective', 'clean', 0.49, 'mean of 3, by weight, 0 of 3 reached, 3 of 4 count'],
        ['objective', null, null, 'nothing to count yet'],
      ],
    );
  });
  it('says when there is nothing to grade', async () => {
    const { service } = await closing();
    assert.match(service.closeForm('/other.okr.yaml', 'fr').problem ?? '', /pas d’objectif/);
  });
  it('takes an objective’s default from the grades that were given, never from those that were not', async () => {
    const { service, uri, rows } = await closing();
    const [doubles, , rule, , objective, empty] = rows as [string, string, string, string, string, string];
    const defaults = (...answers: GradeAnswers[]) => service.closePreview(uri, answers, 'en').defaults;
    assert.deepEqual(defaults(), {});
    assert.deepEqual(defaults(answer(doubles, '0.8')), { [objective]: 0.8 });
    // (3 × 0.8 + 0.4) / 4
    assert.deepEqual(defaults(answer(doubles, '0,8'), answer(rule, '40 %'), answer(empty, '1')), { [objective]: 0.7 });
  });
  it('counts a grade that stands in the file', async () => {
    const { service, uri, rows } = await closing(TEAM.replace('        weight: 3\n', '        weight: 3\n        score: 0.6\n'));
    assert.deepEqual(service.closePreview(uri, [answer(rows[2] as string, '1')], 'en').defaults, { [rows[4] as string]: 0.7 });
  });
  it('counts what is aligned where the objective is made of that', async () => {
    const { service, uri } = await project({
      '/data.okr.yaml': TEAM.replace('|', '').replace('title: Every', 'parent: trust\n    title: Every'),
      '/company.okr.yaml': '|cycle: 2026-Q4\nobjectives:\n  - id: trust\n    title: Trust\n    rollup: aligned\n',
    });
    const [row] = service.closeForm(uri, 'en').grades;
    assert.equal(row?.derived, 0.49);
    assert.deepEqual(service.closePreview(uri, [], 'en').defaults, { [row?.row as string]: 0.49 });
  });
  it('refuses what is no grade, by row, in the reader’s language', async () => {
    const { service, uri, rows, written } = await closing();
    for (const wrong of ['1.1', '-0.2', 'good', '70', '120 %', '0.5.1', '3/2', '5/0']) {
      const { problems } = service.closePreview(uri, [answer(rows[0] as string, wrong), answer(rows[1] as string, '0.5')], 'fr');
      assert.deepEqual(Object.keys(problems), [rows[0]], wrong);
      assert.match(
        problems[rows[0] as string] ?? '',
        new RegExp(`« ${wrong.replace(/[.*+?^$()/]/g, '\\$&')} »`.replace(/ (?=»)|(?<=«) /g, '\u00a0')),
      );
      assert.match(String(written([answer(rows[0] as string, wrong)])), /no grade/);
    }
  });
  it('writes what was answered and leaves the rest', async () => {
    const { rows, written } = await closing();
    const text = written([
      answer(rows[0] as string, '70 %'),
      answer(rows[1] as string, null),
      answer(rows[2] as string, ' '),
      answer(rows[4] as string, '0,55', 'We merged too late.\nAsk sales first.'),
    ]);
    assert.equal(
      text,
      TEAM.slice(1)
        .replace('weight: 3\n', 'weight: 3\n        score: 0.7\n')
        .replace(
          'at home\n',
          'at home\n    score: 0.55\n    retrospective: |-\n      We merged too late.\n      Ask sales first.\n',
        ),
    );
  });
  it('says why it writes nothing', async () => {
    const { service, uri, rows, written } = await closing();
    assert.match(String(written([answer('/data.okr.yaml#gone', '0.5')])), /changed in the meantime/);
    assert.match(String(written([answer(`${rows[4]}\u001f9`, '0.5')])), /changed in the meantime/);
    await service.close(uri);
    assert.equal(service.closeWrite(uri, [], 'fr').problem, 'Le fichier n’est pas ouvert.');
  });
});

describe('a share as it is typed', () => {
  const CASES: readonly [string, number | null][] = [
    ['0.7', 0.7],
    ['0,7', 0.7],
    ['.7', 0.7],
    ['1', 1],
    ['0', 0],
    ['70 %', 0.7],
    ['70\u00a0%', 0.7],
    ['33,3%', 0.333],
    ['7/10', 0.7],
    ['', null],
    ['%', null],
    ['1.01', null],
    ['-1', null],
    ['1e-1', null],
    ['7 / 0', null],
    ['0/0', null],
  ];
  for (const [text, value] of CASES) {
    it(JSON.stringify(text), () => assert.equal(typedShare(text)?.toFixed(9), value?.toFixed(9)));
  }
});
