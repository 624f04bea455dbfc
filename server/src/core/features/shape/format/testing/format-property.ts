import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDeclarer } from '../../../../document/declare-file.ts';
import { segmentText } from '../../../../document/segments.ts';
import type { OkrFile } from '../../../../model/okr.ts';
import { applyEdits } from '../../../../syntax/edits.ts';
import { editText, okrText } from '../../../../syntax/testing/okr-texts.ts';
import { areMany } from '../../../../testing/runs.ts';
import { modelOf } from '../../../../write/same-model.ts';
import { anyFile } from '../../../../write/testing/any-file.ts';
import { formatEdits } from '../format.ts';

/** How large a share of random files may be refused: none of them is broken. */
const REFUSED = 0.01;

const messy = fc.record({
  text: fc.oneof({ weight: 3, arbitrary: anyFile }, { weight: 1, arbitrary: okrText }),
  trailing: fc.constantFrom('', '  ', ' \t'),
  step: fc.constantFrom(null, 2, 4),
});

/** On random files: formatting twice is formatting once, and the file says what it said, comments and sentences and all. */
export function formatsRandomFiles(runs: number): void {
  let refused = 0;
  let changed = 0;
  fc.assert(
    fc.property(messy, ({ text: given, trailing, step }) => {
      // Spaces behind dashes and colons of lists, where no text of several lines can be.
      const text = given.replace(/^( *)(key_results|check_ins|actions):(?=\r?\n)/gm, `$1$2:${trailing}`);
      const edits = editsOf(text, step);
      const once = applyEdits(text, edits ?? []);
      const told = `--- step ${step} ---\n${text}\n--- becomes ---\n${once}`;
      assert.equal(applyEdits(once, editsOf(once, step) ?? []), once, told);
      const [before, after] = [declared(text), declared(once)];
      assert.deepEqual(modelOf(after), modelOf(before), told);
      assert.deepEqual(sentencesOf(after), sentencesOf(before), told);
      assert.deepEqual(problemsOf(after), problemsOf(before), told);
      assert.equal(lettersOf(once), lettersOf(text), told);
      if (text.includes('\r\n')) assert.doesNotMatch(once, /[^\r]\n/, told);
      if (edits === null) refused++;
      else if (once !== text) changed++;
    }),
    { numRuns: runs },
  );
  if (!areMany(runs)) return;
  assert.ok(changed > runs / 4, `${changed} of ${runs} changed`);
  assert.ok(refused <= runs * REFUSED, `${refused} of ${runs} refused`);
}

/** Whatever the text: laid out or left alone, and laid out once and for all. */
export function formatsAnyText(runs: number): void {
  fc.assert(
    fc.property(fc.oneof(okrText, anyFile), fc.array(fc.tuple(fc.nat(), editText), { maxLength: 3 }), (given, edits) => {
      let text = given;
      for (const [at, words] of edits) text = text.slice(0, at % text.length) + words + text.slice(at % text.length);
      const once = applyEdits(text, editsOf(text, 2) ?? []);
      assert.equal(applyEdits(once, editsOf(once, 2) ?? []), once, `${JSON.stringify(text)} becomes ${JSON.stringify(once)}`);
    }),
    { numRuns: runs },
  );
}

function declared(text: string): OkrFile {
  return createDeclarer().declare(segmentText(text), { uri: '/teams/shop.okr.yaml', language: null });
}

function editsOf(text: string, step: number | null) {
  const source = segmentText(text);
  return formatEdits({ source, file: declared(text) }, { step }, null);
}

function sentencesOf({ objectives }: OkrFile) {
  return objectives.flatMap(({ objective }) =>
    [objective.title, ...objective.keyResults.map(({ title }) => title)].map(({ text, reading }) => ({ text, reading })),
  );
}

function problemsOf({ problems, objectives }: OkrFile): string[] {
  return [...problems, ...objectives.flatMap(({ objective }) => objective.problems)].map(
    ({ code, message, data }) => `${code} ${message} ${JSON.stringify(data)}`,
  );
}

/** Everything but spaces and line breaks: comments, quotes and order with it. */
function lettersOf(text: string): string {
  return text.replace(/[ \t\r\n]/g, '');
}
