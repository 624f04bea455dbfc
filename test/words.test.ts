import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { en as mapEn } from '../client/webview/map/messages.en.ts';
import { fr as mapFr } from '../client/webview/map/messages.fr.ts';
import { en as panelEn } from '../client/webview/messages.en.ts';
import { fr as panelFr } from '../client/webview/messages.fr.ts';
import { en } from '../server/src/core/messages/en/index.ts';
import { fr } from '../server/src/core/messages/fr/index.ts';

/** The words of every face of the engine, of the panel and of the map, in both languages. */
const BOOKS = [
  { name: 'engine', english: en, french: fr },
  { name: 'panel', english: panelEn, french: panelFr },
  { name: 'map', english: mapEn, french: mapFr },
];
const ROOTS = ['server/src', 'client/src', 'client/webview'];

/** Where the words themselves are: messages, the words that are read, and texts that are written once for each language. */
const WORDS =
  /messages(?:\/(?:en|fr)\/|\.(?:\w+\.)?(?:en|fr)\.ts)|words\.(?:en|fr)\.ts|core\/language\/|core\/exchange\/(?:heads|words|compose)\.ts|core\/schema\/|rules-index\.ts|first-okr\.ts|completion\/templates\/(?:en|fr)\.ts/;

/** Names of requests, HTML, XML, style sheets, what other readers of YAML say, and what a diff says in every language. */
const NO_SENTENCES =
  /^(?:server\/src\/lsp\/|server\/src\/(?:node|browser)\/|server\/src\/cli\/(?:formatters|reports)\/|server\/src\/core\/syntax\/|server\/src\/agents\/unified-diff\.ts)/;

/** No word, or one that may be the same in both languages: `owner`, `forecast 0.7`, a formula. */
const SAME = /^(?:\P{L}*\p{L}*){0,2}\P{L}*$/u;

type Leaf = { readonly path: string; readonly value: unknown };

function leavesOf(book: object, at = ''): Leaf[] {
  return Object.entries(book).flatMap(([key, value]) => {
    const where = at ? `${at}.${key}` : key;
    return value !== null && typeof value === 'object' ? leavesOf(value, where) : [{ path: where, value }];
  });
}

const sources = ROOTS.flatMap((root) => readdirSync(root, { recursive: true }).map((name) => path.join(root, String(name))))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The literals of a source, without comments; what a template puts in is one `…`, however deep it goes. */
function literalsOf(text: string): string[] {
  let code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '');
  for (let before = ''; before !== code; ) {
    before = code;
    code = code.replace(/\$\{[^{}]*\}/g, '…');
  }
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? '',
  );
}

describe('the words people see', () => {
  for (const { name, english, french } of BOOKS) {
    it(`exist in English and in French: ${name}`, () => {
      const ours = leavesOf(english);
      const theirs = new Map(leavesOf(french).map(({ path, value }) => [path, value]));
      deepEqual([...theirs.keys()].sort(), ours.map(({ path }) => path).sort());
      const untranslated = ours.filter(
        ({ path, value }) => String(theirs.get(path)) === String(value) && !literalsIn(value).every((text) => SAME.test(text)),
      );
      deepEqual(
        untranslated.map(({ path }) => path),
        [],
      );
    });
  }

  it('are all said somewhere', () => {
    const users = sources.filter(({ file }) => !WORDS.test(file) || /rules-index/.test(file));
    const names = new Set(users.flatMap(({ text }) => text.match(/[\p{L}_$][\p{L}\d_$-]*/gu) ?? []));
    // Some keys are put together: `option-` and a rule's option, `-near` behind what is not there.
    const silent = BOOKS.flatMap(({ name, english }) =>
      leavesOf(english).map(({ path }) => ({ name, path, key: path.split('.').at(-1)! })),
    )
      .filter(({ key }) => !names.has(key) && !/^option-|-near$|^\d+$/.test(key))
      .map(({ name, path }) => `${name}: ${path}`);
    deepEqual(silent, []);
  });

  it('stand in the books of messages, not in the code', () => {
    const loose = sources
      .filter(({ file }) => !WORDS.test(file) && !NO_SENTENCES.test(file))
      .flatMap(({ file, text }) => {
        // A log is for whoever looks for a fault, in one language; `l10n.t` has a test of its own.
        const code = text
          .replace(/(?:\b(?:warn|error|info)\(|new \w*(?:Error|Worker)\()[^\n]*/g, '')
          .replace(/l10n\.t\(\s*'(?:[^'\\]|\\.)*'/g, '');
        return literalsOf(code)
          .filter((literal) => /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(literal) && !/[<>{}=]/.test(literal))
          .map((literal) => `${file}: ${literal}`);
      });
    deepEqual(loose, []);
  });

  it('keep French typography: no-break spaces, curved apostrophes', () => {
    const wrong = sources
      .filter(({ file }) => /\/fr\/|\.fr\.ts/.test(file) && WORDS.test(file) && !/core\/language\//.test(file))
      .flatMap(({ file, text }) =>
        literalsOf(text)
          // Code inside a sentence is YAML or a command, with its own spaces.
          .map((literal) => literal.replace(/\\`[^`]*\\`|`[^`]*`/g, 'x'))
          .filter((literal) => /\p{L} [;:!?»]|« \S|\d %|\p{L}\\?'\p{L}/u.test(literal))
          .map((literal) => `${file}: ${literal}`),
      );
    deepEqual(wrong, []);
  });

  it('are many, so that this test looks at something', () => {
    ok(leavesOf(en).length > 500 && leavesOf(panelEn).length > 50, `${leavesOf(en).length}, ${leavesOf(panelEn).length}`);
  });
});

function literalsIn(value: unknown): string[] {
  return typeof value === 'function' ? literalsOf(String(value)) : [String(value)];
}
