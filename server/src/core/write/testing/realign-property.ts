import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../syntax/edits.ts';
import { areMany } from '../../testing/runs.ts';
import { alignmentEdits } from '../realign.ts';
import { modelOf, type ReadFile, readFile } from '../same-model.ts';
import { anyFile } from './any-file.ts';

const ABOUT = { uri: '/teams/shop.okr.yaml', language: 'en' as const };

/** Parents as people write them, below the title of the first objective. */
const PARENTS = [
  '',
  '',
  'parent:',
  'parent: up # remark',
  "parent: 'up/nps'",
  'parent: "up@2026"   # re\tmark',
  'parent: { ref: up, weight: 0.5 } # remark',
  'parent: {weight: 0,ref: "up"}',
  'parent:\n  ref: up # remark\n  # remark\n  weight: 2',
  'parent: [up, other] # remark',
  'parent: [ up,\n  { ref: other, weight: 2 },\n  third ] # remark',
  'parent: [\n  up, # remark\n  other, # remark\n  ]',
  'parent:\n# remark\n- up # remark\n-   ref: other # remark\n    weight: 0\n\n- third',
  'parent:\n    - up',
  'parent: []',
  'parent: >-\n  up',
] as const;

const anyAlignedFile = fc
  .record({
    text: anyFile,
    parent: fc.constantFrom(...PARENTS),
    above: fc.constantFrom('', 'owner: lea # remark\n    ', 'why: |\n      So.\n\n    '),
  })
  .map(({ text, parent, above }) => {
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = `${above}${parent.replaceAll('\n', '\n    ')}`.replace(/^ +$/gm, '');
    const block = lines === '' ? '' : `    ${lines.replaceAll('\n', eol)}${eol}`;
    return text.replace(`  - title: A bakery${eol}`, (own) => own + block);
  });

/**
 * On random files: whichever parent of an objective is replaced, or one added, the text read as a whole says the same but for
 * that parent; all lines but those of the parents stay, with their comments; and next to nothing is refused.
 */
export function realignmentsOnRandomFiles(runs: number): void {
  let all = 0;
  let refused = 0;
  fc.assert(
    fc.property(anyAlignedFile, fc.constantFrom('growth', 'growth/new', 'growth/new@2026', '2026'), (text, ref) => {
      const before = readFile(text, ABOUT);
      for (const [objective, placed] of before.file.objectives.entries()) {
        const { parents } = placed.objective;
        for (const replaces of [null, ...parents.keys()]) {
          all++;
          const { edits, problem } = alignmentEdits(text, before.file, { parent: { objective, replaces, ref }, ids: [] });
          if (problem !== null) {
            refused++;
            continue;
          }
          const after = applyEdits(text, edits);
          const told = `--- objective ${objective}, parent ${replaces} of ---\n${text}\n--- becomes ---\n${after}`;
          checkText(text, after, told);
          checkModel(before, after, objective, replaces, ref, told);
        }
      }
    }),
    { numRuns: runs },
  );
  assert.ok(all > runs, `${all} parents`);
  assert.ok(!areMany(runs) || refused <= all * 0.01, `${refused} of ${all} refused`);
}

function checkText(before: string, after: string, told: string): void {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let top = 0;
  while (top < old.length && old[top] === now[top]) top++;
  let end = 0;
  while (end < old.length - top && old.at(-1 - end) === now.at(-1 - end)) end++;
  // A parent's lines, a sentence that becomes a mapping, or none at all.
  const changed = old.slice(top, old.length - end);
  assert.ok(changed.length <= 3, `${changed.length} lines changed: ${told}`);
  // A reference over two lines comes to stand on one, between brackets.
  const least = old.length - (before.includes('parent: >-') ? 1 : 0);
  assert.ok(now.length >= least && now.length <= old.length + 1, told);
  if (before.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/, told);
  assert.equal(after.split('remark').length, before.split('remark').length, `keeps comments: ${told}`);
}

function checkModel(
  before: ReadFile,
  after: string,
  objective: number,
  replaces: number | null,
  ref: string,
  told: string,
): void {
  const [was, is] = [modelOf(before.file), modelOf(readFile(after, ABOUT).file)];
  const own = was.objectives[objective]?.parents ?? [];
  const link = { ref: { value: ref, range: [0, 0] }, weight: replaces === null ? 1 : own[replaces]?.weight };
  const expected = replaces === null ? [...own, link] : own.map((one, i) => (i === replaces ? link : one));
  assert.deepEqual(is.objectives[objective]?.parents, expected, told);
  const rest = ({ objectives, ...file }: typeof was) => ({
    ...file,
    objectives: objectives.map((one, i) => (i === objective ? { ...one, parents: [] } : one)),
  });
  assert.deepEqual(rest(is), rest(was), told);
}
