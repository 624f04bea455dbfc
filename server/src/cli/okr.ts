#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * What `okr` and the editor start. From version 22.8 on Node keeps a program that it has compiled, and a second start takes half
 * as long. It is kept with the person's other caches, not among the temporary files, where another user of the machine could
 * put a program of theirs first. Where that cannot be, or where NODE_DISABLE_COMPILE_CACHE is set, Node compiles as always.
 */
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
const { env, platform } = process;
const home = homedir();
const caches =
  platform === 'win32'
    ? env.LOCALAPPDATA || path.join(home, 'AppData', 'Local')
    : platform === 'darwin'
      ? path.join(home, 'Library', 'Caches')
      : env.XDG_CACHE_HOME || path.join(home, '.cache');
enableCompileCache?.(path.join(caches, 'okr-as-code'));

// Not bundled: a file that asks for the cache is compiled before it can ask.
require('./main.js');
