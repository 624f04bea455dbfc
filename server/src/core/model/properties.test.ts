import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tries } from '../testing/runs.ts';
import type { AlignmentGraph } from './alignment.ts';
import { createAlignmentGraph } from './alignment-graph.ts';
import { forecastOfTerms } from './forecast.ts';
import type { CheckIn, Metric, Objective, RollupMode } from './okr.ts';
import type { Quantity } from './quantity.ts';
import { scoreKeyResult } from './score-key-result.ts';
import { DEFAULT_SCORING } from './settings.ts';
import { at, checkIn, cycle, day, file, keyResult, logEntry, objective } from './testing/build.ts';

const TODAY = day('2026-11-16');
const context = { today: TODAY, cycle: cycle('2026-Q4'), settings: DEFAULT_SCORING, type: 'aspirational' as const };
const plain = (value: number): Quantity => ({ value, unit: null, text: String(value) });
const metric = (from: Quantity, to: Quantity): Metric => ({
  kind: 'metric',
  baseline: { value: from, from: 'field' },
  target: { value: to, from: 'field' },
  rising: to.value >= from.value,
});
const reported = (quantity: Quantity): CheckIn => ({ ...checkIn('2026-11-12', '0'), value: quantity });
const progress = (from: number, to: number, now: number) =>
  scoreKeyResult(
    { keyResult: keyResult({ metric: metric(plain(from), plain(to)), checkIns: [reported(plain(now))] }), logged: [] },
    context,
  );
const level = fc.integer({ min: -10_000, max: 10_000 });
const close = (a: number | null, b: number | null, within = 1e-9) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= within;

