import assert from 'node:assert/strict';
import { CLOSE_PREVIEW, type GradeForm, type GradesParams } from '../../../server/src/protocol.ts';
import { BACK, ENGLISH, ENTER, type Move, STOP, scripted, type } from '../asking/testing/script.ts';
import { askGrades } from './ask-grades.ts';

const grade = (row: string, fields: Partial<GradeForm> = {}): GradeForm => ({
  row,
  kind: 'key-result',
  ref: row,
  uri: 'file:///a',
  title: row,
  team: null,
  owner: null,
  weight: 1,
  derived: 0.5,
  explain: '40 → 30',
  grade: null,
  retrospective: null,
  ...fields,
});
const FILE = [
  grade('kr1'),
  grade('kr2', { derived: null }),
  grade('o', { kind: 'objective', derived: 0.4, explain: 'mean of 2' }),
];

/** A server that knows no grade above 1, and takes an objective for the mean of the grades given. */
async function request<R>(method: string, params: unknown): Promise<R> {
  assert.equal(method, CLOSE_PREVIEW);
  const { grades } = params as GradesParams;
  const given = grades.filter(({ row, score }) => row.startsWith('kr') && score !== null).map(({ score }) => Number(score));
  const problems = Object.fromEntries(grades.filter(({ score }) => Number(score) > 1).map(({ row }) => [row, 'at most 1']));
  const defaults = given.length > 0 ? { o: given.reduce((sum, score) => sum + score, 0) / given.length } : {};
  return { problems, defaults } as R;
}

async function play(grades: readonly GradeForm[], moves: readonly Move[], confirms = true) {
  const asker = scripted(moves, confirms);
  const form = { cycle: '2026-Q4', grades, problem: null };
  return { asker, answers: await askGrades({ asker, request, words: ENGLISH }, 'file:///a', form) };
}

describe('the close of a cycle', () => {
  it('takes what the check-ins say, and for the objective the mean of the grades', async () => {
    const { asker, answers } = await play(FILE, [ENTER, type('1.2'), type('0.9'), ENTER, type('Start with the ramp.')]);
    assert.deepEqual(asker.asked, ['1/4 kr1: 0.50', '2/4 kr2: ', '3/4 o: 0.70', '4/4 o: ']);
    assert.deepEqual(asker.prompts.slice(0, 3), [
      'Final grade of the key result · 40 → 30',
      'Final grade of the key result · 40 → 30',
      'Final grade of the objective · mean of the grades: 0.70',
    ]);
    assert.deepEqual(answers, [
      { row: 'kr1', score: '0.50', retrospective: null },
      { row: 'kr2', score: '0.9', retrospective: null },
      { row: 'o', score: '0.70', retrospective: 'Start with the ramp.' },
    ]);
  });

  it('keeps a grade and a text that stand there unless somebody changes them', async () => {
    const standing = [
      grade('kr1', { grade: 0.3 }),
      grade('o', { kind: 'objective', grade: 0.6, retrospective: 'Late.\nBut good.\n' }),
    ];
    const { asker, answers } = await play(standing, [ENTER, ENTER, ENTER]);
    assert.deepEqual(asker.asked, ['1/3 kr1: 0.30', '2/3 o: 0.60', '3/3 o: Late. But good.']);
    assert.match(asker.prompts[0]!, /graded 0\.30 already$/);
    assert.deepEqual(
      answers?.map(({ score, retrospective }) => [score, retrospective]),
      [
        [null, null],
        [null, null],
      ],
    );
  });

  it('goes back, and asks before answers are lost', async () => {
    const back = await play(FILE.slice(0, 2), [type('0.1'), BACK, type('0.2'), ENTER]);
    assert.equal(back.asker.asked[2], '1/2 kr1: 0.1');
    assert.deepEqual(
      back.answers?.map(({ score }) => score),
      ['0.2', null],
    );
    assert.deepEqual((await play(FILE, [STOP])).asker.confirmed, []);
    const left = await play(FILE, [type('0.1'), STOP]);
    assert.equal(left.answers, null);
    assert.deepEqual(left.asker.confirmed, ['Leave the close of the cycle? [Leave Without Writing]']);
    const stayed = await play(FILE.slice(0, 2), [type('0.1'), STOP, type('0.4')], false);
    assert.deepEqual(
      stayed.answers?.map(({ score }) => score),
      ['0.1', '0.4'],
    );
  });
});
