// The fast suite: bundles every *.test.ts beside the code once and runs it in two processes, since most machines have two cores.
// usage: npm run test:unit [-- PART…]     only test files whose path contains one of the parts
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

const parts = process.argv.slice(2);
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
  .filter((file) => /\.test\.tsx?$/.test(file) && (parts.length === 0 || parts.some((part) => file.includes(part))));

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
  const results = await Promise.all(dealt(entryPoints, parts.length > 0 ? 1 : 2).map(run));
  const passed = results.reduce((sum, result) => sum + result.passes, 0);
  const failed = results.reduce((sum, result) => sum + result.failures, 0);
  console.log(`${passed} passed, ${failed} failed`);
  failures = failed + (passed + failed === 0 ? 1 : 0);
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
process.exit(failures ? 1 : 0);

/** The files in as many hands, the largest first: what tests much is long. */
function dealt(files, hands) {
  const sorted = files.map((file) => ({ file, size: statSync(file).size })).sort((a, b) => b.size - a.size);
  return Array.from({ length: hands }, (_, hand) =>
    sorted.filter((_, i) => i % hands === hand).map(({ file }) => path.join(outdir, file.replace(/\.tsx?$/, '.mjs'))),
  );
}

/** Runs files in a process of their own, and says how many tests passed and failed; one that dies counts as a failure. */
function run(files) {
  return new Promise((resolve) => {
    let result = null;
    const child = fork('scripts/test-unit-part.mjs', [...files], {
      execArgv: ['--enable-source-maps'],
      env: { ...process.env, MOCHA_REPORTER: process.env.MOCHA_REPORTER ?? (parts.length > 0 ? 'spec' : 'dot') },
    });
    child.on('message', (message) => {
      result = message;
    });
    child.on('exit', () => resolve(result ?? { passes: 0, failures: 1 }));
  });
}
