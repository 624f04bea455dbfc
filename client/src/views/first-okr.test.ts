import assert from 'node:assert/strict';
import { createOkrService } from '../../../server/src/core/index.ts';
import { memoryWorkspace } from '../../../server/src/core/testing/memory-workspace.ts';
import { firstOkr } from './first-okr.ts';

/** What somebody would read below the starter, saved as its first line says. */
async function findingsOf(language: string): Promise<string[]> {
  const text = firstOkr(language);
  const name = /(\S+\.okr\.yaml)$/m.exec(text)?.[1] ?? assert.fail('it names no file');
  const uri = `file:///w/${name}`;
  const service = createOkrService({
    workspace: memoryWorkspace({ [uri]: text }),
    clock: { today: () => 20_779 },
    logger: { info: () => {}, warn: () => {}, error: () => {} },
  });
  await service.index();
  assert.deepEqual(service.files(), [uri]);
  const { rows } = service.tree(null, 'en');
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ['objective', 'key-result', 'key-result'],
  );
  return service
    .diagnostics(uri, 'en')
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, text: words }) => `${rule}: ${words}`);
}

describe('the first OKR', () => {
  for (const language of ['en', 'en-GB', 'fr', 'fr-CA', 'de']) {
    it(`has no finding above hint in ${language}`, async () => assert.deepEqual(await findingsOf(language), []));
  }
});