describe('properties of a key result’s score', () => {
  it('lies between 0 and 1', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), fc.double({ noNaN: true }), (from, to, now) => {
        const { progress: p } = progress(from, to, now);
        assert.ok(p === null || (p >= 0 && p <= 1));
      }),
      { numRuns: tries(150) },
    ));

  it('never falls on the way to the target', () =>
    fc.assert(
      fc.property(level, level, level, level, (from, to, a, b) => {
        fc.pre(from !== to);
        const [nearer, farther] = (to > from ? a > b : a < b) ? [a, b] : [b, a];
        assert.ok((progress(from, to, nearer).progress ?? 0) >= (progress(from, to, farther).progress ?? 0));
      }),
      { numRuns: tries(150) },
    ));

  it('is the same in any unit of the dimension', () =>
    fc.assert(
      fc.property(level, level, level, fc.constantFrom(1, 60, 3600, 86_400), (from, to, now, scale) => {
        const seconds = { dimension: 'time', symbol: 's', scale: 1 };
        const larger = { dimension: 'time', symbol: 'x', scale };
        const inUnit = (value: number): Quantity => ({ value: value / scale, unit: larger, text: '' });
        const mixed = keyResult({
          metric: metric({ ...plain(from), unit: seconds }, inUnit(to)),
          checkIns: [reported(inUnit(now))],
        });
        fc.pre(from !== to);
        assert.ok(
          close(scoreKeyResult({ keyResult: mixed, logged: [] }, context).progress, progress(from, to, now).progress, 1e-6),
        );
      }),
      { numRuns: tries(150) },
    ));

  /** A metric with check-ins on random days of the cycle, which may lie on one day and beyond its target. */
  const reports = fc.array(fc.tuple(fc.integer({ min: 0, max: 46 }), level), { minLength: 3, maxLength: 9 });
  const following = (from: Quantity, to: Quantity, made: readonly CheckIn[]) =>
    scoreKeyResult({ keyResult: keyResult({ metric: metric(from, to), checkIns: made }), logged: [] }, context);
  const inUnit = (value: number, scale: number): Quantity => ({
    value: value / scale,
    unit: { dimension: 'time', symbol: String(scale), scale },
    text: '',
  });
  const madeOf = (made: readonly (readonly [number, number])[], scale: number): CheckIn[] =>
    made.map(([offset, value]) => ({ ...reported(inUnit(value, scale)), day: day('2026-10-01') + offset }));

  it('its forecast lies between 0 and 1, and in its band', () =>
    fc.assert(
      fc.property(level, level, reports, (from, to, made) => {
        const { forecast } = following(inUnit(from, 1), inUnit(to, 1), madeOf(made, 1));
        if (!forecast) return;
        const { low, progress: p, high } = forecast;
        assert.ok(0 <= low && low <= p && p <= high && high <= 1, `${low} ${p} ${high}`);
        assert.ok(forecast.checkIns >= 3 && forecast.checkIns <= Math.min(6, made.length));
      }),
      { numRuns: tries(150) },
    ));

  it('the forecast of an objective lies in its band, and between those of its terms', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), level, level, reports), { minLength: 1, maxLength: 4 }),
        (made) => {
          const terms = made.map(([weight, from, to, days]) => {
            const { progress: p, forecast } = following(inUnit(from, 1), inUnit(to, 1), madeOf(days, 1));
            return { weight, progress: p, forecast };
          });
          const found = forecastOfTerms(terms);
          const counted = terms.filter(({ weight, progress: p }) => weight > 0 && p !== null);
          assert.equal(
            found === null,
            counted.every(({ forecast }) => forecast === null),
          );
          if (!found) return;
          const ends = counted.map(({ progress: p, forecast }) => forecast?.progress ?? p ?? 0);
          assert.ok(found.low <= found.progress && found.progress <= found.high);
          assert.ok(Math.min(...ends) <= found.progress && found.progress <= Math.max(...ends));
        },
      ),
      { numRuns: tries(100) },
    ));

  it('neither what it is worth nor where it is going depends on the unit it is written in', () =>
    fc.assert(
      fc.property(level, level, reports, fc.constantFrom(60, 3600), (from, to, made, scale) => {
        fc.pre(from !== to);
        const plainly = following(inUnit(from, 1), inUnit(to, 1), madeOf(made, 1));
        const scaled = following(inUnit(from, scale), inUnit(to, 60), madeOf(made, scale));
        assert.ok(close(plainly.progress, scaled.progress, 1e-6));
        assert.ok(close(plainly.moved, scaled.moved, 1e-6));
        for (const bound of ['low', 'progress', 'high'] as const) {
          assert.ok(close(plainly.forecast?.[bound] ?? null, scaled.forecast?.[bound] ?? null, 1e-6), bound);
        }
      }),
      { numRuns: tries(100) },
    ));

  it('what is dated later moves nothing until its day, and then as if it had always been there', () =>
    fc.assert(
      fc.property(level, level, reports, fc.integer({ min: 0, max: 46 }), (from, to, made, offset) => {
        const today = day('2026-10-01') + offset;
        const all = madeOf(made, 1);
        const on = (checkIns: readonly CheckIn[]) =>
          scoreKeyResult(
            { keyResult: keyResult({ metric: metric(inUnit(from, 1), inUnit(to, 1)), checkIns }), logged: [] },
            { ...context, today },
          );
        const { later, notes, ...found } = on(all);
        const { later: none, notes: plainNotes, ...expected } = on(all.filter((checkIn) => checkIn.day <= today));
        assert.deepEqual(found, expected);
        assert.equal(later.length, all.length - found.checkIns.length);
        assert.equal(none.length, 0);
        assert.equal(notes.includes('check-in-later'), later.length > 0);
        assert.equal(plainNotes.includes('check-in-later'), false);
      }),
      { numRuns: tries(100) },
    ));

  it('does not depend on the order of check-ins of different days, nor on where they stand', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.boolean()),
        (days, coin) => {
          const checkIns = days.map((offset) => ({ ...checkIn('2026-10-01', String(offset)), day: day('2026-10-01') + offset }));
          const one = metric(plain(0), plain(100));
          // Which one counts and why it is said differently, but not what it is worth.
          const score = (inline: CheckIn[], logged: CheckIn[]) => {
            const found = scoreKeyResult({ keyResult: keyResult({ metric: one, checkIns: inline }), logged }, context);
            return { ...found, notes: found.notes.filter((note) => note !== 'check-ins-by-date' && note !== 'check-in-logged') };
          };
          const inline: CheckIn[] = [];
          const logged: CheckIn[] = [];
          for (const each of [...checkIns].reverse()) (coin.next().value ? inline : logged).push(each);
          assert.deepEqual(
            score(inline, logged),
            score(
              [...checkIns].sort((a, b) => a.day - b.day),
              [],
            ),
          );
        },
      ),
      { numRuns: tries(100) },
    ));
});

/** A random workspace: few ids, so that links meet, form rings, and lead nowhere. */
interface Draft {
  readonly id: number;
  readonly parents: readonly (readonly [number, number])[];
  readonly toKeyResult: boolean;
  readonly rollup: RollupMode;
  readonly progress: readonly number[];
  readonly cycle: string;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  id: fc.integer({ min: 0, max: 9 }),
  parents: fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.constantFrom(0, 0.5, 1)), { maxLength: 3 }),
  toKeyResult: fc.boolean(),
  rollup: fc.constantFrom<RollupMode>('both', 'both', 'aligned', 'key-results'),
  progress: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 2 }),
  cycle: fc.constantFrom('2026-Q4', '2026-Q4', '2026'),
});

