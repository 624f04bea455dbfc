import assert from 'node:assert/strict';
import { ENGLISH } from '../asking/testing/script.ts';
import { fileOf, filesOf, resultOf } from './testing/files.ts';
import { writeFiles } from './write-files.ts';

const [A, B] = ['file:///w/a.okr.yaml', 'file:///w/b.okr.yaml'];

describe('writing into several files', () => {
  it('is one step, and saves those that nobody sees', async () => {
    const { files, log } = filesOf({ [B]: { isVisible: true } });
    const outcome = await writeFiles([A, B], files, async () => resultOf([fileOf(A, 'x'), fileOf(B, 'y')]), ENGLISH);
    assert.deepEqual(log, ['a.okr.yaml: x + b.okr.yaml: y', 'saved a.okr.yaml']);
    assert.equal(await outcome.takeBack?.(), true);
    assert.deepEqual(log.slice(2), ['taken back', 'saved a.okr.yaml']);
  });

  it('opens a file that the server names only later', async () => {
    const { files, log } = filesOf();
    await writeFiles([A], files, async () => resultOf([fileOf(A, 'x'), fileOf(B, 'y')]), ENGLISH);
    assert.equal(log[0], 'a.okr.yaml: x + b.okr.yaml: y');
  });

  it('asks again for the text as it is now, but not for ever', async () => {
    const { files, log, version } = filesOf({}, 2);
    const once = await writeFiles([A], files, async () => resultOf([fileOf(A, 'x', version(A))]), ENGLISH);
    assert.equal(once.problem, null);
    assert.equal(log.length, 2);
    const never = await writeFiles([A], files, async () => resultOf([fileOf(A, 'x', 99)]), ENGLISH);
    assert.match(never.problem ?? '', /changes faster/);
  });

  it('writes nothing into a file that is read-only, over one that is there, or with a problem', async () => {
    const { files, log } = filesOf({ [B]: { isReadOnly: true } }, 0, [A]);
    const write = (uris: string[], result: ReturnType<typeof resultOf> | null) =>
      writeFiles(uris, files, async () => result, ENGLISH);
    assert.equal((await write([A, B], resultOf([]))).problem, 'b.okr.yaml is read-only. Nothing was written.');
    assert.equal(
      (await write([], resultOf([fileOf(A, 'x', null)]))).problem,
      'a.okr.yaml is there already; nothing is overwritten.',
    );
    assert.equal((await write([A], resultOf([], { problem: 'a ring' }))).problem, 'a ring');
    assert.match((await write([A], null)).problem ?? '', /could not write/);
    assert.deepEqual(log, []);
  });

  it('takes all back where one of them cannot be saved', async () => {
    const { files, log } = filesOf({ [A]: { save: async () => false } });
    const outcome = await writeFiles([A], files, async () => resultOf([fileOf(A, 'x')]), ENGLISH);
    assert.equal(outcome.problem, 'a.okr.yaml cannot be saved. Nothing was written.');
    assert.deepEqual(log, ['a.okr.yaml: x', 'taken back']);
  });
});
