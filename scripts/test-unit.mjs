// The fast suite: bundles every *.test.ts beside the code into one file and runs them in two processes.
// usage: npm run test:unit [-- --long] [PART…]     only test files whose path contains one of the parts; --long runs *.long.test.ts too,
// which `npm test` does: what takes seconds is not for every save
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

/** Most machines have two cores. */
const HANDS = 2;
/** A fast suite that takes longer, in seconds, is no longer run at every save. */
const PROMISED = 10;
/** So many of the slowest files are named when it does. */
const NAMED = 8;

/**
 * Most code of a test runs a few times: optimizing it takes a third of the processor time, and what a test makes is thrown away with it.
 * The long part runs as V8 does by itself.
 */
const FOR_CODE_RUN_ONCE = ['--no-opt', '--always-sparkplug', '--min-semi-space-size=32', '--max-semi-space-size=64'];

const start = performance.now();
const parts = process.argv.slice(2).filter((arg) => arg !== '--long');
const isLong = process.argv.includes('--long') || parts.length > 0;
const outdir = path.resolve('out', `unit-${process.pid}`);
const bundle = path.join(outdir, 'tests.mjs');
const testFiles = ['server/src', 'client', 'test/evaluate']
  .flatMap((root) => {
    try {
      return readdirSync(root, { recursive: true }).map((name) => path.join(root, name));
    } catch {
      return [];
    }
  })
  .concat('test/architecture.test.ts', 'test/words.test.ts')
  .filter(
    (file) =>
      /\.test\.tsx?$/.test(file) &&
      (isLong || !file.includes('.long.')) &&
      (parts.length === 0 || parts.some((part) => file.includes(part))),
  );

if (testFiles.length === 0) {
  console.error(`No test file matches ${parts.join(', ') || 'server/src or client'}.`);
  process.exit(2);
}
mkdirSync(outdir, { recursive: true });
let failures = 1;
try {
  await esbuild.build({
    // One file, in which a module runs when a test file first asks for it: Node's own loader took longer than most tests.
    stdin: { contents: `export default {\n${testFiles.map(lazily).join('')}};`, resolveDir: '.' },
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // Only the built command has it.
    external: ['../mcp/serve.ts'],
    // Read when a test has failed.
    sourcemap: 'external',
    sourcesContent: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    // Tests find their fixtures from the project's root.
    define: { 'import.meta.dirname': 'undefined' },
  });
  const batches = batchesOf(testFiles, parts.length > 0);
  const results = await Promise.all(Array.from({ length: Math.min(HANDS, batches.length) }, () => hand(batches)));
  const passed = results.reduce((sum, result) => sum + result.passes, 0);
  const failed = results.reduce((sum, result) => sum + result.failures, 0);
  const seconds = (performance.now() - start) / 1_000;
  // The dots end without a line break. Whoever runs this reads the last line.
  console.log(`\nafter ${seconds.toFixed(1)} s`);
  if (!isLong && seconds > PROMISED) console.log(slowest(results.flatMap(({ times }) => times)));
  console.log(`${passed} passed, ${failed} failed`);
  failures = failed + (passed + failed === 0 ? 1 : 0);
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
process.exit(failures ? 1 : 0);

function lazily(file) {
  const name = JSON.stringify(file.replaceAll(path.sep, '/'));
  return `${name}: () => import(${name.replace('"', '"./')}),\n`;
}

/** All files at once where only some are wanted; else one by one, first those that try random texts, then the larger ones: they take longest. */
function batchesOf(files, together) {
  const weight = (file) => statSync(file).size * (/from 'fast-check'/.test(readFileSync(file, 'utf8')) ? 100 : 1);
  const sorted = files.map((file) => ({ file, weight: weight(file) })).sort((a, b) => b.weight - a.weight);
  const names = sorted.map(({ file }) => file.replaceAll(path.sep, '/'));
  return together ? [names] : names.map((name) => [name]);
}

/** A process that runs one batch after another until none is left, and says how many tests passed and failed; if it dies, one failed. */
function hand(batches) {
  return new Promise((resolve) => {
    const total = { passes: 0, failures: 0, times: [] };
    let isIdle = false;
    const child = fork('scripts/test-unit-part.mjs', [bundle], {
      execArgv: isLong ? [] : FOR_CODE_RUN_ONCE,
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
        total.times.push(message);
      }
      const next = batches.shift();
      isIdle = next === undefined;
      if (isIdle) child.disconnect();
      else child.send(next);
    });
    child.on('exit', (code) => resolve(isIdle && code === 0 ? total : { ...total, failures: total.failures + 1 }));
  });
}

/** What to look at when the suite has become slow. Processor time: on a busy machine the rest says nothing about a test. */
function slowest(times) {
  const lines = times
    .sort((a, b) => b.cpu - a.cpu)
    .slice(0, NAMED)
    .map(({ files, cpu, slowestTest }) => `  ${cpu.toFixed(2)} s  ${files.join(' ')}  (${slowestTest})`);
  const cpu = times.reduce((sum, time) => sum + time.cpu, 0);
  return [
    `More than the promised ${PROMISED} s; ${cpu.toFixed(1)} s of processor time in tests, most of it here:`,
    ...lines,
  ].join('\n');
}
