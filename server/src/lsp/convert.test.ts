import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RULES } from '../core/lint/registry.ts';
import { indentedFrom, plainText, rulePage, withoutMarkdown } from './convert.ts';

describe('what a client is handed', () => {
  it('is a page that exists, for every rule and language', () => {
    const pages = pathToFileURL('server/src/core/lint/rules').href;
    for (const { id } of RULES) {
      for (const locale of ['en', 'fr'] as const) {
        const page = rulePage(id, pages, locale);
        assert.ok(existsSync(fileURLToPath(page)), page);
      }
    }
  });
  it('is a snippet without its tab stops where there are none', () => {
    assert.equal(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet
      plainText('- { date: ${1:2026-11-22}, value: ${2}$0, note: \\$5 \\} }'),
      '- { date: 2026-11-22, value: , note: $5 } }',
    );
  });
  it('is a snippet whose lines count from the indentation of the line it stands on', () => {
    const text = 'list:\r\n    - One\r\n';
    assert.equal(indentedFrom('title: One\r\n      a: 1\r\n    - x', text, text.indexOf('One')), 'title: One\r\n  a: 1\r\n- x');
    assert.equal(indentedFrom('\n  a: 1', 'list:', 5), '\n  a: 1');
  });
  it('is Markdown without its marks where text is shown', () => {
    assert.equal(withoutMarkdown('**a\\_b** `━━` \\<x\\>'), 'a_b ━━ <x>');
  });
});
