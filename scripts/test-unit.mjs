// The fast suite: bundles every *.test.ts beside the code once and runs it in this process.
// usage: npm run test:unit [-- PART…]     only test files whose path contains one of the parts
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import Mocha from 'mocha';

const parts = process.argv.slice(2);
const outdir = path.resolve('out', `unit-${process.pid}`);
const entryPoints = ['server/src', 'client']
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
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ reporter: process.env.MOCHA_REPORTER ?? (parts.length > 0 ? 'spec' : 'dot'), timeout: 10_000 });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  for (const file of entryPoints) await import(pathToFileURL(path.join(outdir, file.replace(/\.tsx?$/, '.mjs'))).href);
  const runner = await new Promise((resolve) => {
    const running = mocha.run((count) => {
      failures = count;
      resolve(running);
    });
  });
  console.log(`${runner.stats.passes} passed, ${runner.stats.failures} failed`);
  if (runner.stats.tests === 0) failures = 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
process.exit(failures ? 1 : 0);
