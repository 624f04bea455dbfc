import assert from 'node:assert/strict';
import { messagesOf } from '../core/index.ts';
import { COMMANDS } from './commands/index.ts';
import { wrapped } from './wrap.ts';

describe('help in a terminal', () => {
  it('goes on under the explanation of an option', () => {
    const line = '  --fix      make the fixes that are safe in the files themselves';
    assert.equal(
      wrapped(line, 40),
      '  --fix      make the fixes that are\n             safe in the files\n             themselves',
    );
  });

  it('goes on where a line of the explanation began, and near the edge where there is no room', () => {
    assert.equal(
      wrapped('             one two three four five six', 37),
      '             one two three four five\n             six',
    );
    assert.equal(wrapped('             one two three four five six', 30), '             one two three\n    four five six');
  });

  it('goes on at the edge where it began there, and is left alone where it fits', () => {
    assert.equal(wrapped('Prints what it\nchanged. And more of it.', 15), 'Prints what it\nchanged. And\nmore of it.');
  });

  it('never breaks at a no-break space', () => {
    assert.equal(wrapped('par défaut\u00a0: le cycle', 16), 'par défaut\u00a0: le\ncycle');
    assert.equal(wrapped('par défaut\u00a0: le cycle', 5), 'par\ndéfaut\u00a0:\nle\ncycle');
  });

  for (const locale of ['en', 'fr'] as const) {
    it(`fits 80 columns for every command, word for word: ${locale}`, () => {
      const { cli } = messagesOf(locale);
      for (const text of [cli.help, ...COMMANDS.map((command) => command.help(cli))]) {
        const shown = wrapped(text, 80);
        assert.deepEqual(
          shown.split('\n').filter((line) => line.length > 80 && /\S .*\S/.test(line.trim().replace(/^\S+ {2,}/, ''))),
          [],
        );
        assert.deepEqual(shown.split(/\s+/u), text.split(/\s+/u));
      }
    });
  }
});
