import assert from 'node:assert/strict';
import { sized } from '../testing/runs.ts';
import type { AlignmentGraph } from './alignment.ts';
import { createAlignmentGraph } from './alignment-graph.ts';
import type { Objective, RollupMode } from './okr.ts';
import { DEFAULT_SCORING } from './settings.ts';
import {
  at,
  checkIn,
  cycle,
  day,
  type FileDraft,
  file,
  keyResult,
  logEntry,
  metric,
  type ObjectiveDraft,
  objective,
} from './testing/build.ts';

const TODAY = day('2026-11-16');
const graphOf = () => createAlignmentGraph({ today: () => TODAY });
const put = (graph: AlignmentGraph, uri: string, objectives: Objective[], draft?: FileDraft) =>
  graph.setFile(uri, file(uri, objectives, draft));
const lead = (graph: AlignmentGraph, ref: string, from: string | null) => {
  const to = graph.resolve(ref, from === null ? null : cycle(from));
  if (to.kind === 'unknown') return `no ${to.missing}`;
  return to.kind === 'objective' ? to.node.key : `${to.node.key}/${to.index}`;
};
const near = (actual: number | null | undefined, expected: number) =>
  assert.ok(typeof actual === 'number' && Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);

describe('alignment graph: references', () => {
  const graph = graphOf();
  put(graph, 'q3', [objective({ id: 'trust', keyResults: [keyResult({ id: 'k' })] }), objective({ id: 'old' })], {
    cycle: '2026-Q3',
  });
  put(graph, 'q4', [objective({ id: 'trust', keyResults: [keyResult(), keyResult({ id: 'k' })] }), objective({ id: 'new' })]);
  put(graph, 'h2', [objective({ id: 'half' }), objective({ id: 'wide' })], { cycle: '2026-H2' });
  put(graph, 'year', [objective({ id: 'half' }), objective({ id: 'year' }), objective({ id: 'wide' })], { cycle: '2026' });
  put(graph, 'always', [objective({ id: 'purpose' }), objective({ id: 'year' })], { cycle: null });

  const cases: [ref: string, from: string | null, expected: string][] = [
    ['trust', '2026-Q4', 'q4#trust'],
    ['trust', '2026-Q3', 'q3#trust'],
    ['trust/k', '2026-Q4', 'q4#trust/1'],
    ['trust/k', '2026-Q3', 'q3#trust/0'],
    ['trust@2026-Q3', '2026-Q4', 'q3#trust'],
    ['trust/k@2026-q3', '2026-Q4', 'q3#trust/0'],
    ['half', '2026-Q4', 'h2#half'], // the shorter of two that contain the quarter
    ['half@2026', '2026-Q4', 'year#half'],
    ['half', '2026-Q1', 'year#half'],
    ['half', '2027-Q1', 'no objective'],
    ['year', '2026-Q4', 'year#year'],
    ['purpose', '2026-Q4', 'always#purpose'],
    ['old', '2026-Q4', 'no objective'],
    ['new', '2026', 'no objective'], // a year does not look into its quarters
    ['trust/z', '2026-Q4', 'no key-result'],
    ['trust@2025', '2026-Q4', 'no cycle'],
    ['old@2026-Q4', '2026-Q4', 'no objective'],
    ['old', null, 'q3#old'],
    ['year', null, 'always#year'],
    ['wide', null, 'no objective'], // in two cycles: not guessed
    ['', '2026-Q4', 'no objective'],
    ['@2026', '2026-Q4', 'no objective'],
    ['__proto__', '2026-Q4', 'no objective'],
  ];
  for (const [ref, from, expected] of cases) {
    it(`${ref} from ${from}`, () => assert.equal(lead(graph, ref, from), expected));
  }

  it('takes the first of two that claim one id, and names the rivals', () => {
    const two = graphOf();
    put(two, 'b', [objective({ id: 'x' })]);
    put(two, 'c', [objective({ parents: ['x'] })]);
    assert.equal(lead(two, 'x', '2026-Q4'), 'b#x');
    const change = put(two, 'a', [objective({ id: 'x' })]);
    assert.equal(lead(two, 'x', '2026-Q4'), 'a#x');
    assert.deepEqual([...change.files].sort(), ['a', 'b', 'c']);
    assert.deepEqual(
      two.children('a#x').map(({ node }) => node.key),
      ['c#@0'],
    );
    assert.deepEqual(
      two.duplicatesOf('b#x').map(({ key }) => key),
      ['a#x'],
    );
    put(two, 'a', [objective({ id: 'x' })], { cycle: '2026-Q3' });
    assert.deepEqual(two.duplicatesOf('b#x'), []);
    assert.equal(lead(two, 'x', '2026-Q4'), 'b#x');
  });

  it('takes the first of two in one file, also when they change places', () => {
    const two = graphOf();
    const twins = file('f', [objective({ id: 'x' }), objective({ id: 'x' })]);
    const [one, other] = twins.objectives.map((node, i) => ({ ...node, key: `f#${i}` }));
    assert.ok(one && other);
    put(two, 'c', [objective({ parents: ['x'] })]);
    two.setFile('f', { ...twins, objectives: [one, other] });
    assert.equal(two.children('f#0').length, 1);
    two.setFile('f', {
      ...twins,
      objectives: [
        { ...other, index: 0 },
        { ...one, index: 1 },
      ],
    });
    assert.equal(two.children('f#0').length, 0);
    assert.equal(two.children('f#1').length, 1);
  });
});

