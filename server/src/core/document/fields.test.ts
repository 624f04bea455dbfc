import assert from 'node:assert/strict';
import { aroundKeyResult, found, keyResultIn } from './testing/declare.ts';

/** A text with `⟦…⟧` around the words that are wrong, and what is wrong with them. */
function finds(source: string, ...ids: readonly string[]) {
  const { problems, ranges } = found(source);
  assert.deepEqual(
    problems.map(({ id }) => id),
    ids,
  );
  assert.deepEqual(
    problems.map(({ range }) => [...range]),
    ranges.map((range) => [...range]),
  );
  return problems;
}

const inKeyResult = (field: string) => aroundKeyResult(`title: Churn from 9% to 5%\n${field}`);

describe('fields that the format does not know', () => {
  it('are told with the nearest name', () => {
    const [problem] = finds(inKeyResult('⟦basline⟧: 9%'), 'field-unknown/nearest');
    assert.deepEqual(problem?.data, { field: 'basline', nearest: 'baseline' });
  });
  it('may be written with a hyphen by mistake', () => {
    const [problem] = finds(inKeyResult('⟦check-ins⟧: []'), 'field-unknown/nearest');
    assert.equal(problem?.data.nearest, 'check_ins');
  });
  it('are told without one when none is near', () => finds(inKeyResult('⟦flavour⟧: mint'), 'field-unknown/unknown'));
  it('are told at the top of the file', () => finds('⟦teem⟧: data\nobjectives: []\n', 'field-unknown/nearest'));
  it('are the user’s own when they start with x-', () => finds(inKeyResult('x-jira: GROW-12')));
});

describe('commas between braces', () => {
  const checkIn = (fields: string) => inKeyResult(`check_ins: [{ date: 2026-10-12, ${fields} }]`);

  it('do not cut a decimal number', () => {
    finds(checkIn('value: ⟦8,7 %⟧, confidence: 0.6'), 'yaml-quote-sentence/comma');
    const [first] = keyResultIn('title: Taux\ncheck_ins: [{ date: 2026-10-12, value: 8,7 %, confidence: 0.6 }]', 'fr').checkIns;
    assert.deepEqual([first?.value?.value, first?.confidence], [8.7, 0.6]);
  });
  it('do not cut a text', () => {
    finds(checkIn('note: ⟦First wave, then the rest, then a pause⟧, by: ana'), 'yaml-quote-sentence/comma');
  });
  it('end a value before a field', () => finds(checkIn('value: 7 %, confidence:, note: fine')));
  it('and a new line are no part of a text', () =>
    finds(inKeyResult('check_ins: [{ date: 2026-10-12, note: fine,\n  ⟦flavour⟧ }]'), 'field-unknown/unknown'));
});

describe('values that their field cannot hold', () => {
  const CASES: readonly [field: string, expected: string][] = [
    ['target: ⟦soon⟧', 'quantity'],
    ['target: ⟦[5%]⟧', 'quantity'],
    ['weight: ⟦-1⟧', 'number'],
    ['weight: ⟦heavy⟧', 'number'],
    ['score: ⟦1.2⟧', 'share'],
    ['score: ⟦7⟧', 'share'],
    ['maintain: ⟦high⟧', 'band'],
    ['done: ⟦almost⟧', 'boolean'],
    ['id: ⟦two words⟧', 'id'],
    ['owner: ⟦[ana, bo]⟧', 'text'],
    ['check_ins: ⟦yes⟧', 'list'],
    ['check_ins: [⟦67%⟧]', 'mapping'],
    ['check_ins: [{ ⟦value⟧: 6% }]', 'missing'],
    ['check_ins: [{ date: ⟦2026-02-30⟧, value: 6% }]', 'day'],
    ['check_ins: [{ date: 2026-10-12, status: ⟦great⟧ }]', 'choice'],
    ['actions: [{ title: Call them, due: ⟦Friday⟧ }]', 'day'],
    ['milestones: [{ ⟦done⟧: true }]', 'missing'],
  ];
  for (const [field, expected] of CASES) {
    it(`${field} wants: ${expected}`, () => finds(inKeyResult(field), ...listOr(field, expected)));
  }
  /** A lone value where a list belongs is read as the list's only item, and then it is that item that is wrong, too. */
  function listOr(field: string, expected: string): readonly string[] {
    return field === 'check_ins: ⟦yes⟧' ? ['field-invalid/list'] : [`field-invalid/${expected}`];
  }

  it('names the choices', () => {
    const [problem] = finds('level: ⟦squad⟧\nobjectives: []\n', 'field-invalid/choice');
    assert.equal(problem?.data.values, 'company, department, team, person');
  });
  it('leaves a field without a value alone: it is being typed', () => finds(inKeyResult('target:\nowner:')));
  it('wants a title of an objective', () => finds('objectives:\n  - ⟦owner⟧: ana\n', 'field-invalid/missing'));
  it('tells a title where a reference belongs', () =>
    finds('objectives:\n  - title: Trust\n    parent: ⟦Customers trust us⟧\n', 'field-invalid/reference'));
});
