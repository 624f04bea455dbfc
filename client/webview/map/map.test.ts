import assert from 'node:assert/strict';
import { localeOf } from '../locale.ts';
import { row, summary, tree } from '../testing/rows.ts';
import { branchesIn } from './branches.ts';
import { found, nextOf } from './find.ts';
import { Layouts } from './layouts.ts';
import { en } from './messages.en.ts';
import { moveOf } from './moves.ts';
import { scaleOf } from './png.ts';
import { isFromMap } from './protocol.ts';
import { Titles } from './shapes.ts';
import { initialMap, type MapAction, type MapState, readSavedMap, reduceMap, savedMap } from './state.ts';
import { svgOf } from './svg.ts';
import { broughtInto, fitted, zoomedAt } from './viewport.ts';
import { shortened, wrapped } from './wrap.ts';

const measure = (text: string, size: number) => [...text].length * size * 0.5;
const FONT = { size: 10, bold: false };
const ROWS = [
  row('a', { title: 'Harbour' }),
  row('a/0', { kind: 'key-result', title: 'Boats' }),
  row('a/0/c', { title: 'Crew' }),
  row('a/1', { kind: 'key-result', title: 'Nets' }),
  row('a/d', { title: 'Dock', progress: null, health: 'none' }),
  row('b', { title: 'Bay', team: 'shore' }),
  row('b/ref', { kind: 'reference', full: 'a/0/c', title: 'Crew' }),
  row('g', { kind: 'group', title: 'Not aligned yet' }),
  row('g/e', { title: 'Elsewhere' }),
];
const then = (state: MapState, ...actions: MapAction[]) => actions.reduce(reduceMap, state);
const shown = then(initialMap(null), tree(ROWS));
const layouts = () => new Layouts(new Titles(measure));
const branches = (state: MapState) => branchesIn(null, state, layouts().of(state), new Titles(measure));

describe('the map of a tree', () => {
  it('draws an objective once, its key results in it, its second parent as a line, and what is not aligned apart', () => {
    const { nodes, roots, apart, links, owners } = shown.model;
    assert.deepEqual([...nodes.keys()], ['a', 'a/0/c', 'a/d', 'b', 'g/e']);
    assert.deepEqual([roots, apart], [['a', 'b'], ['g/e']]);
    assert.deepEqual(nodes.get('a')?.keyResults, ['a/0', 'a/1']);
    assert.deepEqual([nodes.get('a/0/c')?.parent, nodes.get('a/0/c')?.line, owners.get('a/1')], ['a', 'a/0', 'a']);
    assert.deepEqual(links, [{ from: 'a/0/c', to: 'b', line: null }]);
    assert.equal(nodes.get('a')?.below, 2);
    const layout = layouts().of(shown);
    assert.deepEqual(
      branches(shown).map(({ from, to, second }) => [from, to, second]),
      [
        ['a/0/c', 'a', false],
        ['a/d', 'a', false],
        ['a/0/c', 'b', true],
      ],
    );
    assert.ok(layout.heading !== null);
  });

  it('leads a branch to the key result that it supports, while key results are shown', () => {
    const path = (state: MapState) => branches(state)[0]!.d;
    assert.notEqual(path(shown), path(then(shown, { type: 'lines', lines: false })));
    assert.equal(layouts().of(shown).boxes.get('a')!.height > 100, true);
  });

  it('stays where it is when only a score moves, and is laid out again when a title grows', () => {
    const own = layouts();
    const before = own.of(shown);
    const delta = (title: string) =>
      reduceMap(shown, {
        type: 'delta',
        revision: 2,
        summary: summary(),
        changed: [row('b', { title, progress: 0.9, team: 'shore' })],
        removed: [],
      });
    assert.equal(own.of(delta('Bay')), before);
    assert.notEqual(own.of(delta('Bay '.repeat(60))), before);
  });

  it('hides what is below a closed objective, with its lines, and keeps the keyboard on what is left', () => {
    const closed = then(shown, { type: 'activate', id: 'a/0/c' }, { type: 'set-open', ids: ['a'], open: false });
    const { boxes } = layouts().of(closed);
    assert.deepEqual([...boxes.keys()], ['a', 'b', 'g/e']);
    assert.equal(branches(closed).length, 0);
    assert.equal(closed.active, 'a');
    assert.deepEqual(then(closed, { type: 'show', id: 'a/0/c' }).active, 'a/0/c');
    assert.equal(
      layouts()
        .of(then(closed, { type: 'show', id: 'a/0/c' }))
        .boxes.has('a/d'),
      true,
    );
  });

  it('moves the keyboard to what is left above when its objective goes', () => {
    const active = then(shown, { type: 'activate', id: 'a/0/c' });
    const next = reduceMap(active, {
      type: 'delta',
      revision: 2,
      summary: summary(),
      changed: [],
      removed: ['a/0/c', 'b/ref'],
    });
    assert.equal(next.active, 'a');
  });

  it('opens a large map as far as one can take it in', () => {
    const rows = [
      row('r'),
      ...Array.from({ length: 20 }, (_, i) => [row(`r/${i}`), ...Array.from({ length: 20 }, (__, j) => row(`r/${i}/${j}`))]),
    ].flat();
    assert.equal(layouts().of(then(initialMap(null), tree(rows))).boxes.size, 21);
  });

  it('opens a tree that comes in parts no further than it would open it at once', () => {
    const level = (depth: number, ids: readonly string[]) =>
      ids.flatMap((id) => Array.from({ length: 10 }, (_, i) => row(`${id}/${depth}${i}`)));
    const second = level(2, ['r']);
    const third = level(
      3,
      second.map(({ id }) => id),
    );
    const fourth = level(
      4,
      third.map(({ id }) => id),
    );
    const first = then(initialMap({ ...savedMap(shown), active: fourth[0]!.id, toggles: [] }), {
      ...tree([row('r'), ...second]),
      more: 1100,
    });
    assert.equal(layouts().of(first).boxes.size, 11);
    const whole = then(first, { type: 'rows', revision: 1, rows: [...third, ...fourth], more: 0 });
    assert.equal(layouts().of(whole).boxes.size, 111);
    assert.equal(whole.active, third[0]!.id);
  });

  it('comes back as it was, and takes nothing that is not its own', () => {
    const left = then(shown, { type: 'turn', direction: 'right' }, { type: 'set-open', ids: ['a'], open: false });
    const saved = readSavedMap(JSON.parse(JSON.stringify(savedMap(left))));
    const back = then(initialMap(saved), tree(ROWS));
    assert.deepEqual([back.direction, layouts().of(back).boxes.size], ['right', 3]);
    for (const wrong of [null, 1, 'x', {}, { version: 2 }]) assert.equal(readSavedMap(wrong), null);
    assert.deepEqual(readSavedMap({ version: 1, toggles: [['a', 1], 5], direction: 'up' })?.toggles, []);
  });
});

