import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { createDeclarer } from '../document/declare-file.ts';
import { segmentText } from '../document/segments.ts';
import { editText, okrText } from '../syntax/testing/okr-texts.ts';
import { tries } from '../testing/runs.ts';
import { writeCheckIn } from './check-in.ts';
import { checkInsOnRandomFiles } from './testing/check-in-property.ts';

const CHECK_IN = { day: 20_779, value: '7 %', confidence: 0.5, note: 'a: b', status: null, by: null };

/** What is wrong with a check-in of each key result of a text; `null` where it can be written. */
function problemsIn(text: string): (string | null)[] {
  const source = segmentText(text);
  const file = createDeclarer().declare(source, { uri: '/teams/shop.okr.yaml', language: null });
  return file.objectives.flatMap(({ objective: { keyResults } }, objective) =>
    keyResults.map(
      (_, keyResult) => writeCheckIn({ source, file, objective, keyResult }, { checkIn: CHECK_IN, done: null }).problem,
    ),
  );
}

describe('a check-in in a random file', () => {
  it('adds its lines and leaves all others', function () {
    this.timeout(120_000);
    checkInsOnRandomFiles(tries(1_000));
  });
  it('is written or refused, whatever the text', () => {
    fc.assert(
      fc.property(okrText, fc.array(fc.tuple(fc.nat(), editText), { maxLength: 3 }), (given, edits) => {
        let text = `${given}\n`.replace(/\b(?:owner|parent|x-mine):/g, 'key_results:');
        for (const [at, words] of edits) text = text.slice(0, at % text.length) + words + text.slice(at % text.length);
        for (const problem of problemsIn(text))
          assert.ok(problem === null || /^(?:alias|not-a-list|shape|misread)$/.test(problem));
      }),
      { numRuns: tries(60) },
    );
  });
  it('can be written for every key result of the examples', () => {
    const names = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.okr.yaml'));
    const refused = names.flatMap((name) =>
      problemsIn(readFileSync(path.join('examples', name), 'utf8')).flatMap((problem, i) =>
        problem === null ? [] : [`${name} ${i}: ${problem}`],
      ),
    );
    assert.deepEqual(refused, []);
    assert.ok(names.length > 5);
  });
});
