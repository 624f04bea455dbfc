// The built `okr mcp`, driven over stdio by the protocol's own client. usage: node test/mcp/run.mjs [--no-build]
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import Mocha from 'mocha';

const root = path.resolve(import.meta.dirname, '../..');
const outdir = path.join(root, 'out', `mcp-${process.pid}`);
const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));

if (!process.argv.includes('--no-build')) {
  execFileSync(process.execPath, ['esbuild.mjs', 'cli'], { cwd: root, stdio: 'inherit' });
}
mkdirSync(outdir, { recursive: true });
let failures = 1;
try {
  await esbuild.build({
    entryPoints: tests.map((name) => path.join(import.meta.dirname, name)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
    define: { SERVER: JSON.stringify(path.join(root, 'dist/cli/okr.js')) },
  });
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ reporter: process.env.MOCHA_REPORTER ?? 'spec', timeout: 30_000 });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  for (const name of tests) await import(pathToFileURL(path.join(outdir, name.replace(/\.ts$/, '.mjs'))).href);
  const runner = await new Promise((resolve) => {
    const running = mocha.run((count) => {
      failures = count;
      resolve(running);
    });
  });
  if (runner.stats.tests === 0) failures = 1;
  console.log(`${runner.stats.passes} passed, ${runner.stats.failures} failed`);
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
process.exit(failures ? 1 : 0);
