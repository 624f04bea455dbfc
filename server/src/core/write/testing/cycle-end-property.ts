import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDay } from '../../base/calendar.ts';
import { createDeclarer } from '../../document/declare-file.ts';
import { segmentText } from '../../document/segments.ts';
import { cycleOf } from '../../model/cycle.ts';
import type { KeyResult, OkrFile } from '../../model/okr.ts';
import { scoreKeyResult } from '../../model/score-key-result.ts';
import { DEFAULT_SCORING } from '../../model/settings.ts';
import { applyEdits } from '../../syntax/edits.ts';
import { type Grade, gradeEdits } from '../grades.ts';
import { nextCycle, type Standing } from '../next-cycle.ts';
import { type Model, modelOf } from '../same-model.ts';
import { anyFile } from './any-file.ts';

const TODAY = parseDay('2026-12-31') as number;
const settings = DEFAULT_SCORING;

/** What no tool writes into: an item that stands elsewhere, and what two items share. */
const SHARED = /\*item|[*&]here|\*shared/;
/** How large a share of the files may be refused. */
const REFUSED = 0.25;

/** On random files: grades add lines, and the result says the same plus the grades. */
export function gradesInRandomFiles(runs: number): void {
  const words = fc.constantFrom('Fine.', 'Too late: ask', 'One\n\n  two # three', '- no', 'é\u2028ü');
  const score = fc.constantFrom(0, 0.333, 0.7, 1);
  tried(runs, fc.tuple(anyFile, score, words), ([text, given, retrospective]) => {
    const file = declared(text);
    const grades = file.objectives.flatMap(({ objective: { keyResults } }, objective): Grade[] => [
      { objective, keyResult: null, score: 1 - given, retrospective },
      ...keyResults.map((_, keyResult) => ({ objective, keyResult, score: given, retrospective: null })),
    ]);
    const edits = gradeEdits(text, file, grades);
    if (!edits) return refusal(text);
    const after = applyEdits(text, edits);
    const told = `--- graded ---\n${text}\n--- becomes ---\n${after}`;
    const before = modelOf(file);
    const read = modelOf(declared(after));
    assert.deepEqual(withoutGrades(read), withoutGrades(before), told);
    const rounded = (value: number) => Math.round(value * 100) / 100;
    for (const objective of read.objectives) {
      assert.deepEqual([objective.score, objective.retrospective], [rounded(1 - given), retrospective], told);
      for (const keyResult of objective.keyResults) assert.equal(keyResult.score, rounded(given), told);
    }
    assert.equal(remarks(after), remarks(text), told);
    if (text.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/, told);
    return true;
  });
}

/** On random files: the next cycle has the same items with nothing measured, keeps every comment outside of what goes, and is made the same again. */
export function nextCyclesOfRandomFiles(runs: number): void {
  tried(runs, anyFile, (text) => {
    const file = declared(text);
    const standings = file.objectives.map(({ objective }) => objective.keyResults.map((keyResult) => standingOf(keyResult)));
    const input = {
      text,
      about: file,
      to: '2027-Q1',
      starts: TODAY + 1,
      isOwnCycle: () => true,
      team: null,
      standings,
    };
    const made = nextCycle(input);
    if (made.text === null) return refusal(text);
    const after = made.text;
    const told = `--- rolled over ---\n${text}\n--- becomes ---\n${after}`;
    assert.deepEqual(nextCycle(input), made, told);
    const next = declared(after);
    assert.equal(next.cycle?.value, '2027-Q1', told);
    assert.deepEqual(next.log, [], told);
    assert.deepEqual(skeletonOf(next), skeletonOf(file), told);
    next.objectives.forEach(({ objective }, index) => {
      objective.keyResults.forEach((keyResult, at) => {
        assert.deepEqual([keyResult.checkIns, keyResult.current, keyResult.score], [[], null, null], told);
        const before = standings[index]?.[at] as Standing;
        const { progress } = score(keyResult);
        if (before.reached || keyResult.metric.kind !== 'metric') return;
        assert.ok(progress === 0 || progress === null, `${keyResult.title.text} starts at ${progress}: ${told}`);
      });
    });
    assert.ok(remarks(after) >= remarks(withoutCheckIns(text)), `loses a comment: ${told}`);
    if (text.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/, told);
    return true;
  });
}

/** Runs a property that answers whether something was written; of few files, chance may refuse too many. */
function tried<T>(runs: number, files: fc.Arbitrary<T>, property: (file: T) => boolean): void {
  let written = 0;
  fc.assert(
    fc.property(files, (file) => {
      if (property(file)) written++;
    }),
    { numRuns: runs },
  );
  if (runs >= 300) assert.ok(written >= runs * (1 - REFUSED), `${written} of ${runs} written`);
}

function refusal(text: string): false {
  assert.match(text, SHARED, `refused without a reason:\n${text}`);
  return false;
}

function declared(text: string): OkrFile {
  return createDeclarer().declare(segmentText(text), { uri: '/teams/shop.okr.yaml', language: null });
}

function score(keyResult: KeyResult) {
  const cycle = cycleOf('2026-Q4', settings.cycles);
  return scoreKeyResult({ keyResult, logged: [] }, { today: TODAY, cycle, settings, type: 'aspirational' });
}

function standingOf(keyResult: KeyResult): Standing {
  const { progress, reached, current, notes } = score(keyResult);
  const last = current !== null && current.from !== 'baseline' ? current.quantity : null;
  return { progress, reached, last, mismatch: notes.includes('unit-mismatch') };
}

function withoutGrades(model: Model): unknown {
  return {
    ...model,
    objectives: model.objectives.map((objective) => ({
      ...objective,
      score: null,
      retrospective: null,
      keyResults: objective.keyResults.map((keyResult) => ({ ...keyResult, score: null })),
    })),
  };
}

/** What a roll-over leaves: ids, sentences apart from their numbers, owners, parents, weights. */
function skeletonOf(file: OkrFile): unknown {
  const words = (sentence: string) => sentence.replace(/\d[\d.,]*/g, '0').trim();
  return modelOf(file).objectives.map(({ id, title, owner, parents, keyResults }) => ({
    id,
    title,
    owner,
    parents,
    keyResults: keyResults.map((one) => ({ id: one.id, title: words(one.title), owner: one.owner, weight: one.weight })),
  }));
}

function remarks(text: string): number {
  return text.split(/# re\t?mark/).length;
}

/** The lines outside of lists of check-ins, told by their indentation alone. */
function withoutCheckIns(text: string): string {
  let column: number | null = null;
  const lines = text.split(/\r?\n/);
  const isInside = (line: string) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    return column !== null && (indent > column || (indent === column && line[indent] === '-'));
  };
  const kept = lines.filter((line, index) => {
    // A comment belongs to what stands below it.
    const below = lines.slice(index).find((each) => !/^\s*(?:#|$)/.test(each)) ?? '';
    if (isInside(line) || isInside(below)) return false;
    if (/^\s*(?:#|$)/.test(line)) return true;
    const own = /^( *(?:- +)?)check_ins:/.exec(line);
    column = own ? (own[1] as string).length : null;
    return !own;
  });
  return kept.join('\n');
}
