// Writes what is generated out of the zod schema: the JSON Schemas, the field list and the tables of the format reference.
// usage: npm run generate
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from './load.mjs';

const { generatedFiles } = await load('server/src/core/schema/generated-files.ts');
for (const file of generatedFiles((name) => (existsSync(name) ? readFileSync(name, 'utf8') : undefined))) {
  mkdirSync(path.dirname(file.path), { recursive: true });
  writeFileSync(file.path, file.content);
  console.log(`written: ${file.path}`);
}