describe('the keyboard on the map', () => {
  const from = (id: string, key: string, state = shown) => {
    const active = { ...state, active: id };
    const move = moveOf(key, active, layouts().of(active));
    return move === null ? null : 'to' in move ? move.to : `open ${move.open}`;
  };

  it('goes along the tree and through the key results', () => {
    assert.equal(from('a', 'ArrowDown'), 'a/0');
    assert.equal(from('a/0', 'ArrowDown'), 'a/1');
    assert.equal(from('a/0', 'ArrowUp'), 'a');
    assert.equal(from('a/0/c', 'ArrowUp'), 'a/0');
    assert.equal(from('a/0/c', 'ArrowRight'), 'a/d');
    assert.equal(from('a', 'ArrowRight'), 'b');
    assert.equal(from('b', 'Home'), 'a');
    assert.equal(from('b', 'End'), 'g/e');
    assert.equal(from('a/d', 'ArrowDown'), 'g/e');
    assert.equal(from('a', 'x'), null);
  });

  it('turns with the map', () => {
    const right = reduceMap(shown, { type: 'turn', direction: 'right' });
    assert.equal(from('a', 'ArrowRight', right), 'a/0/c');
    assert.equal(from('a/0', 'ArrowRight', right), 'a/0/c');
    assert.equal(from('a/d', 'ArrowLeft', right), 'a');
    assert.equal(from('a/1', 'ArrowDown', right), 'b');
  });

  it('opens what is closed on the way', () => {
    const closed = reduceMap(shown, { type: 'set-open', ids: ['a'], open: false });
    assert.equal(from('a/1', 'ArrowDown', closed), 'open a');
  });

  it('finds by words in any order, without accents, and goes round', () => {
    const matches = found('CRÉW', shown.model, shown.panel.rows);
    assert.deepEqual(matches, ['a/0/c']);
    assert.deepEqual(found('  ', shown.model, shown.panel.rows), []);
    assert.deepEqual(found('shore bay', shown.model, shown.panel.rows), ['b']);
    assert.equal(nextOf(['a', 'b'], 'b', false), 'a');
    assert.equal(nextOf(['a', 'b'], null, true), 'b');
    assert.equal(nextOf([], 'b', false), null);
  });
});

