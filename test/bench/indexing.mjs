// Cold index, heap of closed files and the first rows that a panel gets, beside reading the same files with `yaml`. Each measurement is a fresh process.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { LspSession } from './lsp-session.mjs';
import { median, now, report } from './measure.mjs';
import { writeWorkspace } from './workspace.mjs';

export async function benchIndexing(node) {
  const folder = mkdtempSync(path.join(tmpdir(), 'okr-bench-'));
  try {
    const entry = path.resolve('out/bench/index-entry.cjs');
    await esbuild.build({
      entryPoints: ['test/bench/index-entry.ts'],
      outfile: entry,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
    const list = path.join(folder, 'files.txt');
    writeFileSync(list, writeWorkspace(folder, 1000).join('\n'));
    const run = (mode) =>
      JSON.parse(execFileSync(node, ['--expose-gc', '--max-old-space-size=8192', entry, mode, list], { encoding: 'utf8' }));
    const results = { index: [], yaml: [] };
    for (let round = 0; round < 3; round++) for (const mode of ['index', 'yaml']) results[mode].push(run(mode));
    const of = (mode, key) => median(results[mode].map((result) => result[key]));
    report(
      'cold index of 1,000 files',
      of('index', 'time'),
      { name: 'parsing them with yaml', value: of('yaml', 'time') },
      1 / 5,
    );
    const first = [];
    for (let round = 0; round < 3; round++) first.push(await firstRows(node, folder));
    report(
      'first rows in the panel, of 1,000 files, from the start of the server',
      median(first),
      { name: 'parsing them with yaml', value: of('yaml', 'time') },
      1 / 2,
    );
    report(
      'heap for 1,000 closed files',
      of('index', 'heap') / 1e6,
      { name: 'their yaml documents', value: of('yaml', 'heap') / 1e6 },
      1 / 10,
      'MB',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds until a panel that was open from the start has rows: with the numbers of the whole workspace, in a fresh process. */
async function firstRows(node, folder) {
  const start = now();
  const session = new LspSession(node, [path.resolve('dist/cli/okr.js'), 'lsp', '--stdio']);
  try {
    await session.initialize(folder);
    const { rows } = await session.request('okr/tree/open', { cycle: null });
    if (rows.length === 0) throw new Error('the tree has no rows');
    return now() - start;
  } finally {
    await session.stop();
  }
}
