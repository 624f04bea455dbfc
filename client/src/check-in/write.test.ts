import assert from 'node:assert/strict';
import type { WriteResult } from '../../../server/src/protocol.ts';
import { ENGLISH } from '../asking/testing/script.ts';
import { documentOf } from './testing/server.ts';
import { write } from './write.ts';

const A = 'file:///w/a.okr.yaml';
const start = { line: 0, character: 0 };
const edited = (version: number, uri = A): WriteResult => ({
  uri,
  version,
  edits: [{ range: { start, end: start }, newText: `for ${version}` }],
  problem: null,
});

describe('writing into a document', () => {
  it('saves only what nobody sees and what had nothing unsaved', async () => {
    for (const [fields, log] of [
      [{}, ['for 1', 'saved']],
      [{ isDirty: true }, ['for 1']],
      [{ isVisible: true }, ['for 1']],
    ] as const) {
      const made = documentOf(fields);
      assert.equal((await write(A, made.documents, async () => edited(1), ENGLISH)).problem, null);
      assert.deepEqual(made.log, log);
    }
  });

  it('asks again for a text that moved on, and gives up on one that never stands still', async () => {
    const twice = documentOf({}, 2);
    let times = 0;
    const make = (document: { readonly version: number }) => async () => {
      times++;
      return edited(document.version);
    };
    assert.equal((await write(A, twice.documents, make(twice.document), ENGLISH)).problem, null);
    assert.deepEqual([times, twice.log], [3, ['for 3', 'saved']]);
    const never = documentOf({}, 99);
    assert.match((await write(A, never.documents, make(never.document), ENGLISH)).problem!, /^The file changes faster/);
    assert.deepEqual(never.log, []);
  });

  it('applies no edit that was made for another version', async () => {
    const made = documentOf();
    assert.notEqual((await write(A, made.documents, async () => edited(7), ENGLISH)).problem, null);
    assert.deepEqual(made.log, []);
  });

  it('follows a key result into another file, and says why there is nothing to write', async () => {
    const opened: string[] = [];
    const { document } = documentOf();
    const open = async (uri: string) => {
      opened.push(uri);
      return document;
    };
    const documents = { open };
    await write(A, documents, async () => edited(1, 'file:///w/b.okr.yaml'), ENGLISH);
    assert.deepEqual(opened, [A, 'file:///w/b.okr.yaml']);
    const refused = await write(A, documents, async () => ({ ...edited(1), problem: 'closed' }), ENGLISH);
    assert.equal(refused.problem, 'closed');
    assert.match((await write(A, documents, async () => null, ENGLISH)).problem!, /^The OKR language server/);
  });
});