const contents = (drafts: readonly Draft[]): Objective[] =>
  drafts.map(({ id, parents, toKeyResult, rollup, progress: values }) =>
    objective({
      id: `o${id}`,
      rollup,
      parents: parents.map(([to, weight]) => [`o${to}${toKeyResult ? '/k0' : ''}`, weight] as const),
      keyResults: values.map((value, i) => at(value / 4, { id: `k${i}` })),
    }),
  );

/** A file as the index would hand it over: two objectives of one id have different keys. */
function put(graph: AlignmentGraph, uri: string, drafts: readonly Draft[] | null) {
  if (!drafts) return graph.setFile(uri, null);
  const nodes = file(uri, contents(drafts), {
    cycle: drafts[0]?.cycle ?? '2026-Q4',
    log: drafts.map(({ id }) => logEntry(`o${id}/k0`, '2026-11-14', '60')),
  });
  const objectives = nodes.objectives.map((node, i) => ({ ...node, key: `${node.key}@${i}` }));
  return graph.setFile(uri, { ...nodes, objectives });
}

function everything(graph: AlignmentGraph) {
  const keys = [...graph.nodes()].map(({ key }) => key).sort();
  return keys.map((key) => ({
    key,
    score: graph.score(key),
    parents: graph.parents(key).map(({ to }) => (to.kind === 'unknown' ? to.missing : to.node.key)),
    children: graph.children(key).map(({ node, keyResult: index }) => `${node.key} ${index}`),
    ring: graph.cycleThrough(key).map((node) => node.key),
    rivals: graph.duplicatesOf(key).map((node) => node.key),
    leftOut: graph.leftOut(key).map(({ link, ancestor, by }) => `${link.ref.value} ${ancestor.key} ${by.ref.value}`),
  }));
}

const step = fc.record({
  uri: fc.constantFrom('a', 'b', 'c', 'd'),
  drafts: fc.option(fc.array(draft, { maxLength: 4 }), { freq: 6 }),
  asked: fc.boolean(),
});

describe('properties of the alignment graph', () => {
  it('step by step or from scratch, in any order of files: the same graph', () =>
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const graph = createAlignmentGraph({ today: () => TODAY });
        const last = new Map<string, readonly Draft[] | null>();
        for (const { uri, drafts, asked } of steps) {
          put(graph, uri, drafts);
          last.set(uri, drafts);
          if (asked) for (const { key } of graph.nodes()) graph.score(key);
        }
        const scratch = createAlignmentGraph({ today: () => TODAY });
        for (const [uri, drafts] of [...last].reverse()) put(scratch, uri, drafts);
        assert.deepEqual(everything(graph), everything(scratch));
      }),
      { numRuns: tries(300) },
    ));

  it('an objective lies between the least and the most of its terms', () =>
    fc.assert(
      fc.property(fc.array(draft, { minLength: 2, maxLength: 10 }), (drafts) => {
        const graph = createAlignmentGraph({ today: () => TODAY });
        put(graph, 'f', drafts);
        for (const { key } of graph.nodes()) {
          const score = graph.score(key);
          assert.ok(score);
          const counted = score.terms
            .filter(({ progress: p, weight }) => p !== null && weight > 0)
            .map((term) => term.progress ?? 0);
          if (score.progress === null) assert.equal(counted.length, 0);
          else assert.ok(score.progress >= Math.min(...counted) && score.progress <= Math.max(...counted));
        }
      }),
      { numRuns: tries(80) },
    ));

  it('the links that are told to be left out are those that the scores leave out', () =>
    fc.assert(
      fc.property(fc.array(draft, { minLength: 2, maxLength: 10 }), (drafts) => {
        const graph = createAlignmentGraph({ today: () => TODAY });
        put(graph, 'f', drafts);
        for (const { key, objective: above } of graph.nodes()) {
          const score = graph.score(key);
          const said = (score?.mode === 'key-results' ? [] : (score?.terms ?? []))
            .filter(({ note }) => note === 'counted-elsewhere')
            .map((term) => term.key);
          const told = graph
            .children(key)
            .filter(({ node, link }) =>
              graph.leftOut(node.key).some((one) => one.link === link && one.parent.key === key && one.ancestor.key === key),
            )
            .map(({ node }) => node.key);
          assert.deepEqual(told.sort(), said.sort(), above.id?.value);
        }
      }),
      { numRuns: tries(150) },
    ));

  it('whoever is not named by a change reads as before', () =>
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), step, (steps, next) => {
        const graph = createAlignmentGraph({ today: () => TODAY });
        for (const { uri, drafts } of steps) put(graph, uri, drafts);
        const before = new Map(everything(graph).map((one) => [one.key, one]));
        const change = put(graph, next.uri, next.drafts);
        for (const one of everything(graph)) {
          if (!change.nodes.has(one.key)) assert.deepEqual(one.score, before.get(one.key)?.score, one.key);
          const uri = graph.node(one.key)?.uri ?? '';
          if (!change.files.has(uri)) {
            const { parents, ring, rivals, leftOut } = before.get(one.key) ?? assert.fail(one.key);
            assert.deepEqual([one.parents, one.ring, one.rivals, one.leftOut], [parents, ring, rivals, leftOut], one.key);
          }
        }
      }),
      { numRuns: tries(300) },
    ));
});

