import { deepEqual, equal, match } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const sources = readdirSync('client/src', { recursive: true })
  .map((name) => path.join('client/src', String(name)))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the manifest', () => {
  const manifest = json('package.json');
  const english = json('package.nls.json');
  const french = json('package.nls.fr.json');

  it('has every text in both languages, and no text that nothing shows', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map((found) => found[1]);
    deepEqual(Object.keys(english).sort(), [...new Set(named)].sort());
    deepEqual(Object.keys(french), Object.keys(english));
  });

  it('names commands that exist, and all of them', () => {
    const declared = manifest.contributes.commands.map((it: { command: string }) => it.command);
    const registered = [...sources.matchAll(/'(okr\.[a-z][A-Za-z]+)'/g)].map((found) => found[1]!);
    const commands = registered.filter((id) =>
      /^okr\.(?:(?:compare|realign)$|(?:show|open|create|restart|check|skip|close|roll|explain|add|new|paste|import|copy)[A-Z])/.test(
        id,
      ),
    );
    deepEqual([...new Set(commands)].sort(), [...declared].sort());
  });

  it('shows how a sentence was read in every theme: light high contrast has no semantic colours unless a language asks', () => {
    equal(manifest.contributes.configurationDefaults['[okr]']['editor.semanticHighlighting.enabled'], true);
  });

  it('asks for no newer VS Code than its types and its client library know', () => {
    equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
    equal(json('node_modules/vscode-languageclient/package.json').engines.vscode, manifest.engines.vscode);
  });

  it('runs git in trusted workspaces only, says so, and limits nothing else', () => {
    const { untrustedWorkspaces } = manifest.capabilities;
    deepEqual(untrustedWorkspaces, { supported: 'limited', description: '%untrusted%' });
    const held = manifest.contributes.commands.filter((it: { enablement?: string }) =>
      /isWorkspaceTrusted/.test(it.enablement ?? ''),
    );
    deepEqual(held.map((it: { command: string }) => it.command).sort(), ['okr.compare', 'okr.openComparison']);
    // Palette and menus obey the manifest; whoever runs a command by its id meets the same in the code, before a server is asked.
    match(sources, /if \(!workspace\.isTrusted\) \{\s*asker\.refuse\(/);
  });

  it('has its settings in an order of their own, what is seen first', () => {
    const settings = Object.values<{ order?: number }>(manifest.contributes.configuration.properties);
    deepEqual(
      settings.map(({ order }) => order),
      settings.map((_, index) => index + 1),
    );
  });

  it('carries nothing at run time but its own bundles', () => {
    equal(manifest.dependencies, undefined);
  });
});

describe('the client’s words', () => {
  const bundle = json('l10n/bundle.l10n.fr.json');
  const words = [...sources.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)+)'/g)].map((found) => found[1]!);

  it('are all in the French bundle, and nothing else is', () => {
    deepEqual(Object.keys(bundle).sort(), [...new Set(words)].sort());
  });

  it('keep their placeholders, and French typography', () => {
    const holes = (text: string) => text.match(/\{\d\}/g) ?? [];
    for (const [english, french] of Object.entries<string>(bundle)) {
      deepEqual(holes(french), holes(english), english);
      match(french, /^(?:(?!')(?! [:;!?%]).)*$/u, french);
    }
    for (const text of Object.values<string>(json('package.nls.fr.json'))) match(text, /^(?:(?!')(?! [:;!?%]).)*$/su, text);
  });
});
