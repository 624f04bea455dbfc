// Writes the tools for assistants into the extension's manifest, and their texts beside it. usage: node scripts/generate-tools.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { load } from './load.mjs';

const { manifestTools } = await load('server/src/agents/manifest.ts');
const { tools, en, fr } = manifestTools();

// Only the tools: the rest of the manifest stays as people have written it.
const manifest = readFileSync('package.json', 'utf8');
const block = `    "languageModelTools": ${JSON.stringify(tools, null, 2).replaceAll('\n', '\n    ')},\n`;
const old = /^ {4}"languageModelTools": \[[\s\S]*?^ {4}\],\n/m;
const next = old.test(manifest)
  ? manifest.replace(old, () => block)
  : manifest.replace(/^ {4}"snippets": \[/m, (start) => block + start);
writeFileSync('package.json', next);
console.log('written: package.json');

for (const [file, texts] of [
  ['package.nls.json', en],
  ['package.nls.fr.json', fr],
]) {
  const others = Object.entries(JSON.parse(readFileSync(file, 'utf8'))).filter(([key]) => !key.startsWith('tool.'));
  writeFileSync(file, `${JSON.stringify({ ...Object.fromEntries(others), ...texts }, null, 2)}\n`);
  console.log(`written: ${file}`);
}
