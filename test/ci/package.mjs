// The package as npm and pre-commit install it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT, test, WARNING, WEAK, write } from './harness.mjs';

const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const windows = process.platform === 'win32';
const npm = (args, options = {}) =>
  execFileSync('npm', [...args, '--ignore-scripts', '--offline', '--loglevel=error'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: windows,
    ...options,
  });

const [hook, ...others] = parse(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));

await test('the hook calls a command of the package, for OKR files and configurations', () => {
  assert.deepEqual(others, []);
  assert.ok(hook.entry.split(' ')[0] in manifest.bin);
  assert.equal(hook.language, 'node');
  const files = new RegExp(hook.files);
  const wanted = ['a.okr.yaml', 'teams/b.okr.yml', 'okr.config.yaml', 'teams/okr.config.yaml'];
  const not = ['a.yaml', 'a.okr.yaml.bak', 'my-okr.config.yaml', 'a.okr.json'];
  assert.deepEqual(
    [...wanted, ...not].filter((file) => files.test(file)),
    wanted,
  );
});

await test('the package brings the command and every page, and nothing else', () => {
  const [{ files }] = JSON.parse(npm(['pack', '--dry-run', '--json']));
  const paths = files.map((file) => file.path).sort();
  const rules = 'server/src/core/lint/rules';
  const pages = readdirSync(path.join(ROOT, rules)).flatMap((rule) => [
    `${rules}/${rule}/README.fr.md`,
    `${rules}/${rule}/README.md`,
  ]);
  const expected = [
    'LICENSE',
    'README.fr.md',
    'README.md',
    'dist/cli/main.js',
    'dist/cli/mcp.js',
    'dist/cli/okr.js',
    'dist/engine.js',
    'package.json',
    ...pages,
  ];
  assert.deepEqual(paths, expected.sort());
});

await test('packed and installed, it lints as the hook calls it, explains a rule and starts the server', (folder) => {
  const packed = npm(['pack', '--pack-destination', folder]).trim();
  assert.match(packed, /^[\w.-]+\.tgz$/, 'only the name of the package is printed, for that is read');
  const prefix = path.join(folder, 'prefix');
  npm(['install', '--global', '--prefix', prefix, path.join(folder, packed)], { stdio: ['ignore', 'ignore', 'pipe'] });
  const okr = path.join(prefix, windows ? 'okr.cmd' : 'bin/okr');
  assert.ok(existsSync(okr));
  const work = path.join(folder, 'work');
  write(work, {
    'okrs/a b.okr.yaml': WARNING,
    'okrs/c.okr.yaml': WEAK.replace('id: shop', 'id: queue'),
    'okr.config.yaml': 'preset: strict\n',
  });
  const call = (...args) =>
    spawnSync(okr, args, {
      cwd: work,
      encoding: 'utf8',
      shell: windows,
      input: '',
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
    });
  const entry = hook.entry.split(' ').slice(1);
  assert.equal(call(...entry, 'okrs/a b.okr.yaml', 'okr.config.yaml').status, 0);
  assert.equal(call(...entry, '--fail-severity', 'warning', 'okrs/a b.okr.yaml').status, 1);
  const { status, stdout } = call(...entry, 'okrs/a b.okr.yaml', 'okrs/c.okr.yaml');
  assert.equal(status, 1);
  assert.match(stdout, /ref-unknown/);
  assert.match(call('rules', 'kr-activity').stdout, /^# kr-activity · warning\n\n## What it finds\n/);
  assert.equal(call('--version').stdout, `${manifest.version}\n`);
  assert.doesNotMatch(call('lsp', '--stdio').stderr, /Cannot find module/);
});
