// How often the linter is right about sentences that people labelled by reading.
// usage: npm run evaluate [-- [--summary] [--language en|fr] FILE.tsv…]     by default the project's own sentences in test/corpus
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const options = { files: [], language: null, summary: false };
const args = process.argv.slice(2);
for (let arg = args.shift(); arg !== undefined; arg = args.shift()) {
  if (arg === '--summary') options.summary = true;
  else if (arg === '--language') options.language = args.shift() ?? '';
  else if (arg.startsWith('-')) fail(`There is no option ${arg}. npm run evaluate [-- [--summary] [--language en|fr] FILE.tsv…]`);
  else options.files.push(arg);
}
if (options.language !== null && !['en', 'fr'].includes(options.language)) fail('--language is en or fr.');
const missing = options.files.find((file) => !existsSync(file));
if (missing) fail(`${missing}: there is no such file.`);
if (options.files.length === 0) {
  const own = path.resolve('test/corpus');
  options.files = readdirSync(own)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => path.join(own, name));
}

if (!existsSync('node_modules')) execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit' });
const { load } = await import('../../scripts/load.mjs');
const { evaluate } = await load('test/evaluate/evaluate.ts');
try {
  console.log(evaluate(options));
} catch (error) {
  fail(error.message);
}

function fail(line) {
  console.error(line);
  process.exit(2);
}
