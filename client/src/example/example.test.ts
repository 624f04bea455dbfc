import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createOkrService } from '../../../server/src/core/index.ts';
import { memoryWorkspace } from '../../../server/src/core/testing/memory-workspace.ts';
import { broughtTo, exampleIn, today } from './example.ts';

/** A leap day, far from the day the example was written for. */
const LATER = '2032-02-29';

async function written(language: string) {
  const { folder, files } = exampleIn(language);
  const text = (file: string) => broughtTo(LATER, readFileSync(path.join(folder, file), 'utf8'));
  const service = createOkrService({
    workspace: memoryWorkspace(Object.fromEntries(files.map((file) => [`file:///w/${file}`, text(file)]))),
    clock: { today: () => Date.parse(LATER) / 86_400_000 },
    logger: { info: () => {}, warn: () => {}, error: () => {} },
  });
  await service.index();
  return service;
}

describe('the example', () => {
  for (const language of ['en', 'fr']) {
    it(`names all of its files in ${language}`, () => {
      const { folder, files } = exampleIn(language);
      const found = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
      assert.deepEqual(found.filter((name) => name.endsWith('.yaml')).sort(), [...files].sort());
    });

    it(`is in the middle of a cycle whenever it is opened, in ${language}`, async () => {
      const service = await written(language);
      const { summary, rows } = service.tree(null, 'en');
      assert.deepEqual(summary.week, { in: 7, of: 13 });
      assert.equal(summary.health, 'on-track');
      assert.equal(rows.filter(({ kind }) => kind === 'key-result').length, 8);
      assert.deepEqual([...new Set(rows.map(({ health }) => health))].sort(), ['at-risk', 'on-track', 'outdated', 'pending']);
    });

    it(`has just what its comments tell of to be found in ${language}`, async () => {
      const service = await written(language);
      const found = service.files().flatMap((uri) => service.diagnostics(uri, 'en').map(({ rule }) => rule));
      assert.deepEqual(found.sort(), ['kr-activity', 'kr-stale']);
    });
  }

  it('moves days, and nothing that only looks like one', () => {
    assert.equal(broughtTo('2026-11-18', '2026-12-31 12026-11-17 2026-11-170'), '2027-01-01 12026-11-17 2026-11-170');
  });

  it('asks for the day it is here', () => {
    assert.equal(today(new Date(2026, 0, 1, 23, 59)), '2026-01-01');
    assert.equal(today(new Date(2026, 0, 1, 0, 1)), '2026-01-01');
  });
});
