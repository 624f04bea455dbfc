import assert from 'node:assert/strict';
import { printable } from './style.ts';

describe('text for a terminal', () => {
  it('has no line breaks, commands of the terminal, turned directions or halves of letters, and the same length', () => {
    const text = 'a\nb\u001b[31m\u0007\u202ec\ud800d\u2028🥐\t\u0085';
    assert.equal(printable(text), 'a b\ufffd[31m\ufffd\ufffdc\ufffdd 🥐  ');
    assert.equal(printable(text).length, text.length);
  });
});
