// Everything that has to hold, from a fresh clone on: `npm test`.
// The last line is `N passed, N failed`; the exit code is 1 unless every suite ran and passed.
// usage: npm test [-- SUITE…]      only some of: check typecheck build unit lsp neovim mcp cli ci grammar panel map report node-host web-host keyboard package
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setUp } from './setup.mjs';

const started = Date.now();
setUp();
const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.includes(name);
const node = process.execPath;

/** A step has to succeed; a suite has to say how many of its tests did. */
const STEPS = [
  ['check', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['typecheck', 'scripts/typecheck.mjs'],
  // What is tested is what is shipped.
  ['build', 'esbuild.mjs', '--production'],
];
const SUITES = [
  ['unit', 'scripts/test-unit.mjs', '--long'],
  ['grammar', 'test/grammar/run.mjs'],
  ['cli', 'test/cli/run.mjs'],
  ['ci', 'test/ci/run.mjs'],
  ['lsp', 'test/lsp/run.mjs'],
  ['neovim', 'test/neovim/run.mjs'],
  ['mcp', 'test/mcp/run.mjs'],
  ['panel', 'test/panel/run.mjs'],
  ['map', 'test/map/run.mjs'],
  ['report', 'test/report/run.mjs'],
  ['node-host', 'test/extension/run.mjs'],
  ['web-host', 'test/web/run.mjs'],
  ['keyboard', 'test/keyboard/run.mjs'],
  ['package', 'test/hosts/package.mjs'],
];

/** Runs a command, passes on what it prints, and returns how it ended and its last line. */
function run(args, print = (chunk) => process.stdout.write(chunk)) {
  return new Promise((resolve) => {
    const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let tail = '';
    child.stdout.on('data', (chunk) => {
      tail = (tail + chunk).slice(-2_000);
      print(chunk);
    });
    child.stderr.on('data', (chunk) => print(chunk));
    child.on('close', (code) => resolve({ code, lastLine: tail.trimEnd().split('\n').at(-1) ?? '' }));
  });
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

// The hosts come down the line while the checks keep the processor busy.
const needsHosts = ['node-host', 'web-host', 'keyboard', 'package'].some(wanted);
const hostLines = [];
const hosts = needsHosts ? run(['scripts/hosts/install.mjs'], (chunk) => hostLines.push(String(chunk))) : null;

let passed = 0;
let failed = 0;
for (const [name, ...command] of STEPS.filter(([name]) => wanted(name))) {
  console.log(`\n── ${name}`);
  const since = Date.now();
  const { code } = await run(command);
  if (code === 0) passed++;
  else failed++;
  console.log(`${name}: ${code === 0 ? 'in order' : `failed (${code})`} after ${seconds(since)}`);
  if (name === 'build' && code !== 0) {
    console.log('Nothing was built, so no suite can run.');
    failed += SUITES.length;
    finish();
  }
}
for (const [name, file, ...options] of SUITES.filter(([name]) => wanted(name))) {
  console.log(`\n── ${name}`);
  if (name === 'node-host' && hosts) {
    const { code } = await hosts;
    process.stdout.write(hostLines.join(''));
    if (code !== 0) console.log('A host could not be installed; the suites that need it fail below.');
  }
  const since = Date.now();
  if (!existsSync(file)) {
    console.log(`${file} is missing`);
    failed++;
    continue;
  }
  const { code, lastLine } = await run([file, ...options]);
  const counts = /^(\d+) passed, (\d+) failed$/.exec(lastLine);
  const [good, bad] = counts ? [Number(counts[1]), Number(counts[2])] : [0, 0];
  passed += good;
  failed += bad;
  // A suite that ran nothing, says nothing, or contradicts its own exit code has failed.
  const honest = counts !== null && good + bad > 0 && (code === 0) === (bad === 0);
  if (!honest) failed++;
  console.log(
    `${name}: ${honest ? (bad === 0 ? 'in order' : `${bad} failed`) : `failed (${code}, “${lastLine}”)`} after ${seconds(since)}`,
  );
}
finish();

function finish() {
  console.log(`\nafter ${seconds(started)}:`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
