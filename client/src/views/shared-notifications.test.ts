import assert from 'node:assert/strict';
import { shared } from './shared-notifications.ts';

describe('shared notifications', () => {
  it('reach everybody who listens, of a client that keeps one handler for a method', () => {
    const kept = new Map<string, (params: never) => void>();
    const listen = shared((method, handler) => {
      kept.set(method, handler);
      return { dispose: () => kept.delete(method) };
    });
    const told: string[] = [];
    const panel = listen('delta', () => told.push('panel'));
    const map = listen('delta', () => told.push('map'));
    kept.get('delta')!(undefined as never);
    assert.deepEqual(told.splice(0), ['panel', 'map']);
    panel.dispose();
    panel.dispose();
    kept.get('delta')!(undefined as never);
    assert.deepEqual(told, ['map']);
    map.dispose();
    assert.equal(kept.size, 0);
    listen('delta', () => told.push('again'));
    kept.get('delta')!(undefined as never);
    assert.deepEqual(told, ['map', 'again']);
  });
});
