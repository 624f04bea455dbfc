#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { loadEngine } from './engine-cache.ts';

declare const OKR_VERSION: string;

/** What the program is started for often, and of what each runs functions of its own. */
const USES = ['lsp', 'lint'];

/** Milliseconds after which a server has done some of everything. */
const WARM_AFTER = 8_000;

/**
 * What `okr` and the editor start. From version 22.8 on Node keeps a program that it has compiled, and a second start takes half
 * as long. It is kept with the person's other caches, not among the temporary files, where another user of the machine could
 * put a program of theirs first. Where that cannot be, or where NODE_DISABLE_COMPILE_CACHE is set, Node compiles as always.
 */
const { enableCompileCache, getCompileCacheDir } = module as {
  enableCompileCache?: (folder: string) => unknown;
  getCompileCacheDir?: () => string | undefined;
};
const { env, platform } = process;
const home = homedir();
const caches =
  platform === 'win32'
    ? env.LOCALAPPDATA || path.join(home, 'AppData', 'Local')
    : platform === 'darwin'
      ? path.join(home, 'Library', 'Caches')
      : env.XDG_CACHE_HOME || path.join(home, '.cache');
enableCompileCache?.(path.join(caches, 'okr-as-code'));

// The folder that it is kept in, one for each Node; none where nothing is kept.
const folder = getCompileCacheDir?.();
if (folder) {
  const use = USES.find((name) => name === process.argv[2]) ?? 'other';
  const keep = loadEngine(path.join(__dirname, '../engine.js'), folder, use, OKR_VERSION);
  if (keep) {
    process.once('exit', keep);
    // A server may run for days, and V8 drops functions that have not run for a while.
    setTimeout(() => {
      process.off('exit', keep);
      keep();
    }, WARM_AFTER).unref();
  }
}

// Not bundled: a file that asks for the cache is compiled before it can ask.
require('./main.js');
