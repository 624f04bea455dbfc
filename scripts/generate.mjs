// Writes what is generated out of the zod schema: the JSON Schemas, the field list and the tables of the format reference.
// usage: npm run generate
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const outfile = path.resolve('out', `generate-${process.pid}.mjs`);
mkdirSync('out', { recursive: true });
try {
  await esbuild.build({
    entryPoints: ['server/src/core/schema/generated-files.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const { generatedFiles } = await import(pathToFileURL(outfile).href);
  for (const file of generatedFiles((name) => (existsSync(name) ? readFileSync(name, 'utf8') : undefined))) {
    mkdirSync(path.dirname(file.path), { recursive: true });
    writeFileSync(file.path, file.content);
    console.log(`written: ${file.path}`);
  }
} finally {
  rmSync(outfile, { force: true });
}
