import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Language } from '../language/reading.ts';
import { messagesOf } from '../messages/index.ts';
import { configSchemaFile } from './config-schema.ts';
import { generatedFromRules } from './generated.ts';
import { RULES } from './registry.ts';
import type { Finding } from './rule.ts';

import { lintConfigText, lintText } from './testing/lint-text.ts';

const FOLDER = 'server/src/core/lint/rules';
const PAGES = { en: 'README.md', fr: 'README.fr.md' } as const;
const LANGUAGES = ['en', 'fr'] as const;

/** What their pages are about cannot be shown in a page: a file that is too large, a byte that is no letter. */
const WITHOUT_EXAMPLES = ['yaml-limits', 'yaml-encoding'];

interface Example {
  readonly kind: 'weak' | 'better';
  readonly config: boolean;
  readonly text: string;
}

function examplesIn(page: string): Example[] {
  return [...page.matchAll(/^```yaml (config )?(weak|better)\n([\s\S]*?)^```$/gm)].map((match) => ({
    kind: match[2] as Example['kind'],
    config: match[1] !== undefined,
    text: match[3] as string,
  }));
}

/** A page may show a whole file, objectives, or key results alone. */
function asFile(text: string, language: Language): string {
  if (/^\s*(#.*\n)*- /.test(text)) {
    const isObjective = /^ {2}key_results:/m.test(text) || /^- title:.*\n$/.test(text);
    const indented = (by: string) => text.replace(/^(?=.)/gm, by);
    if (isObjective) return `language: ${language}\nobjectives:\n${indented('  ')}`;
    const title = language === 'fr' ? 'Des clients qui reviennent' : 'Guests who come back';
    return `language: ${language}\nobjectives:\n  - title: ${title}\n    key_results:\n${indented('      ')}`;
  }
  return text;
}

/** A page may also show several files, each under a comment with its name. */
function filesIn(text: string): Readonly<Record<string, string>> | null {
  const [before, ...parts] = text.split(/^# ([\w-]+\.okr\.yaml)$\n/m);
  if (before !== '') return null;
  return Object.fromEntries(parts.flatMap((name, i) => (i % 2 === 0 ? [[name, parts[i + 1] as string]] : [])));
}

function findingsOf(example: Example, language: Language): Finding[] {
  if (example.config) return lintConfigText(example.text);
  const files = filesIn(example.text);
  if (!files) return lintText(asFile(example.text, language), { language });
  return Object.entries(files).flatMap(([name, text]) => {
    const { [name]: _, ...others } = files;
    return lintText(text, { language, others });
  });
}

/** The codes and messages that stand in a room's source: written out, or as a union of the messages of one code. */
function messagesIn(room: string): [rule: string, message: string][] {
  const unions: Readonly<Record<string, readonly string[]>> = {
    SyntaxMessage: ['yaml-syntax'],
    Expected: ['field-invalid', 'config-invalid'],
  };
  return readdirSync(room)
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .flatMap((name) => {
      const source = readFileSync(`${room}/${name}`, 'utf8');
      const written = [...source.matchAll(/code: '([\w-]+)',\s*message: '([\w-]+)'/g)].map((match): [string, string] => [
        match[1] as string,
        match[2] as string,
      ]);
      const inUnions = [...source.matchAll(/^export type (\w+) =([^;]*);/gm)].flatMap((union) =>
        (unions[union[1] as string] ?? []).flatMap((rule) =>
          [...(union[2] as string).matchAll(/'([\w-]+)'/g)].map((match): [string, string] => [rule, match[1] as string]),
        ),
      );
      return [...written, ...inUnions];
    });
}

describe('the catalogue of rules', () => {
  it('has every folder in the registry, and every rule in a folder', () =>
    assert.deepEqual(RULES.map((rule) => rule.id).sort(), readdirSync(FOLDER).sort()));

  it('has words for every rule in both languages', () => {
    for (const language of LANGUAGES)
      assert.deepEqual(Object.keys(messagesOf(language).rules).sort(), RULES.map((rule) => rule.id).sort());
  });

  it('has words for every message that reading a file can report', () => {
    const reported = (['syntax', 'document', 'workspace'] as const).flatMap((room) => messagesIn(`server/src/core/${room}`));
    assert.ok(reported.length > 30, `${reported.length} found`);
    const known: Readonly<Record<string, object>> = messagesOf('en').rules;
    for (const [rule, message] of reported) assert.ok(message in (known[rule] ?? {}), `${rule}/${message}`);
  });

  it('has words for every option that a rule has, as `option-<name>`', () => {
    for (const language of LANGUAGES) {
      const words: Readonly<Record<string, object>> = messagesOf(language).rules;
      for (const { id, options } of RULES)
        for (const name of Object.keys(options ?? {})) assert.ok(`option-${name}` in (words[id] ?? {}), `${id}: option-${name}`);
    }
  });

  it('yields only to rules that exist', () => {
    const ids = new Set(RULES.map((rule) => rule.id));
    for (const rule of RULES) for (const other of rule.yieldsTo ?? []) assert.ok(ids.has(other), `${rule.id} → ${other}`);
  });

  for (const { path, content } of generatedFromRules()) {
    it(`has ${path} up to date; else: npm run generate`, () =>
      assert.equal(existsSync(path) ? readFileSync(path, 'utf8') : '', content));
  }

  it('has a JSON Schema of the configuration that knows each rule and its options', () => {
    const accepts = new Ajv({ strict: false }).compile(JSON.parse(configSchemaFile().content));
    const rules = (setting: object) => accepts({ rules: setting });
    assert.ok(rules({ 'kr-activity': 'off', 'obj-kr-count': { level: 'info', max: 4, 'x-note': 'agreed in May' } }));
    for (const wrong of [
      { 'kr-activty': 'off' },
      { 'kr-activity': { max: 4 } },
      { 'obj-kr-count': { max: 0 } },
      { 'obj-kr-count': { max: 'x' } },
    ])
      assert.equal(rules(wrong), false, JSON.stringify(wrong));
  });
});

describe('the pages of the rules', () => {
  for (const { id } of RULES) {
    for (const language of LANGUAGES) {
      const path = `${FOLDER}/${id}/${PAGES[language]}`;
      it(`${id} (${language}) is there, and its examples do what it says`, () => {
        const page = readFileSync(path, 'utf8');
        assert.ok(page.startsWith(`# ${id}\n`));
        assert.equal(page.match(/^## /gm)?.length, examplesIn(page).length === 0 ? 5 : 7, 'sections');
        const examples = examplesIn(page);
        if (!WITHOUT_EXAMPLES.includes(id)) assert.deepEqual(examples.map((it) => it.kind).sort(), ['better', 'weak']);
        for (const example of examples) {
          const findings = findingsOf(example, language);
          if (example.kind === 'weak') {
            const expected = example.text.match(/^- /gm)?.length ?? 1;
            const found = findings.filter((finding) => finding.rule === id).length;
            assert.ok(found >= Math.max(1, expected), `weak: ${found} of ${expected} found`);
          } else {
            const serious = findings.filter(
              ({ severity, rule }) => severity === 'warning' || severity === 'error' || rule === id,
            );
            assert.deepEqual(
              serious.map((finding) => `${finding.rule}/${finding.message}`),
              [],
              'better',
            );
          }
        }
      });
    }
  }
});
