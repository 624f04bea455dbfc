import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './run.ts';

/** What docs/cycle.md shows is what comes out: the file, the close as it is called there, and the next file. */
describe('the page about a cycle', () => {
  for (const [page, team] of [
    ['docs/cycle.md', 'counter'],
    ['docs/cycle.fr.md', 'comptoir'],
  ] as const) {
    it(page, async () => {
      const blocks = [...readFileSync(page, 'utf8').matchAll(/```(\w*)\n([\s\S]*?)```/g)];
      const [before, graded, next] = blocks.filter(([, kind]) => kind === 'yaml').map(([, , text]) => text);
      const [close = ''] = blocks.filter(([, kind]) => kind === '').map(([, , text]) => (text as string).trim());
      const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'okr-page-')));
      const file = (name: string) => path.join(folder, `${name}.okr.yaml`);
      const call = (args: readonly string[]) =>
        run([...args, '--today', '2027-01-04'], {
          version: '0',
          cwd: folder,
          env: {},
          out: () => {},
          err: () => {},
          stdin: async () => new Uint8Array(),
          write: writeFileSync,
          replace: writeFileSync,
          interactive: false,
          ask: async () => null,
          colour: false,
          width: 100,
        });
      try {
        writeFileSync(file(team), before as string);
        const words = close.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
        assert.equal(await call(words.slice(1)), 0);
        assert.equal(readFileSync(file(team), 'utf8'), graded);
        assert.equal(await call(['roll-over', '2027-Q1']), 0);
        assert.ok(existsSync(file(`${team}-2027-Q1`)));
        assert.equal(readFileSync(file(`${team}-2027-Q1`), 'utf8'), next);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
});
