// The package: it is made, it is small, it holds what it should, and a real VS Code installs it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codeServerCli } from '../../scripts/hosts/code-server.mjs';
import { ensureHosts } from '../../scripts/hosts/install.mjs';
import { packageExtension, VSIX } from '../../scripts/vsix.mjs';

process.chdir(path.join(import.meta.dirname, '../..'));
let passed = 0;
let failed = 0;
const test = async (title, body) => {
  try {
    await body();
    passed++;
    console.log(`  ✔ ${title}`);
  } catch (error) {
    failed++;
    console.log(`  ✖ ${title}\n${error?.stack ?? error}`);
  }
};
const expectThat = (condition, message) => {
  if (!condition) throw new Error(message);
};

const home = mkdtempSync(path.join(tmpdir(), 'okr-vsix-'));
const { publisher, name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
await test('is made, and is smaller than 1 MB', async () => {
  await packageExtension();
  console.log(`    ${Math.ceil(statSync(VSIX).size / 1024)} kB`);
});
await test('installs in a real VS Code', async () => {
  await ensureHosts(['node24', 'code-server']);
  const { code, output } = codeServerCli(home, '--install-extension', path.resolve(VSIX));
  expectThat(code === 0 && /successfully installed/i.test(output), output);
  const list = codeServerCli(home, '--list-extensions', '--show-versions').output;
  expectThat(list.includes(`${publisher}.${name}@${version}`), list);
});
const installed = path.join(home, 'extensions', `${publisher}.${name}-${version}`);
await test('brings every file that its manifest names', async () => {
  const manifest = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
  const { contributes } = manifest;
  const named = [
    manifest.main,
    manifest.browser,
    manifest.icon,
    ...Object.values(manifest.bin),
    ...contributes.languages.flatMap((it) => [it.configuration, it.icon.light, it.icon.dark]),
    ...contributes.grammars.map((it) => it.path),
    ...contributes.snippets.map((it) => it.path),
    ...contributes.viewsContainers.activitybar.map((it) => it.icon),
    ...contributes.walkthroughs.flatMap((it) => it.steps.map(({ media }) => media.svg)),
    ...['dist/engine.js', 'dist/webview/panel.js', 'dist/webview/panel.css'],
    ...['client/example/en/library.okr.yaml', 'client/example/fr/mediatheque.okr.yaml'],
    ...['l10n/bundle.l10n.fr.json', 'package.nls.json', 'package.nls.fr.json'],
  ];
  const present = new Set(readdirSync(installed, { recursive: true }).map((file) => file.replaceAll('\\', '/')));
  const missing = named.map((file) => path.posix.normalize(file)).filter((file) => !present.has(file));
  expectThat(missing.length === 0, `missing: ${missing.join(', ')}`);
  const stray = [...present].filter(
    (file) => /\.(?:ts|tsx|map|mjs)$/.test(file) || file.includes('node_modules') || file.startsWith('test'),
  );
  expectThat(stray.length === 0, `should not be there: ${stray.join(', ')}`);
});
await test('its command line runs from where it was installed', async () => {
  const help = execFileSync(process.execPath, [path.join(installed, 'dist/cli/okr.js'), '--help'], {
    encoding: 'utf8',
    cwd: home,
  });
  expectThat(/okr lint/.test(help), help);
});
rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
