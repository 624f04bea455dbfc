import assert from 'node:assert/strict';
import { code, escaped } from './markdown.ts';

describe('text as Markdown', () => {
  const cases: readonly (readonly [text: string, markdown: string])[] = [
    ['Réduire de 12 % à 3 % (B2B) !', 'Réduire de 12 % à 3 % (B2B) !'],
    ['<b>x</b> &lt;', '\\<b\\>x\\</b\\> \\&lt;'],
    ['[x](command:y) ![z](w)', '\\[x\\](command:y) !\\[z\\](w)'],
    ['`a` *b* _c_ ~~d~~ a|b', '\\`a\\` \\*b\\* \\_c\\_ \\~\\~d\\~\\~ a\\|b'],
    ['$(zap) https://x.example www.x.example a@b.c', '\\$(zap) https\\://x.example www\\.x.example a\\@b.c'],
    ['# 1 is best', '\\# 1 is best'],
    ['1. first', '1\\. first'],
    ['6.2%', '6.2%'],
    ['- dash', '\\- dash'],
    ['a\nb\u0000\u202Ec', 'a bc'],
    ['\\', '\\\\'],
  ];
  for (const [text, markdown] of cases) it(JSON.stringify(text), () => assert.equal(escaped(text), markdown));

  it('fences code with more backticks than it holds', () => {
    assert.equal(code('a'), '`a`');
    assert.equal(code('a``b'), '``` a``b ```');
    assert.equal(code(' '), '');
  });
});
