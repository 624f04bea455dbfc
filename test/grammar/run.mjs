// The grammar suite: fixtures whose lines that start with `#?` name scopes of the line above them.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const here = import.meta.dirname;
const root = path.join(here, '../..');
const require = createRequire(import.meta.url);
await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);

/** What VS Code brings: here only a sign that our grammar left a line to it. */
const YAML = { scopeName: 'source.yaml', patterns: [{ match: '\\S+', name: 'stub.yaml' }] };
const FILES = { 'source.okr': 'okr', 'source.okr.config': 'okr-config' };
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async (scope) => {
    if (scope === 'source.yaml') return textmate.parseRawGrammar(JSON.stringify(YAML), 'yaml.json');
    const file = path.join(root, `syntaxes/${FILES[scope]}.tmLanguage.json`);
    return textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
  },
});

let passed = 0;
const failures = [];
const expectThat = (condition, message) => {
  if (condition) passed++;
  else failures.push(message);
};

/** Scopes of every column of a line. */
const scopesOf = (tokens, length) =>
  Array.from(
    { length },
    (_, column) => tokens.find((token) => token.startIndex <= column && column < token.endIndex)?.scopes ?? [],
  );
const matches = (scopes, wanted) => scopes.some((scope) => scope === wanted || scope.startsWith(`${wanted}.`));

for (const name of readdirSync(here).filter((file) => file.endsWith('.okr.yaml'))) {
  const grammar = await registry.loadGrammar(name.startsWith('config') ? 'source.okr.config' : 'source.okr');
  let state = textmate.INITIAL;
  let columns = [];
  let source = '';
  for (const [index, line] of readFileSync(path.join(here, name), 'utf8').split('\n').entries()) {
    if (!line.startsWith('#?')) {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      columns = scopesOf(result.tokens, line.length);
      source = line;
      continue;
    }
    // `<` stands for the first column, which `#?` covers.
    const [, marks, scope] = /^#\?(\s*(?:<|\^+))\s+(\S+)$/.exec(line) ?? [];
    if (scope === undefined) throw new Error(`${name}:${index + 1}: no assertion: ${line}`);
    const from = marks.includes('<') ? 0 : 2 + marks.indexOf('^');
    const to = marks.includes('<') ? 1 : 2 + marks.length;
    const wrong = columns.slice(from, to).findIndex((scopes) => !matches(scopes, scope));
    const found = columns[from + Math.max(wrong, 0)]?.join(' ');
    const words = JSON.stringify(source.slice(from, to));
    expectThat(wrong === -1 && to <= columns.length, `${name}:${index + 1}: ${words} should be ${scope}, is ${found}`);
  }
}

// A hostile line must not hold up the editor: the work may grow with the line's length, not with its square.
const grammar = await registry.loadGrammar('source.okr');
for (const line of [
  `  title: ${'1 '.repeat(20_000)}`,
  `- ${'- '.repeat(20_000)}`,
  `  - { ${'title: a, '.repeat(5_000)}`,
  `  note: ${' #a'.repeat(10_000)}`,
]) {
  const result = grammar.tokenizeLine(line, textmate.INITIAL, 5_000);
  expectThat(!result.stoppedEarly, `a line of ${line.length} characters (${line.slice(0, 20)}…) takes too long`);
}

try {
  execFileSync(process.execPath, [path.join(root, 'scripts/grammar.mjs'), '--check'], { cwd: root, stdio: 'pipe' });
  passed++;
} catch (error) {
  failures.push(String(error.stderr));
}
for (const failure of failures) console.log(`✖ ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 || passed === 0 ? 1 : 0);
