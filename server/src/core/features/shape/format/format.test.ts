import assert from 'node:assert/strict';
import { applyEdits } from '../../../syntax/edits.ts';
import { project } from '../../testing/project.ts';
import { formatsAnyText, formatsRandomFiles } from './testing/format-property.ts';

const format = async (text: string, step: number | null = null, name = 'w/a.okr.yaml') => {
  const { service, uri } = await project({ [name]: 'a: b|' });
  service.open(uri, text);
  return applyEdits(text, service.shape.format(uri, { step }) ?? []);
};
const file = (items: string) => `cycle: 2026-Q4\nobjectives:\n${items}`;

describe('formatting', () => {
  const CASES: readonly [what: string, before: string, after: string, step?: number][] = [
    [
      'spaces around colons and dashes',
      'team :   data\nobjectives:\n  -   title:  Bread\n      owner: lea\n',
      'team: data\nobjectives:\n  - title: Bread\n    owner: lea\n',
    ],
    [
      'odd indentation, as most of the file has it',
      file('   - title: A\n     key_results:\n        - B\n        - title: C\n          owner: lea\n'),
      file('   - title: A\n     key_results:\n        - B\n        - title: C\n          owner: lea\n'),
    ],
    [
      'odd indentation, as the editor says',
      file('   - title: A\n     key_results:\n        - B\n        - title: C\n          owner: lea\n'),
      file('  - title: A\n    key_results:\n      - B\n      - title: C\n        owner: lea\n'),
      2,
    ],
    [
      'lists that are level with their keys stay level',
      file('- title: A\n  key_results:\n  - B\n  -  C\n'),
      file('- title: A\n  key_results:\n  - B\n  - C\n'),
      4,
    ],
    [
      'trailing spaces, blank lines and the end of the file',
      '\n\n# a  \nteam: data \n\n\n\nobjectives:\n  - A\t\n\n\n',
      '# a\nteam: data\n\nobjectives:\n  - A\n',
    ],
    [
      'a missing line break at the end, in the file’s own kind',
      'team: data\r\nobjectives:  \r\n  - A',
      'team: data\r\nobjectives:\r\n  - A\r\n',
    ],
    [
      'a blank line between objectives, where most have one',
      file('  - title: A\n\n  # of B\n  - title: B\n  - title: C\n    # in C\n  # of D\n  - D\n\n  - E\n'),
      file('  - title: A\n\n  # of B\n  - title: B\n\n  - title: C\n    # in C\n\n  # of D\n  - D\n\n  - E\n'),
    ],
    [
      'blank lines before comments that move too',
      file(' - A\n - |\n   First\n\n  # of B\n - B\n\n - C\n'),
      file(' - A\n\n - |\n   First\n\n # of B\n - B\n\n - C\n'),
    ],
    [
      'no blank line between objectives, where few have one',
      file('  - A\n  - B\n  - C\n\n  - D\n'),
      file('  - A\n  - B\n  - C\n\n  - D\n'),
    ],
    [
      'no blank line that would become part of a text',
      file('  - title: A\n\n  - title: B\n    why: |+\n      x\n  - C\n'),
      file('  - title: A\n\n  - title: B\n    why: |+\n      x\n  - C\n'),
    ],
    [
      'comments go with what they stand beside',
      file(
        '    - title: A # one\n               # two\n      # in A\n      owner: lea\n       # odd\n    # of B\n    - B\n# at the left\n',
      ),
      file('  - title: A # one\n             # two\n    # in A\n    owner: lea\n    # odd\n  # of B\n  - B\n# at the left\n'),
      2,
    ],
    [
      'entries between braces',
      file('  - title: A\n    key_results:\n      - { title:  B,owner: lea,  weight: 2   }\n      - {"title":"C"}\n'),
      file('  - title: A\n    key_results:\n      - { title: B, owner: lea, weight: 2 }\n      - {"title": "C"}\n'),
    ],
    [
      'an aligned table stays',
      file(
        '  - title: A\n    key_results:\n      - title: B\n        check_ins:\n          -  { date: 2026-10-05, value: 8 %,  confidence: 0.5 }\n          -  { date: 2026-10-12, value: 12 %, confidence: 0.5 }\n',
      ),
      file(
        '  - title: A\n    key_results:\n      - title: B\n        check_ins:\n          - { date: 2026-10-05, value: 8 %,  confidence: 0.5 }\n          - { date: 2026-10-12, value: 12 %, confidence: 0.5 }\n',
      ),
    ],
    [
      'values below each other stay',
      'team:     data\ncycle:    2026-Q4\nobjectives:\n  -   id:    a\n      title: A\n',
      'team:     data\ncycle:    2026-Q4\nobjectives:\n  - id:    a\n    title: A\n',
    ],
    [
      'blocks move with their key, letter for letter',
      file(
        '   -   title: A\n       why: |\n           one  \n             two\n\n       owner: lea\n       retrospective: |+\n        x\n\n\n',
      ),
      file('  - title: A\n    why: |\n        one  \n          two\n\n    owner: lea\n    retrospective: |+\n     x\n\n\n'),
      2,
    ],
    [
      'sentences that YAML would misread stay to the letter',
      file(
        '  - title: A\n    key_results:\n      -   Taux : de 2 %  à 5 %\n      - Casse :   9\n        owner :  lea\n      - Être  #1 à Nantes\n      - [Equipe,  Nantes]\n      - title: C\n        check_ins:\n          - { date: 2026-10-05, value:  8,7 %,note: A,then B }\n',
      ),
      file(
        '  - title: A\n    key_results:\n      - Taux : de 2 %  à 5 %\n      - Casse :   9\n        owner: lea\n      - Être  #1 à Nantes\n      - [Equipe,  Nantes]\n      - title: C\n        check_ins:\n          - { date: 2026-10-05, value: 8,7 %, note: A,then B }\n',
      ),
    ],
    [
      'anchors, aliases and tags',
      'x: &a   { b: 1 }\nobjectives:\n    -   &kr\n        title: A\n        owner:   *a\n        id: !!str   x\n',
      'x: &a   { b: 1 }\nobjectives:\n  - &kr\n    title: A\n    owner: *a\n    id: !!str   x\n',
      2,
    ],
    [
      'text that goes on below',
      file(
        '   -   title:\n         A shop\n         that sleeps\n       why: "one\n         two"  \n       key_results:\n       -   Loaves\n           to 4\n',
      ),
      file(
        '  - title:\n      A shop\n      that sleeps\n    why: "one\n      two"\n    key_results:\n      - Loaves\n        to 4\n',
      ),
      2,
    ],
  ];
  for (const [what, before, after, step] of CASES) {
    it(what, async () => {
      assert.equal(await format(before, step ?? null), after);
      assert.equal(await format(after, step ?? null), after);
    });
  }
  it('leaves broken texts and files of others alone', async () => {
    for (const text of [
      'objectives:\n  -   "A\n',
      'objectives:\n\t- A  \n',
      'node:  kr1  \n',
      'objectives:\n  - a:  b\n  - {\n',
      '',
    ]) {
      assert.equal(await format(text), text);
    }
  });
  it('knows the configuration', async () => {
    const config =
      'language:   fr\n\n\nrules:\n    kr-activity:   off  # why\n    kr-vague-qualifier:\n            level: hint\n';
    const after = 'language: fr\n\nrules:\n  kr-activity: off  # why\n  kr-vague-qualifier:\n    level: hint\n';
    assert.equal(await format(config, 2, 'w/okr.config.yaml'), after);
  });
  it('makes small edits', async () => {
    const text = file('  - title: A\n    owner:  lea\n  - B\n');
    const { service, uri } = await project({ 'w/a.okr.yaml': `${text}|` });
    const [edit, ...others] = service.shape.format(uri, { step: 2 }) ?? [];
    assert.deepEqual([edit?.newText, text.slice(...(edit?.range ?? [0, 0])), others], [' ', '  ', []]);
  });
  it('takes the lines of a range, and does not move one without the others', async () => {
    const text = file('    -  title:  A\n       owner:  lea\n    - B \n');
    const { service, uri } = await project({ 'w/a.okr.yaml': `${text}|` });
    const at = text.indexOf('owner');
    assert.equal(
      applyEdits(text, service.shape.format(uri, { step: 2 }, [at, at]) ?? []),
      file('    -  title:  A\n       owner: lea\n    - B \n'),
    );
  });
});

describe('formatting a random file', () => {
  it('is done once and for all, and changes nothing that the file says', () => formatsRandomFiles(20));
  it('of any kind is done once and for all', () => formatsAnyText(20));
});
