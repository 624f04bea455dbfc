// Writes what is generated out of the rules and their messages: docs/rules.md, docs/rules.fr.md and the JSON Schema of the configuration.
// usage: node scripts/generate-rules.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from './load.mjs';

const { generatedFromRules } = await load('server/src/core/lint/generated.ts');
for (const { path: file, content } of generatedFromRules()) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`written: ${file}`);
}
