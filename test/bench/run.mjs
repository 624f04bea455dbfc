// Measures against peers, side by side in one run. usage: npm run bench [-- server|indexing|command-line|panel|map|web|sizes …]
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { results } from './measure.mjs';

if (!existsSync('node_modules')) execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit' });
const { installPeers } = await import('./peers.mjs');
const node = installPeers();
execFileSync(process.execPath, ['esbuild.mjs', '--production', 'cli'], { stdio: 'inherit' });

const BENCHES = {
  server: async () => (await import('./server.mjs')).benchServer(node),
  indexing: async () => (await import('./indexing.mjs')).benchIndexing(node),
  ancestors: async () => (await import('./ancestors.mjs')).benchAncestors(node),
  'command-line': async () => (await import('./command-line.mjs')).benchCommandLine(node),
  map: async () => (await import('./map.mjs')).benchMap(),
  panel: async () => (await import('./panel.mjs')).benchPanel(),
  sizes: async () => (await import('./sizes.mjs')).benchSizes(),
  web: async () => (await import('./web.mjs')).benchWeb(),
};
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await bench();
}
const short = results().filter((row) => !row.ok);
console.log(`\n${results().length - short.length} of ${results().length} bars met.`);
process.exit(short.length === 0 ? 0 : 1);
