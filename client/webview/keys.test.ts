import assert from 'node:assert/strict';
import { intentOf, NOTHING_TYPED, type Typing, typeAhead } from './keys.ts';
import { outlineOf, visibleRows } from './outline.ts';
import { row } from './testing/rows.ts';

const ROWS = new Map(
  [
    row('a', { title: 'Été' }),
    row('a/b', { kind: 'key-result', title: 'Wait' }),
    row('a/c', { title: 'We wait' }),
    row('d', { title: 'Zero' }),
    row('d/e'),
  ].map((one) => [one.id, one]),
);
const VISIBLE = visibleRows(outlineOf([...ROWS.keys()], ROWS), (place) => place.id === 'a');
const press = (key: string, active: string | null, more = {}) =>
  intentOf({ key, shift: false, modified: false, at: 0, ...more }, VISIBLE, active, ROWS, 2);

describe('panel keyboard', () => {
  it('walks within the list and stops at its ends', () => {
    assert.deepEqual(press('ArrowDown', 'a'), { do: 'activate', id: 'a/b' });
    assert.deepEqual(press('ArrowUp', 'a'), { do: 'activate', id: 'a' });
    assert.deepEqual(press('PageDown', 'a/b'), { do: 'activate', id: 'd' });
    assert.deepEqual(press('End', 'a'), { do: 'activate', id: 'd' });
    assert.deepEqual(press('Home', 'd'), { do: 'activate', id: 'a' });
  });

  it('opens to the right and closes to the left, then walks in and out', () => {
    assert.deepEqual(press('ArrowRight', 'd'), { do: 'set-open', ids: ['d'], open: true });
    assert.deepEqual(press('ArrowRight', 'a'), { do: 'activate', id: 'a/b' });
    assert.equal(press('ArrowRight', 'a/b'), null);
    assert.deepEqual(press('ArrowLeft', 'a'), { do: 'set-open', ids: ['a'], open: false });
    assert.deepEqual(press('ArrowLeft', 'a/c'), { do: 'activate', id: 'a' });
    assert.equal(press('ArrowLeft', 'd'), null);
  });

  it('opens all siblings, goes to the line, explains, and opens the menu', () => {
    assert.deepEqual(press('*', 'a'), { do: 'set-open', ids: ['a', 'd'], open: true });
    assert.deepEqual(press('Enter', 'a/b'), { do: 'reveal', id: 'a/b' });
    assert.deepEqual(press(' ', 'a'), { do: 'explain', id: 'a' });
    assert.deepEqual(press('ContextMenu', 'a'), { do: 'menu', id: 'a' });
    assert.deepEqual(press('F10', 'a', { shift: true }), { do: 'menu', id: 'a' });
  });

  it('checks in a key result, and nothing else', () => {
    assert.deepEqual(press('c', 'a/b'), { do: 'check-in', id: 'a/b' });
    assert.equal(press('c', 'a'), null);
  });

  it('leaves the editor its own keys', () => {
    assert.equal(press('F10', 'a'), null);
    assert.equal(press('ArrowDown', 'a', { modified: true }), null);
    assert.equal(press('Escape', 'a'), null);
  });

  it('jumps to a title by its letters, without accents', () => {
    const type = (key: string, before: Typing, active: string, at: number) =>
      typeAhead({ key, shift: false, modified: false, at }, before, VISIBLE, active, ROWS);
    assert.equal(type('e', NOTHING_TYPED, 'd', 0).id, 'a');
    const w = type('w', NOTHING_TYPED, 'a', 0);
    assert.equal(w.id, 'a/b');
    assert.equal(type('w', w.typing, 'a/b', 100).id, 'a/c');
    const we = type('e', w.typing, 'a/b', 100);
    assert.equal(we.id, 'a/c');
    assert.equal(type(' ', we.typing, 'a/c', 200).typing.text, 'we ');
    assert.equal(type(' ', we.typing, 'a/c', 2000).typing, NOTHING_TYPED);
    assert.equal(type('x', NOTHING_TYPED, 'a', 0).id, null);
  });
});
