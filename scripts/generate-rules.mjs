// Writes what is generated out of the rules and their messages: docs/rules.md, docs/rules.fr.md and the JSON Schema of the configuration.
// usage: node scripts/generate-rules.mjs
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const outfile = path.resolve('out', `generate-rules-${process.pid}.mjs`);
mkdirSync('out', { recursive: true });
try {
  await esbuild.build({
    entryPoints: ['server/src/core/lint/generated.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const { generatedFromRules } = await import(pathToFileURL(outfile).href);
  for (const { path: file, content } of generatedFromRules()) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`written: ${file}`);
  }
} finally {
  rmSync(outfile, { force: true });
}