describe('what the map shows', () => {
  it('keeps the point under the cursor when it zooms', () => {
    const view = { x: -120, y: 44, k: 0.8 };
    const at = { x: 300, y: 200 };
    const next = zoomedAt(view, 1.7, at);
    const on = (v: typeof view) => [(at.x - v.x) / v.k, (at.y - v.y) / v.k];
    for (const [index, value] of on(view).entries()) assert.ok(Math.abs(value - on(next)[index]!) < 1e-9);
    assert.equal(zoomedAt(view, 99, at).k, 3);
  });

  it('fits all of it, blows nothing up, and moves only as far as it has to', () => {
    assert.deepEqual(fitted({ width: 100, height: 50 }, { width: 1000, height: 500 }), { x: 437.5, y: 218.75, k: 1.25 });
    const view = { x: 0, y: 0, k: 1 };
    const size = { width: 400, height: 300 };
    assert.deepEqual(broughtInto(view, { x: 10, y: 10, width: 50, height: 20 }, size), view);
    assert.deepEqual(broughtInto(view, { x: 500, y: 10, width: 50, height: 20 }, size), { x: -174, y: 0, k: 1 });
  });

  it('wraps a title at its spaces, breaks what is longer than a line, and says that there is more', () => {
    assert.deepEqual(wrapped('one two three four', 50, 3, FONT, measure), ['one two', 'three four']);
    assert.deepEqual(wrapped('one two three four', 40, 2, FONT, measure), ['one two', 'three f…']);
    assert.deepEqual(wrapped('one two three four', 50, 3, FONT, measure, 20), ['one', 'two three', 'four']);
    assert.deepEqual(wrapped('aaaaaaa bb', 40, 3, FONT, measure, 20), ['', 'aaaaaaa', 'bb']);
    assert.deepEqual(wrapped('9,2\u00a0% now', 30, 3, FONT, measure), ['9,2\u00a0%', 'now']);
    assert.deepEqual(wrapped('x'.repeat(10_000), 40, 3, FONT, measure), ['xxxxxxxx', 'xxxxxxxx', 'xxxxxxx…']);
    assert.deepEqual(wrapped('', 40, 3, FONT, measure), ['']);
    assert.equal(
      shortened('👩🏽‍✈️👩🏽‍✈️👩🏽‍✈️', 30, FONT, (text) => text.length),
      '👩🏽‍✈️👩🏽‍✈️👩🏽‍✈️',
    );
    assert.equal(wrapped('a\u202Eb\nc\u0000', 90, 1, FONT, measure)[0], 'a b c');
  });

  it('draws itself as one file in which a title is nothing but text', () => {
    const nasty = `<script>alert(1)</script> & "x" \u202E\u0000 ${'y'.repeat(10_000)} \ud800`;
    const state = then(
      initialMap(null),
      tree([row('a', { title: nasty, team: nasty, weak: ['w'] }), row('a/0', { kind: 'key-result', title: nasty })]),
    );
    const titles = new Titles(measure);
    const layout = new Layouts(titles).of(state);
    const locale = { ...localeOf('en'), m: en };
    const svg = [...svgOf({ state, layout, locale, titles, measure, font: '"A", sans-serif' })].join('');
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
    assert.ok(!/<script|\u202e|\p{Cc}|\p{Cs}/u.test(svg.trimEnd()), 'something is no text');
    assert.ok(svg.length < 20_000, `${svg.length} characters`);
    assert.ok(!/class=|style=|href/.test(svg), 'it needs something else');
    assert.ok(svg.includes('&lt;script&gt;'));
  });

  it('draws a picture as large as browsers can, or says that it cannot', () => {
    assert.equal(scaleOf(1000, 800), 2);
    assert.equal(scaleOf(16_000, 100), 1);
    assert.equal(scaleOf(60_000, 100), null);
  });

  it('says to its host only what the host answers', () => {
    for (const good of [
      { type: 'ready', cycle: null },
      { type: 'reveal', id: 'a', focus: false },
      { type: 'save', format: 'svg', content: '<svg x' },
      { type: 'save', format: 'png', content: 'aGk=' },
      { type: 'export', format: 'mermaid', cycle: '2026-Q4' },
    ]) {
      assert.equal(isFromMap(good), true, JSON.stringify(good));
    }
    for (const bad of [
      null,
      'save',
      { type: 'save', format: 'svg', content: 'hello' },
      { type: 'save', format: 'png', content: '<svg ' },
      { type: 'save', format: 'exe', content: 'aGk=' },
      { type: 'save', format: 'svg', content: 5 },
      { type: 'export', format: 'svg', cycle: null },
      { type: 'export', format: 'markdown', cycle: 'x'.repeat(300) },
      { type: 'run', command: 'rm' },
    ]) {
      assert.equal(isFromMap(bad), false, JSON.stringify(bad));
    }
  });
});
