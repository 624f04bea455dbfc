// Compares how numbers are read with @microsoft/recognizers-text, a reader of numbers by others, over labelled sentences.
// For development only: it is installed on demand into .cache/oracle and takes its time.
// usage: npm run oracle [-- [--list] FILE.tsv…]      by default the sentences in test/corpus; --list shows every difference
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { load } from '../../scripts/load.mjs';
import { EXPLANATIONS } from './explanations.mjs';

const ORACLE = path.resolve('.cache/oracle');
const PACKAGES = { '@microsoft/recognizers-text-number': '1.3.1', '@microsoft/recognizers-text-number-with-unit': '1.3.1' };

const args = process.argv.slice(2);
const list = args.includes('--list');
const given = args.filter((arg) => arg !== '--list');
const files =
  given.length > 0
    ? given
    : readdirSync('test/corpus')
        .filter((name) => name.endsWith('.tsv'))
        .map((name) => path.join('test/corpus', name));

const { numbersIn } = await load('test/oracle/ours.ts');
const theirs = oracle();
const differences = [];
let alike = 0;
for (const { text, language, ours } of numbersIn(files)) {
  const others = theirs(text, language);
  const left = new Set(ours);
  for (const other of others) {
    const mine = ours.filter((one) => overlap(one, other));
    for (const one of mine) left.delete(one);
    if (mine.some((one) => same(one, other))) alike++;
    else differences.push({ text, language, other, mine });
  }
  for (const one of left) differences.push({ text, language, other: null, mine: [one] });
}

const unexplained = [];
const counts = new Map();
for (const difference of differences) {
  const explanation = EXPLANATIONS.find(({ holds }) => holds(difference));
  if (explanation) counts.set(explanation.why, [...(counts.get(explanation.why) ?? []), difference]);
  else unexplained.push(difference);
}
console.log(`${alike} numbers read alike, ${differences.length} differently:`);
for (const [why, found] of [...counts].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${String(found.length).padStart(5)}  ${why}`);
  if (list) for (const difference of found) console.log(`         ${line(difference)}`);
}
if (unexplained.length > 0) console.log(`${String(unexplained.length).padStart(5)}  not explained`);
for (const difference of unexplained) console.log(`         ${line(difference)}`);
process.exit(unexplained.length > 0 ? 1 : 0);

function overlap(a, b) {
  return a.from < b.to && b.from < a.to;
}

/** The same amount, whether as a share or in percent; a unit counts where both know one. */
function same(one, other) {
  const value =
    one.unit === 'percent' && other.unit !== 'percent' && Math.abs(other.value) <= 1 ? other.value * 100 : other.value;
  const units = other.unit === null || one.unit === other.unit;
  return units && Math.abs(one.value - value) <= 1e-6 * Math.max(1, Math.abs(value));
}

function line({ text, other, mine }) {
  const shown = (one) =>
    `“${text.slice(one.from, one.to)}” ${one.value}${one.unit ? ` ${one.unit}` : ''}${one.role ? ` (${one.role})` : ''}`;
  return `${other ? shown(other) : '–'} ≠ ${mine.map(shown).join(', ') || '–'}   in: ${text}`;
}

/** The other reader: numbers, with percent and currency where it sees them. */
function oracle() {
  mkdirSync(ORACLE, { recursive: true });
  const manifest = path.join(ORACLE, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{"private":true}');
  if (Object.keys(PACKAGES).some((name) => !existsSync(path.join(ORACLE, 'node_modules', name)))) {
    const specs = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...specs], {
      cwd: ORACLE,
      stdio: 'inherit',
    });
  }
  const require = createRequire(manifest);
  const { recognizeNumber, recognizePercentage } = require('@microsoft/recognizers-text-number');
  const { recognizeCurrency } = require('@microsoft/recognizers-text-number-with-unit');
  const cultures = { en: 'en-us', fr: 'fr-fr' };
  const amount = (result, language) =>
    Number.parseFloat(String(result.resolution?.value).replace(',', language === 'fr' ? '.' : ''));
  return (text, language) => {
    // It does not know the spaces that French puts into numbers.
    const plain = text.replace(/[\u00a0\u202f]/g, ' ');
    const read = (recognize, unit) =>
      recognize(plain, cultures[language])
        .map((result) => ({ from: result.start, to: result.end + 1, value: amount(result, language), unit: unit(result) }))
        .filter(({ value }) => Number.isFinite(value));
    const withUnits = [
      ...read(recognizePercentage, () => 'percent'),
      ...read(recognizeCurrency, ({ resolution }) => (resolution.isoCurrency ? `currency:${resolution.isoCurrency}` : null)),
    ];
    const bare = read(recognizeNumber, () => null).filter((one) => !withUnits.some((other) => overlap(one, other)));
    return [...withUnits, ...bare];
  };
}
