import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDeclarer } from '../../document/declare-file.ts';
import { segmentText } from '../../document/segments.ts';
import type { KeyResult, OkrFile } from '../../model/okr.ts';
import { applyEdits } from '../../syntax/edits.ts';
import { type NewCheckIn, writeCheckIn } from '../check-in.ts';
import { modelOf } from '../same-model.ts';
import { anyCheckIn, anyFile } from './any-file.ts';

/** Why a key result of a random file may be refused, and how large a share of all that may come to. */
const REFUSED: Readonly<Record<string, { readonly because: (item: string, text: string) => boolean; readonly share: number }>> = {
  // What `check_ins` refers to stands elsewhere.
  alias: { because: (item) => /check_ins: \*/.test(item), share: 0.06 },
  // One mapping, without a list around it.
  'not-a-list': { because: (item) => /check_ins: \{/.test(item), share: 0.04 },
  // The item is an alias.
  shape: { because: (item, text) => item.includes('title: Elsewhere') && text.includes('*item'), share: 0.06 },
  // Another key result has the same list, by an anchor.
  misread: { because: (item, text) => item.includes('&here') && text.includes('*here'), share: 0.06 },
};

/**
 * On random files: a check-in of each key result adds lines and changes no other but that of a sentence alone or of what
 * stands between brackets; the result, read as a whole, says the same plus the check-in; and what is refused has a reason.
 */
export function checkInsOnRandomFiles(runs: number): void {
  const refused = new Map<string, number>();
  let all = 0;
  fc.assert(
    fc.property(anyFile, anyCheckIn, (text, checkIn) => {
      const source = segmentText(text);
      const file = declared(text);
      for (const [objective, placed] of file.objectives.entries()) {
        for (const [index, keyResult] of placed.objective.keyResults.entries()) {
          all++;
          const { edits, problem } = writeCheckIn({ source, file, objective, keyResult: index }, { checkIn, done: null });
          if (problem !== null) {
            refused.set(problem, (refused.get(problem) ?? 0) + 1);
            const why = REFUSED[problem]?.because(textOf(text, placed.base, keyResult), text);
            assert.ok(why, `${problem}: key result ${index} of\n${text}`);
            continue;
          }
          const after = applyEdits(text, edits);
          const told = `--- key result ${index} of ---\n${text}\n--- becomes ---\n${after}`;
          checkLines(text, after, textOf(text, placed.base, keyResult), told);
          checkModel(file, declared(after), objective, index, checkIn, told);
        }
      }
    }),
    { numRuns: runs },
  );
  assert.ok(all > runs, `${all} key results`);
  // Of few files, chance may take too many.
  if (all < 1000) return;
  for (const [problem, count] of refused) {
    assert.ok(count <= all * (REFUSED[problem]?.share ?? 0), `${problem}: ${count} of ${all} refused`);
  }
}

function declared(text: string): OkrFile {
  return createDeclarer().declare(segmentText(text), { uri: '/teams/shop.okr.yaml', language: null });
}

function textOf(text: string, base: number, { range }: KeyResult): string {
  return text.slice(base + range[0], base + range[1]);
}

const linesIn = (text: string) => text.split(/\r?\n/);

function checkLines(before: string, after: string, item: string, told: string): void {
  const [old, now] = [linesIn(before), linesIn(after)];
  let top = 0;
  while (top < old.length && old[top] === now[top]) top++;
  let end = 0;
  while (end < old.length - top && old.at(-1 - end) === now.at(-1 - end)) end++;
  const changed = old.slice(top, old.length - end);
  const isList = /check_ins:[^\n]*\[/.test(item);
  // A sentence alone, and what stands between brackets, changes on its own lines; everything else not at all.
  const may = isList || !/^\S*\s*title:|check_ins:|\n/.test(item) || /^[{>|]/.test(item) ? linesIn(item).length : 0;
  assert.ok(changed.length <= may, `${changed.length} lines changed, ${may} may: ${told}`);
  assert.ok(now.length >= old.length - changed.length, told);
  if (before.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/, told);
  assert.equal(after.split('remark').length, before.split('remark').length, `keeps comments: ${told}`);
}

function checkModel(
  before: OkrFile,
  after: OkrFile,
  objective: number,
  keyResult: number,
  checkIn: NewCheckIn,
  told: string,
): void {
  const [was, is] = [modelOf(before), modelOf(after)];
  const had = was.objectives[objective]?.keyResults[keyResult]?.checkIns ?? [];
  const has = (is.objectives[objective]?.keyResults[keyResult]?.checkIns ?? []) as NewCheckIn[];
  const at = has.findIndex((one, i) => JSON.stringify(one) !== JSON.stringify(had[i]));
  assert.deepEqual(
    is.objectives.map((one, i) =>
      i !== objective
        ? one
        : {
            ...one,
            keyResults: one.keyResults.map((own, k) =>
              k === keyResult ? { ...own, checkIns: own.checkIns.filter((_, n) => n !== at) } : own,
            ),
          },
    ),
    was.objectives,
    told,
  );
  assert.deepEqual({ ...is, objectives: [] }, { ...was, objectives: [] }, told);
  const added = has[at] as unknown as { value: { text: string } | null; confidence: number | null } & NewCheckIn;
  const { value, confidence, ...rest } = checkIn;
  assert.deepEqual([added.value?.text ?? null, added.confidence], [value, confidence], told);
  for (const [name, said] of Object.entries(rest)) assert.equal(added[name as 'note'], said, told);
}
