import assert from 'node:assert/strict';
import { refreshWhenStale } from './refresh.ts';
import type { Session } from './session.ts';
import { settingsOf } from './settings.ts';

/** A session whose timers run when the test says so. */
function session() {
  const timers = new Set<() => void>();
  const versions = new Map([
    ['a', 1],
    ['b', 1],
  ]);
  let change: (change: object) => void = () => undefined;
  const state = { words: { a: ['0.50'], b: ['0.20'] } as Record<string, string[]>, refreshed: 0, looked: 0, ended: false };
  const fake = {
    service: {
      onDidChange(listener: typeof change) {
        change = listener;
      },
    },
    documents: { get: (uri: string) => (versions.has(uri) ? { version: versions.get(uri) } : undefined) },
    runtime: {
      after: (_: number, callback: () => void) => {
        timers.add(callback);
        return () => timers.delete(callback);
      },
    },
    ready: { done: true, promise: new Promise(() => undefined) },
    settings: { now: settingsOf(null), onDidChange: () => undefined },
    ended: () => state.ended,
    logger: { error: (message: string) => assert.fail(message) },
  } as unknown as Session;
  const look = (uri: string) => {
    state.looked++;
    return state.words[uri] ?? [];
  };
  const shown = refreshWhenStale(fake, true, {
    look,
    refresh: async () => void state.refreshed++,
  });
  return {
    state,
    /** The client asks for the words of a document. */
    ask: (uri: string) => shown.tell(uri, () => look(uri)),
    /** The client edits a document. */
    edit: (uri: string) => versions.set(uri, (versions.get(uri) ?? 0) + 1),
    close: (uri: string) => versions.delete(uri),
    changed: () => change({ files: new Set(['a']), nodes: new Set() }),
    /** What the server did until nothing more was to be done. */
    settle() {
      for (const timer of [...timers]) {
        timers.delete(timer);
        timer();
      }
      return state.refreshed;
    },
    timers,
  };
}

describe('asking a client to fetch again', () => {
  it('waits for the last of many changes, and asks once', () => {
    const { ask, changed, settle, state, timers } = session();
    ask('a');
    state.words.a = ['0.60'];
    for (let i = 0; i < 5; i++) changed();
    assert.equal(timers.size, 1);
    assert.equal(settle(), 1);
    changed();
    assert.equal(settle(), 1, 'the client knows already');
    ask('a');
    changed();
    assert.equal(settle(), 1, 'nothing has changed since');
  });
  it('leaves a document that was edited to the client, and reminds it once of what it has forgotten to ask', () => {
    const { ask, edit, changed, settle, state } = session();
    ask('a');
    for (const word of ['0.6', '0.61', '0.615']) {
      state.words.a = [word];
      edit('a');
      changed();
      assert.equal(settle(), 0);
    }
    ask('a');
    assert.equal(settle(), 0, 'it has asked by itself');
    state.words.a = ['0.70'];
    changed();
    assert.equal(settle(), 1, 'now it is another file that moved it');
    ask('a');
    state.words.a = ['0.80'];
    edit('a');
    changed();
    settle();
    assert.equal(settle(), 2, 'it has asked for nothing since the edit');
    settle();
    assert.equal(settle(), 2, 'and is not reminded again');
  });
  it('asks for nothing that was closed, was never shown or reads as before', () => {
    const { ask, close, changed, settle, state } = session();
    changed();
    assert.equal(settle(), 0);
    ask('a');
    changed();
    assert.equal(settle(), 0);
    close('a');
    state.words.a = ['0.60'];
    changed();
    assert.equal(settle(), 0);
    const { looked } = state;
    changed();
    settle();
    assert.equal(state.looked, looked, 'what is closed is not looked at');
  });
  it('is silent after the end', () => {
    const { ask, changed, settle, state } = session();
    ask('a');
    state.words.a = ['0.60'];
    changed();
    state.ended = true;
    assert.equal(settle(), 0);
  });
});
