#!/usr/bin/env node
import module from 'node:module';

/**
 * What `okr` and the editor start. From version 22.8 on Node keeps a program that it has compiled in a folder of its own among the
 * temporary files, and a second start takes half as long. Where it cannot, or where NODE_DISABLE_COMPILE_CACHE is set, it
 * compiles as always.
 */
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

// Not bundled: a file that asks for the cache is compiled before it can ask.
require('./engine.js');
