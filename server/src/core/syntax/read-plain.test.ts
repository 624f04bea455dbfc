import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tries } from '../testing/runs.ts';
import { tryFast } from './read-fast.ts';
import { readPlain } from './read-plain.ts';
import { okrText } from './testing/okr-texts.ts';

const FILE = `# Parcels, autumn
cycle: 2026-Q4
team: parcels
objectives:
  - id: on-time
    title: Parcels that arrive when they were promised (again)
    parent: company/trust
    key_results:
      - Share of parcels on time from 70 % to 90 %
      # counted every Monday
      - id: late
        title: "Late parcels: none before noon"
        owner: 'ana, ben'
        baseline: -12.5
        target: 0
        check_ins:
        - { date: 2026-10-05, value: 8.5, note: "it's, well, late", by: ana }
        - { date: 2026-10-12, value: 71 %, confidence: .5 }

      - title: ≥ 4,5 stars at 12:30
        source:
        weight: 2
check_ins:
`;

/** Whether the text was of the plain kind; fails when it was read otherwise than the general reader reads it. */
function assertSame(text: string): boolean {
  const root = readPlain(text);
  if (root === null) return false;
  const general = tryFast(text);
  assert.ok(general.result, `well-formed: ${JSON.stringify(text)}`);
  assert.equal(general.doubtful, false, JSON.stringify(text));
  assert.deepEqual(root, general.result.root, JSON.stringify(text));
  assert.deepEqual(general.result.problems, [], JSON.stringify(text));
  return true;
}

describe('the plain reader', () => {
  it('reads an ordinary file', () => assert.ok(assertSame(FILE)));
  it('reads an item that is indented, as a segment is', () => assert.ok(assertSame('  - title: A\n    owner: b\n')));

  const OTHERS: readonly string[] = [
    '',
    '# nothing\n',
    'a sentence',
    'a: b\r\n',
    'a: b\n# c\rd: e\n',
    'a:\tb\n',
    'a: b # c\n',
    'a: b: c\n',
    'a: b:\n',
    'a: b\n  goes on\n',
    'a: |\n  b\n',
    'a: &b c\n',
    'a: *b\n',
    'a: !b c\n',
    'a: [b]\n',
    'a: { b: [c] }\n',
    'a: { b: c, d }\n',
    'a: { b: 8,7 % }\n',
    'a: { b: c\n}\n',
    'a: "b\\n"\n',
    "a: 'b''c'\n",
    'a: "b" c\n',
    'a: b\na: c\n',
    'a: > b\n',
    'a: - b\n',
    '? a\n: b\n',
    '- - a\n',
    '-\n',
    '---\na: b\n',
    '  a: b\nc: d\n',
    'a:\n    b: c\n  d: e\n',
    'a:\n  - b\n - c\n',
    'a: \ud83d\n',
    '\ufeffa: b\n',
    'Return rate: from 31%\n- x\n',
  ];
  for (const text of OTHERS) {
    it(`leaves ${JSON.stringify(text)} to the general one`, () => assert.equal(readPlain(text), null));
  }

  it('reads texts of every shape alike', () => {
    fc.assert(
      fc.property(okrText, (text) => void assertSame(text)),
      { numRuns: tries(100), seed: 11 },
    );
  });

  it('reads alike whatever is typed into a file', () => {
    const typed = fc.constantFrom(
      ...' \n\n-:,#{}[]"\'&*!|>%@`?~a1.',
      '  ',
      ': ',
      ' #',
      '- ',
      '\n  ',
      '\n- ',
      'a: ',
      '---\n',
      '\\',
    );
    const edit = fc.record({ at: fc.nat(FILE.length), remove: fc.nat(3), insert: typed });
    let plain = 0;
    const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), (edits) => {
      let text = FILE;
      for (const { at, remove, insert } of edits) text = text.slice(0, at) + insert + text.slice(at + remove);
      if (assertSame(text)) plain++;
    });
    fc.assert(property, { numRuns: tries(400), seed: 13 });
    assert.ok(plain > tries(400) / 8, 'some of the texts are plain still');
  });
});