describe('alignment graph: what a change moves', () => {
  it('links a child that came before its parent, and unlinks it again', () => {
    const graph = graphOf();
    put(graph, 'child', [objective({ id: 'c', parents: ['p'] })]);
    assert.equal(graph.parents('child#c')[0]?.to.kind, 'unknown');
    const came = put(graph, 'parent', [objective({ id: 'p' })]);
    assert.deepEqual([...came.files].sort(), ['child', 'parent']);
    assert.equal(graph.parents('child#c')[0]?.to.kind, 'objective');
    const went = graph.setFile('parent', null);
    assert.deepEqual([...went.files].sort(), ['child', 'parent']);
    assert.equal(graph.parents('child#c')[0]?.to.kind, 'unknown');
    assert.deepEqual(
      [...graph.nodes()].map(({ key }) => key),
      ['child#c'],
    );
  });

  it('finds a key result that got its id, or lost its place', () => {
    const graph = graphOf();
    put(graph, 'child', [objective({ id: 'c', parents: ['p/k'] })]);
    put(graph, 'parent', [objective({ id: 'p', keyResults: [keyResult({ id: 'j' })] })]);
    assert.deepEqual(graph.parents('child#c')[0]?.to, { kind: 'unknown', missing: 'key-result' });
    put(graph, 'parent', [objective({ id: 'p', keyResults: [keyResult({ id: 'j' }), keyResult({ id: 'k' })] })]);
    assert.equal(graph.children('parent#p')[0]?.keyResult, 1);
    put(graph, 'parent', [objective({ id: 'p', keyResults: [keyResult({ id: 'k' })] })]);
    assert.equal(graph.children('parent#p')[0]?.keyResult, 0);
  });

  it('finds a cycle that appeared', () => {
    const graph = graphOf();
    put(graph, 'child', [objective({ id: 'c', parents: ['p@2026'] })]);
    assert.deepEqual(graph.parents('child#c')[0]?.to, { kind: 'unknown', missing: 'cycle' });
    put(graph, 'year', [objective({ id: 'other' })], { cycle: '2026' });
    assert.deepEqual(graph.parents('child#c')[0]?.to, { kind: 'unknown', missing: 'objective' });
    put(graph, 'year', [objective({ id: 'p' })], { cycle: '2026' });
    assert.equal(graph.parents('child#c')[0]?.to.kind, 'objective');
  });

  it('says that nothing moved when nothing did', () => {
    const graph = graphOf();
    const same = objective({ id: 'o', keyResults: [at(0.5)], parents: ['nowhere'] });
    put(graph, 'f', [same]);
    const score = graph.score('f#o');
    const change = put(graph, 'f', [same]);
    assert.deepEqual([...change.nodes], []);
    assert.equal(graph.score('f#o'), score);
  });

  it('names the changed objective and its ancestors', () => {
    const graph = graphOf();
    put(graph, 'top', [objective({ id: 'top' }), objective({ id: 'other' })]);
    put(graph, 'middle', [objective({ id: 'middle', parents: ['top'] }), objective({ id: 'sibling', parents: ['top'] })]);
    put(graph, 'low', [objective({ id: 'low', parents: ['middle'] })]);
    graph.score('top#top');
    const change = put(graph, 'low', [objective({ id: 'low', parents: ['middle'], title: 'edited' })]);
    assert.deepEqual([...change.nodes].sort(), ['low#low', 'middle#middle', 'top#top']);
    assert.deepEqual([...change.files], ['low']);
  });

  it('lists children by file and place, whatever came first', () => {
    const graph = graphOf();
    put(graph, 'b', [objective({ id: 'b2', parents: ['top'] }), objective({ id: 'b1', parents: ['top'] })]);
    put(graph, 'a', [objective({ id: 'a1', parents: ['top'] })]);
    put(graph, 'top', [objective({ id: 'top' })]);
    const keys = () => graph.children('top#top').map(({ node }) => node.key);
    assert.deepEqual(keys(), ['a#a1', 'b#b2', 'b#b1']);
    put(graph, 'b', [objective({ id: 'b1', parents: ['top'] }), objective({ id: 'b2', parents: ['top'] })]);
    assert.deepEqual(keys(), ['a#a1', 'b#b1', 'b#b2']);
  });

  it('scores anew on a new day', () => {
    let today = TODAY;
    const graph = createAlignmentGraph({ today: () => today });
    put(graph, 'f', [objective({ id: 'o', keyResults: [at(0.36, {}, '2026-11-13')] })]);
    assert.equal(graph.score('f#o')?.health, 'on-track');
    today = day('2026-11-25');
    const change = graph.dayChanged();
    assert.deepEqual([...change.nodes], ['f#o']);
    assert.equal(graph.score('f#o')?.health, 'at-risk');
  });
});

