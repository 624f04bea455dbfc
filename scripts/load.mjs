import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

/** What a TypeScript file exports, bundled for this process alone. */
export async function load(entry) {
  const outfile = path.resolve('out', `${path.basename(entry, '.ts')}-${process.pid}.mjs`);
  mkdirSync('out', { recursive: true });
  try {
    await esbuild.build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
