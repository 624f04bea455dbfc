// Writes docs/rules.md and docs/rules.fr.md from the registry of the rules and their messages.
// usage: node scripts/rules-index.mjs
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const outfile = path.resolve('out', `rules-index-${process.pid}.mjs`);
mkdirSync('out', { recursive: true });
mkdirSync('docs', { recursive: true });
try {
  await esbuild.build({
    entryPoints: ['server/src/core/lint/rules-index.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { indexPage } = await import(pathToFileURL(outfile).href);
  for (const locale of ['en', 'fr']) {
    const { path: file, content } = indexPage(locale);
    writeFileSync(file, content);
    console.log(`written: ${file}`);
  }
} finally {
  rmSync(outfile, { force: true });
}