describe('alignment graph: logs', () => {
  const plan = () =>
    objective({
      id: 'o',
      keyResults: [keyResult({ id: 'k', metric: metric('0', '100'), checkIns: [checkIn('2026-11-10', '10')] })],
    });

  it('adds check-ins from any file, whichever came first', () => {
    const graph = graphOf();
    put(graph, 'log', [], {
      log: [logEntry('o/k', '2026-11-11', '20'), logEntry('o/k', '2026-11-12', '40'), logEntry('o/z', '2026-11-13', '90')],
    });
    put(graph, 'plan', [plan()]);
    near(graph.score('plan#o')?.progress, 0.4);
    assert.equal(graph.score('plan#o')?.keyResults[0]?.checkIns.length, 3);
    const change = put(graph, 'log', [], { log: [logEntry('o/k', '2026-11-14', '60')] });
    assert.deepEqual([...change.nodes], ['plan#o']);
    near(graph.score('plan#o')?.progress, 0.6);
    graph.setFile('log', null);
    near(graph.score('plan#o')?.progress, 0.1);
  });

  it('looks a reference up in the log’s own cycle', () => {
    const graph = graphOf();
    put(graph, 'plan', [plan()]);
    put(graph, 'log', [], { cycle: '2026-Q3', log: [logEntry('o/k', '2026-11-12', '40')] });
    near(graph.score('plan#o')?.progress, 0.1);
    put(graph, 'log', [], { cycle: '2026-Q4', log: [logEntry('o/k', '2026-11-12', '40')] });
    near(graph.score('plan#o')?.progress, 0.4);
  });

  it('reads on after the plan was edited', () => {
    const graph = graphOf();
    put(graph, 'plan', [plan()], { log: [logEntry('o/k', '2026-11-12', '40')] });
    put(graph, 'plan', [objective({ id: 'first' }), plan()], { log: [logEntry('o/k', '2026-11-12', '40')] });
    near(graph.score('plan#o')?.progress, 0.4);
  });
});