describe('counted once', () => {
  /** How often a leaf's number reaches an ancestor: the ancestor's slope in the leaf's own progress, were all weights one. */
  function reaches(graph: AlignmentGraph, key: string, leaf: string): number {
    let count = 0;
    for (const term of graph.score(key)?.terms ?? []) {
      if (term.kind !== 'aligned' || term.progress === null) continue;
      // Only the leaf has a number above 0, so a term above 0 is one way by which it arrived.
      if (term.key === leaf || term.progress > 0) count++;
    }
    return count;
  }

  it('one leaf comes to each ancestor by one way, whatever the links between', () =>
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 3 }), { minLength: 7, maxLength: 7 }),
        (above) => {
          const graph = createAlignmentGraph({ today: () => TODAY });
          // Objective i supports only objectives before it: no rings, many diamonds. The last one is the leaf.
          const objectives = above.map((parents, i) => {
            const refs = [...new Set(parents.map((parent) => parent % Math.max(1, i)))].filter((parent) => parent < i);
            return objective({
              id: `o${i}`,
              rollup: 'both',
              parents: refs.map((parent) => `o${parent}`),
              keyResults: [at(i === 6 ? 1 : 0)],
            });
          });
          graph.setFile('f', file('f', objectives));
          for (let i = 0; i < 6; i++) assert.ok(reaches(graph, `f#o${i}`, 'f#o6') <= 1, `o${i}`);
        },
      ),
      { numRuns: tries(150) },
    ));

  /** The number of an objective, counted anew by hand: a tree of who counts where is made for each ancestor, and summed. */
  function countedAnew(objectives: readonly Objective[], top: number): number | null {
    const refOf = (link: Objective['parents'][number]) => Number(/\d+/.exec(link.ref.value)?.[0]);
    const modeOf = (i: number) => objectives[i]?.rollup ?? 'key-results';
    /** The parents in which an objective has a weight, each once, by the first link that has one. */
    const above = (i: number) => {
      const weights = new Map<number, number>();
      for (const link of objectives[i]?.parents ?? []) {
        const parent = refOf(link);
        if (link.weight > 0 && !weights.has(parent)) weights.set(parent, link.weight);
      }
      return weights;
    };
    const below = (parent: number) => objectives.flatMap((_, i) => (above(i).has(parent) ? [i] : []));
    // Everything through which a number may rise to the top.
    const carriers = new Set([top]);
    for (const at of carriers) for (const child of below(at)) if (modeOf(child) !== 'key-results') carriers.add(child);
    const home = (i: number) => [...above(i).keys()].find((parent) => carriers.has(parent));
    const mean = (terms: readonly (readonly [number | null, number])[]) => {
      const known = terms.filter(([value]) => value !== null);
      const weights = known.reduce((sum, [, weight]) => sum + weight, 0);
      return known.length === 0 ? null : known.reduce((sum, [value, weight]) => sum + (value as number) * weight, 0) / weights;
    };
    const numberOf = (i: number): number | null => {
      const own = (objectives[i]?.keyResults ?? []).map(
        (one) => [(one.checkIns[0]?.value?.value ?? 0) / 100, one.weight] as const,
      );
      const children = () =>
        below(i).flatMap((child) => (home(child) === i ? [[numberOf(child), above(child).get(i) ?? 0] as const] : []));
      if (modeOf(i) === 'key-results') return mean(own);
      return mean(modeOf(i) === 'aligned' ? children() : [...own, ...children()]);
    };
    return numberOf(top);
  }

  it('in a random graph without rings, every ancestor is what it is when each below counts once', () =>
    fc.assert(
      fc.property(fc.array(draft, { minLength: 4, maxLength: 9 }), (drafts) => {
        // Each supports only what stands before it.
        const objectives = contents(
          drafts.map((one, i) => ({
            ...one,
            id: i,
            parents: i === 0 ? [] : one.parents.map(([to, weight]) => [to % i, weight] as const),
            toKeyResult: false,
          })),
        );
        const graph = createAlignmentGraph({ today: () => TODAY });
        graph.setFile('f', file('f', objectives));
        objectives.forEach((_, i) => {
          const found = graph.score(`f#o${i}`)?.progress ?? null;
          assert.ok(close(found, countedAnew(objectives, i)), `o${i}: ${found} is not ${countedAnew(objectives, i)}`);
        });
      }),
      { numRuns: tries(100) },
    ));
});
