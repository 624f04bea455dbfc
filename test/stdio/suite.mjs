// The frame of the suites that drive what was built over stdio: builds, bundles the tests of a folder, runs them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import Mocha from 'mocha';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Runs the `*.test.ts` of a folder and ends the process: 0 when some ran and all passed. The arguments of the call are
 * `[--no-build] [PART of a file's name]`.
 */
export async function runOverStdio(folder) {
  const outdir = path.join(root, 'out', `${path.basename(folder)}-${process.pid}`);
  const part = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && name.includes(part));

  if (!process.argv.includes('--no-build')) {
    execFileSync(process.execPath, ['esbuild.mjs', 'cli'], { cwd: root, stdio: 'inherit' });
  }
  mkdirSync(outdir, { recursive: true });
  let failures = 1;
  try {
    await esbuild.build({
      entryPoints: tests.map((name) => path.join(folder, name)),
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
}