describe('alignment graph: roll-ups', () => {
  const both = (id: string, draft: ObjectiveDraft = {}, rollup: RollupMode = 'both') => objective({ id, rollup, ...draft });
  const leaf = (id: string, progress: number, parents: ObjectiveDraft['parents']) =>
    objective({ id, parents, keyResults: [at(progress)] });
  const notes = (graph: AlignmentGraph, key: string) =>
    graph.score(key)?.terms.map(({ ref, progress, note }) => `${ref} ${progress} ${note ?? ''}`.trim());

  it('weigh a child in each of its parents', () => {
    const graph = graphOf();
    put(graph, 'f', [
      both('a'),
      both('b'),
      leaf('c', 0.8, [
        ['a', 3],
        ['b', 1],
      ]),
      leaf('d', 0.4, ['a', 'b']),
      leaf('e', 0, [['a', 0]]),
    ]);
    near(graph.score('f#a')?.progress, 0.7); // (3 × 0.8 + 0.4) / 4
    near(graph.score('f#b')?.progress, 0.6);
  });

  it('do not flow through an objective that shows its own key results', () => {
    const graph = graphOf();
    put(graph, 'f', [
      both('top'),
      both('middle', { parents: ['top'], keyResults: [at(0.2)] }, 'key-results'),
      leaf('low', 1, ['middle']),
    ]);
    near(graph.score('f#middle')?.aligned, 1);
    near(graph.score('f#top')?.progress, 0.2);
  });

  it('take the default mode from the configuration', () => {
    const graph = graphOf();
    put(graph, 'f', [objective({ id: 'top', keyResults: [at(0)] }), leaf('low', 1, ['top'])], {
      settings: { ...DEFAULT_SCORING, rollup: 'both' },
    });
    near(graph.score('f#top')?.progress, 0.5);
  });

  it('count an objective once where its two ways up meet', () => {
    // shared (1.0) supports left and right; left also has 0.4, right has 0.2.
    const graph = graphOf();
    put(graph, 'f', [
      both('top'),
      both('left', { parents: ['top'] }),
      both('right', { parents: ['top'] }),
      leaf('shared', 1, ['left', 'right']),
      leaf('l', 0.4, ['left']),
      leaf('r', 0.2, ['right']),
    ]);
    near(graph.score('f#left')?.progress, 0.7);
    near(graph.score('f#right')?.progress, 0.6);
    assert.deepEqual(notes(graph, 'f#top'), ['left 0.7', 'right 0.2 partly-elsewhere']);
    near(graph.score('f#top')?.progress, 0.45);
  });

  it('let the first parent decide by which way', () => {
    const graph = graphOf();
    const rest = (parents: string[]) => [
      both('top'),
      both('middle', { parents: ['top'], keyResults: [at(0)] }),
      leaf('low', 1, parents),
    ];
    put(graph, 'f', rest(['middle', 'top']));
    assert.deepEqual(notes(graph, 'f#top'), ['middle 0.5', 'low null counted-elsewhere']);
    put(graph, 'f', rest(['top', 'middle']));
    assert.deepEqual(notes(graph, 'f#top'), ['middle 0 partly-elsewhere', 'low 1']);
    near(graph.score('f#middle')?.progress, 0.5);
  });

  it('count once through two diamonds, one inside the other', () => {
    const graph = graphOf();
    put(graph, 'f', [
      both('top'),
      both('left', { parents: ['top'] }),
      both('right', { parents: ['top'] }),
      both('x', { parents: ['left'], keyResults: [at(0)] }),
      both('y', { parents: ['left'], keyResults: [at(0)] }),
      leaf('inner', 1, ['x', 'y']),
      leaf('outer', 1, ['right', 'y']),
    ]);
    // left = mean(x = mean(0, inner 1), y without inner = mean(0, outer 1)) = 0.5
    near(graph.score('f#left')?.progress, 0.5);
    // For top, outer counts in right: left = mean(x = 0.5, y = 0) = 0.25, right = 1.
    assert.deepEqual(notes(graph, 'f#top'), ['left 0.25 partly-elsewhere', 'right 1']);
  });

  it('count two links to one objective once', () => {
    const graph = graphOf();
    put(graph, 'f', [both('top', { keyResults: [at(0, { id: 'k' })] }), leaf('low', 1, ['top/k', 'top'])]);
    assert.deepEqual(notes(graph, 'f#top'), ['top/k 0', 'low 1', 'low null counted-elsewhere']);
    near(graph.score('f#top')?.progress, 0.5);
  });

  it('leave a ring out and tell it', () => {
    const graph = graphOf();
    put(graph, 'f', [
      both('a', { parents: ['c'], keyResults: [at(0.2)] }),
      both('b', { parents: ['a'], keyResults: [at(0.4)] }),
      both('c', { parents: ['b'], keyResults: [at(0.6)] }),
      leaf('low', 1, ['a']),
      both('top', {}),
      both('also', { parents: ['top', 'also'] }),
    ]);
    assert.deepEqual(notes(graph, 'f#a'), ['null 0.2', 'b null ring', 'low 1']);
    near(graph.score('f#a')?.progress, 0.6);
    assert.deepEqual(
      graph.cycleThrough('f#a').map(({ key }) => key),
      ['f#a', 'f#c', 'f#b'],
    );
    assert.deepEqual(graph.cycleThrough('f#low'), []);
    assert.deepEqual(
      graph.cycleThrough('f#also').map(({ key }) => key),
      ['f#also'],
    );
    assert.deepEqual(graph.cycleThrough('f#top'), []);
  });

  it('count once as soon as a second way up is written', () => {
    const graph = graphOf();
    const rest = [both('top'), both('left', { parents: ['top'] }), both('right', { parents: ['top'] }), leaf('r', 0, ['right'])];
    put(graph, 'f', [...rest, leaf('low', 1, ['left'])]);
    near(graph.score('f#top')?.progress, 0.5);
    put(graph, 'f', [...rest, leaf('low', 1, ['left', 'right'])]);
    near(graph.score('f#right')?.progress, 0.5);
    near(graph.score('f#top')?.progress, 0.5);
  });

  it('tell every file of a ring, also where the shortest one is an objective that is its own parent', () => {
    const graph = graphOf();
    put(graph, 'other', [both('a', { parents: ['b'] })]);
    put(graph, 'f', [both('b')]);
    const { files } = put(graph, 'f', [both('b', { parents: ['b', 'a'] })]);
    assert.ok(files.has('other'));
    assert.deepEqual(
      graph.cycleThrough('other#a').map(({ key }) => key),
      ['other#a', 'f#b'],
    );
  });

  it('follow a link again once its ring is open, though nobody asked for what lies between', () => {
    const graph = graphOf();
    const ring = [both('a', { parents: ['c'], keyResults: [at(0.2)] }), both('b', { parents: ['a'], keyResults: [at(0.4)] })];
    put(graph, 'f', [...ring, both('c', { parents: ['b'], keyResults: [at(0.6)] })]);
    near(graph.score('f#a')?.progress, 0.2);
    put(graph, 'f', [...ring, both('c', { keyResults: [at(0.6)] })]);
    near(graph.score('f#a')?.progress, 0.3);
  });

  it('tell who looked up through a ring when it opens elsewhere', () => {
    const graph = graphOf();
    put(graph, 'leaf', [both('leaf', { parents: ['left', 'right'] })]);
    put(graph, 'f', [both('top'), both('left', { parents: ['top'] }), both('right', { parents: ['x'] })]);
    put(graph, 'x', [both('x', { parents: ['y', 'top'] })]);
    put(graph, 'y', [both('y', { parents: ['right'] })]);
    assert.deepEqual(graph.leftOut('leaf#leaf'), []);
    assert.ok(put(graph, 'y', [both('y')]).files.has('leaf'));
    assert.deepEqual(
      graph.leftOut('leaf#leaf').map(({ link, ancestor }) => `${link.ref.value} → ${ancestor.key}`),
      ['right → f#top'],
    );
  });

  it('tell every file of a ring when it closes and when it opens', () => {
    const graph = graphOf();
    put(graph, 'a', [both('a', { parents: ['b'] })]);
    put(graph, 'b', [both('b', { parents: ['c'] })]);
    const closed = put(graph, 'c', [both('c', { parents: ['a'] })]);
    assert.deepEqual([...closed.files].sort(), ['a', 'b', 'c']);
    const opened = put(graph, 'c', [both('c')]);
    assert.deepEqual([...opened.files].sort(), ['a', 'b', 'c']);
    assert.deepEqual(graph.cycleThrough('a#a'), []);
  });
});

