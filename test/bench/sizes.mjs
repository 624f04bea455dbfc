// What each bundle weighs: as it was written, as it is shipped, and as it goes over a line.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { mute } from '../../scripts/hosts/mute.mjs';
import { packageExtension, VSIX, VSIX_LIMIT } from '../../scripts/vsix.mjs';
import { reportLimit } from './measure.mjs';

/** Bundle → who loads it. */
const BUNDLES = {
  'dist/engine.js': 'the engine: every host but a page',
  'dist/cli/main.js': 'the command line and the server on a desktop, with the engine',
  'dist/client/extension.node.js': 'the extension on a desktop',
  'dist/client/extension.web.js': 'the extension in a browser',
  'dist/webview/panel.js': 'the panel’s page',
  'dist/webview/panel.css': '',
  'dist/webview/map.js': 'the map’s page',
  'dist/webview/map.css': '',
};

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

export async function benchSizes() {
  execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
  const raw = Object.fromEntries(Object.keys(BUNDLES).map((file) => [file, statSync(file).size]));
  const speak = mute();
  try {
    // It ends with the bundles as they are shipped in their places.
    await packageExtension();
  } finally {
    speak();
  }
  console.log(`${' '.repeat(30)}       raw  minified   gzipped`);
  for (const [file, what] of Object.entries(BUNDLES)) {
    const bytes = readFileSync(file);
    console.log(`${file.padEnd(30)}${kB(raw[file])}${kB(bytes.length)}${kB(gzipSync(bytes).length)}  ${what}`.trimEnd());
  }
  reportLimit('the packaged extension', statSync(VSIX).size / 1000, VSIX_LIMIT / 1000, 'kB');
}
