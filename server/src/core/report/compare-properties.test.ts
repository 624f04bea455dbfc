import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tries } from '../testing/runs.ts';
import type { Comparison } from './compare-view.ts';
import { compared, type Files } from './testing/compared.ts';

/** One objective, in a file of its own or beside others; with an id or known by its sentence alone. */
interface Draft {
  readonly name: number;
  readonly hasId: boolean;
  readonly file: number;
  readonly parent: number;
  readonly target: number;
  readonly value: number;
  readonly weight: number;
}

/** Words that nothing else shares, so that a sentence without an id is known by it. */
const NAMES = ['apples', 'bridges', 'candles', 'dolphins', 'engines', 'ferries'];

const draft = (name: number): fc.Arbitrary<Draft> =>
  fc.record({
    name: fc.constant(name),
    hasId: fc.boolean(),
    file: fc.integer({ min: 0, max: 2 }),
    parent: fc.integer({ min: -1, max: NAMES.length - 1 }),
    target: fc.integer({ min: 1, max: 9 }),
    value: fc.integer({ min: 0, max: 9 }),
    weight: fc.integer({ min: 0, max: 2 }),
  });

const drafts = fc.subarray(NAMES.map((_, name) => name)).chain((names) => fc.tuple(...names.map(draft)));

function textOf({ name, hasId, parent, target, value, weight }: Draft): string {
  const up = parent < 0 || parent === name ? '' : `    parent: { ref: ${NAMES[parent]}, weight: ${weight} }\n`;
  const id = hasId ? `    id: ${NAMES[name]}\n` : '';
  return `  - title: Everybody loves ${NAMES[name]}
${id}${up}    rollup: both
    key_results:
      - title: Visits for ${NAMES[name]}
        baseline: 0
        target: ${target}
        check_ins: [{ date: 2026-11-16, value: ${value} }]
`;
}

function filesOf(all: readonly Draft[], nameOf = (file: number) => `w/f${file}.okr.yaml`): Files {
  const files = [...new Set(all.map(({ file }) => file))].sort();
  const entries = files.map((file) => {
    const own = all.filter((one) => one.file === file).map(textOf);
    return [nameOf(file), `team: t${file}\ncycle: 2026-Q4\nobjectives:\n${own.join('')}`];
  });
  return Object.fromEntries(entries);
}

const TOP: Draft = { name: 0, hasId: true, file: 0, parent: -1, target: 5, value: 2, weight: 1 };

const titles = ({ objectives }: Comparison, kind: string) =>
  objectives
    .filter((one) => one.kind === kind)
    .map(({ before, after }) => (after ?? before)?.title)
    .sort();

describe('any two states', () => {
  const numRuns = tries(60);

  it('one is the same as itself', () =>
    fc.assert(
      fc.asyncProperty(drafts, async (all) => {
        const { objectives, rest, before, after } = await compared(filesOf(all), filesOf(all));
        assert.deepEqual(objectives, []);
        assert.deepEqual(before, after);
        assert.ok(rest === 0 || after.progress === null);
      }),
      { numRuns },
    ));

  it('turned round, added is removed and removed is added', () =>
    fc.assert(
      fc.asyncProperty(drafts, drafts, async (one, other) => {
        const there = await compared(filesOf(one), filesOf(other));
        const back = await compared(filesOf(other), filesOf(one));
        assert.deepEqual(titles(there, 'added'), titles(back, 'removed'));
        assert.deepEqual(titles(there, 'removed'), titles(back, 'added'));
        assert.deepEqual(titles(there, 'changed'), titles(back, 'changed'));
        assert.deepEqual(titles(there, 'scored'), titles(back, 'scored'));
      }),
      { numRuns },
    ));

  it('a file of another name changes nothing but where its objectives stand', () =>
    fc.assert(
      fc.asyncProperty(drafts, async (all) => {
        const { objectives } = await compared(
          filesOf(all),
          filesOf(all, (file) => `w/g${file}.okr.yaml`),
        );
        assert.equal(objectives.length, all.length);
        for (const { kind, fields, links, weak, keyResults, effect } of objectives) {
          assert.deepEqual([kind, fields.map(({ field }) => field), links, weak, keyResults], ['changed', ['file'], [], [], []]);
          assert.ok(effect === 0 || effect === null);
        }
      }),
      { numRuns },
    ));

  it('below a company that stays, the effects of single objectives are all there is', () =>
    fc.assert(
      fc.asyncProperty(drafts, drafts, async (one, other) => {
        const company = `level: company\nteam: all\ncycle: 2026-Q4\nobjectives:\n${textOf(TOP)}`;
        const withCompany = (all: readonly Draft[]) => ({
          'w/company.okr.yaml': company,
          ...filesOf(all.filter(({ name }) => name > 0)),
        });
        const { rest } = await compared(withCompany(one), withCompany(other));
        assert.equal(rest, 0);
      }),
      { numRuns },
    ));
});