describe('alignment graph: tiers', () => {
  const tiers = (graph: AlignmentGraph) =>
    [...graph.tiers()].map(({ level, cycle: time, objectives, supported, first }) =>
      [level, time?.name, objectives, supported, first].join(' '),
    );

  it('count objectives and what is supported, and know their first', () => {
    const graph = graphOf();
    put(graph, 'b', [objective({ id: 'b' }), objective({ id: 'c' })], { level: 'company' });
    put(graph, 'team', [objective({ id: 't', parents: ['c'] })], { level: 'team' });
    assert.deepEqual(tiers(graph), ['company 2026-Q4 2 1 b#b', 'team 2026-Q4 1 0 team#t']);
    put(graph, 'a', [objective({ id: 'a' })], { level: 'company' });
    assert.deepEqual(tiers(graph)[0], 'company 2026-Q4 3 1 a#a');
    put(graph, 'team', [objective({ id: 't' })], { level: 'person' });
    graph.setFile('a', null);
    assert.deepEqual(tiers(graph), ['company 2026-Q4 2 0 b#b', 'person 2026-Q4 1 0 team#t']);
  });
  it('are kept apart by cycle, and leave with their last objective', () => {
    const graph = graphOf();
    put(graph, 'a', [objective({ id: 'a' })], { level: 'team' });
    put(graph, 'a', [objective({ id: 'a' })], { level: 'team', cycle: '2026' });
    assert.deepEqual(tiers(graph), ['team 2026 1 0 a#a']);
    graph.setFile('a', null);
    assert.deepEqual(tiers(graph), []);
  });
});

