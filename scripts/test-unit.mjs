// The fast suite: bundles every *.test.ts beside the code once and runs them in two processes.
// usage: npm run test:unit [-- --long] [PART…]     only test files whose path contains one of the parts; --long runs *.long.test.ts too,
// which `npm test` does: what takes seconds is not for every save
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

/** Most machines have two cores. */
const HANDS = 2;

const parts = process.argv.slice(2).filter((arg) => arg !== '--long');
const isLong = process.argv.includes('--long') || parts.length > 0;
const outdir = path.resolve('out', `unit-${process.pid}`);
const entryPoints = ['server/src', 'client', 'test/evaluate']
  .flatMap((root) => {
    try {
      return readdirSync(root, { recursive: true }).map((name) => path.join(root, name));
    } catch {
      return [];
    }
  })
  .concat('test/architecture.test.ts')
  .filter(
    (file) =>
      /\.test\.tsx?$/.test(file) &&
      (isLong || !file.includes('.long.')) &&
      (parts.length === 0 || parts.some((part) => file.includes(part))),
  );

if (entryPoints.length === 0) {
  console.error(`No test file matches ${parts.join(', ') || 'server/src or client'}.`);
  process.exit(2);
}
mkdirSync(outdir, { recursive: true });
let failures = 1;
try {
  await esbuild.build({
    entryPoints,
    outdir,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    // Tests find their fixtures from the project's root.
    define: { 'import.meta.dirname': 'undefined' },
  });
  const batches = batchesOf(entryPoints, parts.length > 0);
  const results = await Promise.all(Array.from({ length: Math.min(HANDS, batches.length) }, () => hand(batches)));
  const passed = results.reduce((sum, result) => sum + result.passes, 0);
  const failed = results.reduce((sum, result) => sum + result.failures, 0);
  // The dots end without a line break.
  console.log(`\n${passed} passed, ${failed} failed`);
  failures = failed + (passed + failed === 0 ? 1 : 0);
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
process.exit(failures ? 1 : 0);

/** All files at once where only some are wanted; else one by one, first those that try random texts, then the larger ones: they take longest. */
function batchesOf(files, together) {
  const weight = (file) => statSync(file).size * (/from 'fast-check'/.test(readFileSync(file, 'utf8')) ? 100 : 1);
  const sorted = files.map((file) => ({ file, weight: weight(file) })).sort((a, b) => b.weight - a.weight);
  const bundles = sorted.map(({ file }) => path.join(outdir, file.replace(/\.tsx?$/, '.mjs')));
  return together ? [bundles] : bundles.map((bundle) => [bundle]);
}

/** A process that runs one batch after another until none is left, and says how many tests passed and failed; if it dies, one failed. */
function hand(batches) {
  return new Promise((resolve) => {
    const total = { passes: 0, failures: 0 };
    let isIdle = false;
    const child = fork('scripts/test-unit-part.mjs', {
      execArgv: ['--enable-source-maps'],
      env: {
        ...process.env,
        OKR_LONG_TESTS: isLong ? '1' : '0',
        ...(parts.length > 0 && { MOCHA_REPORTER: process.env.MOCHA_REPORTER ?? 'spec' }),
      },
    });
    child.on('message', (message) => {
      if (message !== 'ready') {
        total.passes += message.passes;
        total.failures += message.failures;
      }
      const next = batches.shift();
      isIdle = next === undefined;
      if (isIdle) child.disconnect();
      else child.send(next);
    });
    child.on('exit', (code) => resolve(isIdle && code === 0 ? total : { ...total, failures: total.failures + 1 }));
  });
}
