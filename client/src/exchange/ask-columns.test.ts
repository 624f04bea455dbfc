import assert from 'node:assert/strict';
import type { ImportView } from '../../../server/src/protocol.ts';
import { BACK, choose, ENTER, type Move, STOP, scripted } from '../asking/testing/script.ts';
import { askColumns } from './ask-columns.ts';

const NOTHING: ImportView = {
  files: [],
  found: '',
  columns: null,
  roles: [],
  needsColumns: false,
  notes: [],
  leftOut: [],
  problem: null,
};
const ROLES = [
  { role: 'ignore', shown: 'left out' },
  { role: 'objective', shown: 'objective' },
  { role: 'key_result', shown: 'key result' },
];

/** A table of two columns that is understood once one of them holds objectives. */
function table(columns: readonly string[]): ImportView {
  const roleOf = (letter: string) => columns.find((one) => one.endsWith(`=${letter}`))?.split('=')[0] ?? null;
  const shown = (letter: string, name: string) => {
    const role = roleOf(letter);
    return { letter, name, role, shown: ROLES.find((one) => one.role === role)?.shown ?? 'left out' };
  };
  const isKnown = columns.some((one) => one.startsWith('objective='));
  return {
    ...NOTHING,
    columns: [shown('A', 'Theme'), shown('B', '')],
    roles: ROLES,
    found: '2 objectives',
    needsColumns: !isKnown,
    problem: isKnown ? null : 'No column is known.',
  };
}

async function asked(moves: readonly Move[], read: (columns: readonly string[]) => ImportView) {
  const asker = scripted(moves);
  const words = {
    l10n: { t: (text: string, ...args: (string | number)[]) => text.replace('{0}', String(args[0])) },
    language: 'en',
  };
  const done = await askColumns(
    { asker, words },
    async (columns) => read(columns),
    (view) => view,
  );
  return { columns: done?.columns ?? null, asked: asker.asked, prompts: asker.prompts };
}

describe('the columns of a table', () => {
  it('are shown before anything is written', async () => {
    const known = (columns: readonly string[]) => table(['objective=A', ...columns]);
    assert.deepEqual((await asked([ENTER], known)).columns, []);
    assert.deepEqual((await asked([STOP], known)).columns, null);
    assert.deepEqual((await asked([], () => NOTHING)).columns, []);
  });

  it('are corrected one by one, until they are right', async () => {
    const moves = [
      choose('A · Theme'),
      choose('objective'),
      choose('B'),
      BACK,
      choose('B'),
      choose('key result'),
      choose('Import'),
    ];
    const { columns, prompts } = await asked(moves, table);
    assert.deepEqual(columns, ['objective=A', 'key_result=B']);
    assert.equal(prompts[0], 'No column is known.');
  });
});