describe('alignment graph: growth', () => {
  /** Work of one changed check-in in an objective two levels below the top. */
  function workOfAChange(files: number) {
    const graph = graphOf();
    put(graph, 'f0', [objective({ id: 'o0', rollup: 'both', keyResults: [at(0.5)] })]);
    for (let i = 1; i < files; i++) {
      const parent = i === files - 1 ? 1 : Math.floor((i - 1) / 24);
      put(graph, `f${i}`, [objective({ id: `o${i}`, parents: [`o${parent}`], rollup: 'both', keyResults: [at(0.5)] })]);
    }
    for (const { key } of graph.nodes()) graph.score(key);
    const last = files - 1;
    const before = { ...graph.work };
    const edited = objective({ id: `o${last}`, parents: ['o1'], rollup: 'both', keyResults: [at(0.9)] });
    const change = put(graph, `f${last}`, [edited]);
    for (const { key } of graph.nodes()) graph.score(key);
    return {
      scored: graph.work.scored - before.scored,
      resolved: graph.work.resolved - before.resolved,
      nodes: change.nodes.size,
    };
  }

  it('costs a change its ancestors only', () => {
    const small = workOfAChange(100);
    assert.deepEqual(small, { scored: 3, resolved: 0, nodes: 3 });
    assert.deepEqual(workOfAChange(sized(300, 10_000)), small);
  });

  it('survives five thousand objectives in one chain', () => {
    const graph = graphOf();
    const chain = Array.from({ length: 5_000 }, (_, i) =>
      objective({ id: `o${i}`, parents: i ? [`o${i - 1}`] : [], rollup: 'both', keyResults: [at(0.5)] }),
    );
    put(graph, 'f', chain);
    near(graph.score('f#o0')?.progress, 0.5);
    assert.deepEqual(graph.cycleThrough('f#o4999'), []);
  });
});

describe('alignment graph: who says an id', () => {
  it('knows claims, links and logs of any cycle, and forgets them with their files', () => {
    const graph = graphOf();
    const naming = (id: string) => {
      const { claimed, linked, logs } = graph.naming(id);
      return [claimed.map(({ key }) => key), linked.map(({ key }) => key), logs];
    };
    put(graph, 'z', [objective({ id: 'trust' })], { cycle: '2026-Q3' });
    put(graph, 'a', [objective({ id: 'trust' }), objective({ id: 'child', parents: ['trust/k@2026-Q3'] })]);
    put(graph, 'log', [], { log: [logEntry('trust/k', '2026-10-12', '1')] });
    assert.deepEqual(naming('trust'), [['a#trust', 'z#trust'], ['a#child'], ['log']]);
    assert.deepEqual(naming('k'), [[], [], []]);
    graph.setFile('a', null);
    graph.setFile('log', null);
    assert.deepEqual(naming('trust'), [['z#trust'], [], []]);
  });
});
