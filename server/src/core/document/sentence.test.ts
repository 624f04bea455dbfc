import assert from 'node:assert/strict';
import { aroundKeyResult, declare, found, keyResultIn, objectiveIn } from './testing/declare.ts';

describe('sentences', () => {
  const CASES: readonly [item: string, text: string, misread: string | null][] = [
    ['Churn from 9% to 5%', 'Churn from 9% to 5%', null],
    ['"Churn: from 9% to 5%"', 'Churn: from 9% to 5%', null],
    ["'Churn from 9% to 5%'", 'Churn from 9% to 5%', null],
    ['Taux de rebond : de 42 % à 30 %', 'Taux de rebond : de 42 % à 30 %', 'mapping'],
    ['Taux de rebond : de 42 % à 30 % # en mai', 'Taux de rebond : de 42 % à 30 %', 'mapping'],
    ['Rang : de #4 à #1', 'Rang : de #4 à #1', 'mapping'],
    ['NPS: 40', 'NPS: 40', 'mapping'],
    ['Being the first choice :', 'Being the first choice :', 'mapping'],
    ['Être #1 sur le segment B', 'Être #1 sur le segment B', 'comment'],
    ['Reach 40% # in all countries', 'Reach 40%', null],
    ['Reach 40% #okr-ignore kr-relative -- agreed', 'Reach 40%', null],
    ['2026-10-12', '2026-10-12', 'value'],
    ['yes', 'yes', null],
    ['true', 'true', 'value'],
    ['0.7', '0.7', 'value'],
    ['null', 'null', 'value'],
    ['> 100 % du plan', '> 100 % du plan', 'syntax'],
    ['[Metric to be chosen]', '[Metric to be chosen]', 'syntax'],
    ['title: [Nantes, Lille]', '[Nantes, Lille]', 'syntax'],
    ['title: Être #1 sur le segment B', 'Être #1 sur le segment B', 'comment'],
    ['title: Taux : de 2 % à 5 %', 'Taux : de 2 % à 5 %', 'syntax'],
  ];
  for (const [item, text, misread] of CASES) {
    it(`${item} is read as ${JSON.stringify(text)}${misread ? ` (${misread})` : ''}`, () => {
      const { title } = keyResultIn(item);
      assert.equal(title.text, text);
      assert.equal(title.misread, misread);
    });
  }

  it('say where their letters stand, unless YAML spells them otherwise', () => {
    const source = aroundKeyResult('"Churn from 9% to 5%"');
    const { title } = objectiveIn(source).keyResults[0]!;
    const { base } = declare(source).objectives[0]!;
    assert.equal(source.slice(base + title.textStart!, base + title.textStart! + 5), 'Churn');
    assert.equal(keyResultIn('"Churn \\u2013 from 9% to 5%"').title.textStart, null);
  });

  it('that were misread are told with the words they were meant to be', () => {
    const { problems, ranges } = found(aroundKeyResult('⟦Bounce rate : from 42% to 30%⟧'));
    assert.deepEqual(
      problems.map(({ id }) => id),
      ['yaml-quote-sentence/mapping'],
    );
    assert.deepEqual([...problems[0]!.range], [...ranges[0]!]);
    assert.equal(problems[0]!.data.sentence, 'Bounce rate : from 42% to 30%');
  });

  it('may have fields below them that nobody could attach', () => {
    const keyResult = keyResultIn('Bounce rate : from 42% to 30%\nowner: leo');
    assert.equal(keyResult.title.text, 'Bounce rate : from 42% to 30%');
    assert.equal(keyResult.owner?.value, 'leo');
    assert.equal(keyResult.bare, false);
  });

  it('a slip in a field’s name is no sentence', () => {
    const { problems } = found(aroundKeyResult('titel: Churn from 9% to 5%'));
    assert.deepEqual(
      problems.map(({ id }) => id),
      ['field-unknown/nearest', 'field-invalid/missing'],
    );
  });

  it('objectives may be sentences, too', () => {
    const file = declare('objectives:\n  - Riders trust us\n  - Le stock : toujours juste\n');
    assert.deepEqual(
      file.objectives.map(({ objective }) => objective.title.text),
      ['Riders trust us', 'Le stock : toujours juste'],
    );
  });
});
