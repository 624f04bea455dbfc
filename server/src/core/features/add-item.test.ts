import assert from 'node:assert/strict';
import { applyEdits } from '../syntax/edits.ts';
import { COMPANY, project } from './testing/project.ts';
import type { ItemKind } from './writing-forms.ts';

/** The text once an item is added at the cursor `|`, with its title between « and »; or why there is none. */
async function added(kind: ItemKind, text: string, name = 'w/a.okr.yaml'): Promise<string> {
  const { service, uri, offset, text: before } = await project({ [name]: text });
  const { edits, problem, ...rest } = service.structure.addItem(uri, offset, kind, 'en');
  if (edits === null || !('selection' in rest)) return problem ?? '';
  const lines = applyEdits(before, edits).split('\n');
  const { start, end } = rest.selection;
  assert.equal(start.line, end.line);
  const line = lines[start.line] as string;
  lines[start.line] =
    `${line.slice(0, start.character)}«${line.slice(start.character, end.character)}»${line.slice(end.character)}`;
  return lines.join('\n');
}

describe('adding an item at the cursor', () => {
  const cases: readonly (readonly [title: string, kind: ItemKind, text: string, expected: string])[] = [
    [
      'an objective behind the last one, in its indentation',
      'objective',
      'team: a|\nobjectives:\n- title: Guests come back # why\n  key_results: []\n',
      'team: a\nobjectives:\n- title: Guests come back # why\n  key_results: []\n- title: «New objective»\n  key_results:\n    - \n',
    ],
    [
      'an objective in a file without any',
      'objective',
      'team: a\n|',
      'team: a\nobjectives:\n  - title: «New objective»\n    key_results:\n      - \n',
    ],
    ['an objective in an empty file', 'objective', '|', 'objectives:\n  - title: «New objective»\n    key_results:\n      - \n'],
    [
      'an objective between brackets',
      'objective',
      'objectives: [{ title: Guests come back }]|\n',
      'objectives: [{ title: Guests come back }, { title: «New objective» }]\n',
    ],
    [
      'a key result behind the last one of the objective above',
      'keyResult',
      'objectives:\n  - title: Guests come back\n    key_results:\n      - Calls from 3 to 1|\n    # end\n  - title: B\n',
      'objectives:\n  - title: Guests come back\n    key_results:\n      - Calls from 3 to 1\n      - «New key result»\n    # end\n  - title: B\n',
    ],
    [
      'a key result at a dash that waits for one',
      'keyResult',
      'objectives:\n  - title: Guests come back\n    key_results:\n      - |\n',
      'objectives:\n  - title: Guests come back\n    key_results:\n      - «New key result»\n',
    ],
    [
      'a key result to an objective that is a sentence',
      'keyResult',
      'objectives:\n  - Guests co|me back\n',
      'objectives:\n  - title: Guests come back\n    key_results:\n      - «New key result»\n',
    ],
    [
      'an action to a key result that is a sentence',
      'action',
      'objectives:\n  - title: Guests come back\n    key_results:\n      - Calls from| 3 to 1\n      - Other from 2 to 1\n',
      'objectives:\n  - title: Guests come back\n    key_results:\n      - title: Calls from 3 to 1\n        actions:\n          - «New action»\n      - Other from 2 to 1\n',
    ],
    [
      'an action before the check-ins',
      'action',
      'objectives:\n  - title: Guests come back\n    key_results:\n      - title: Calls from 3 to 1\n        check_ins:\n          - { date: 2026-10-05, value: 2 }|\n',
      'objectives:\n  - title: Guests come back\n    key_results:\n      - title: Calls from 3 to 1\n        actions:\n          - «New action»\n        check_ins:\n          - { date: 2026-10-05, value: 2 }\n',
    ],
    [
      'an action behind others, in their list',
      'action',
      'objectives:\n  - title: Guests come back\n    key_results:\n      - title: Calls from 3 to 1\n        actions: [call] # two\n        owner: ada|\n',
      'objectives:\n  - title: Guests come back\n    key_results:\n      - title: Calls from 3 to 1\n        actions: [call, «New action»] # two\n        owner: ada\n',
    ],
    [
      'an action between braces',
      'action',
      'objectives:\n  - title: Guests come back\n    key_results: [{ title: Calls from 3 to 1| }]\n',
      'objectives:\n  - title: Guests come back\n    key_results: [{ title: Calls from 3 to 1, actions: [«New action»] }]\n',
    ],
  ];
  for (const [title, kind, text, expected] of cases) it(title, async () => assert.equal(await added(kind, text), expected));

  it('keeps line ends, and speaks the language of the file', async () => {
    const text =
      'objectives:\r\n  - title: Nos clients reviennent chaque semaine\r\n    key_results:\r\n      - Appels de 3 à 1|\r\n';
    assert.equal(
      await added('keyResult', text),
      'objectives:\r\n  - title: Nos clients reviennent chaque semaine\r\n    key_results:\r\n      - Appels de 3 à 1\r\n      - «Nouveau résultat clé»\r\n',
    );
  });
  it('says why there is nothing to add to', async () => {
    assert.match(await added('keyResult', 'team: a|\n'), /^There is no objective at the cursor/);
    assert.match(await added('keyResult', '|team: a\nobjectives:\n  - title: A\n'), /^There is no objective at the cursor/);
    assert.match(
      await added('action', 'objectives:\n  - title: A|\n    key_results:\n      - B\n'),
      /^There is no key result at the cursor/,
    );
    assert.match(await added('objective', '- a|\n'), /no place for it/);
  });
});

describe('a new file', () => {
  const form = async (files: Readonly<Record<string, string>>) =>
    (await project({ ...files, 'w/z/open.okr.yaml': '|' })).service.structure;
  const objective = 'objectives:\n  - title: A\n';

  it('asks with teams by use, the running cycle first', async () => {
    const structure = await form({ 'w/company.okr.yaml': COMPANY, 'w/okr.config.yaml': 'teams: [legal]\n' });
    const { teams, cycles, levels } = structure.newFileForm('en');
    assert.deepEqual(teams, ['company', 'legal']);
    assert.deepEqual(cycles[0], { name: '2026-Q4', detail: '2026-10-01 – 2026-12-31 · running' });
    assert.equal(levels[0], 'team');
  });
  it('is named as the others of its folder', async () => {
    const cases: readonly (readonly [names: readonly string[], expected: string])[] = [
      [[], 'equipe-est.okr.yaml'],
      [['data.okr.yaml'], 'equipe-est.okr.yaml'],
      [['data-2026-Q4.okr.yaml', 'x.okr.yaml'], 'equipe-est-2027-Q1.okr.yaml'],
      [['data.2026-q4.okr.yml'], 'equipe-est.2027-q1.okr.yml'],
      [['2026-q4_data.okr.yaml'], '2027-q1_equipe-est.okr.yaml'],
      [['2026-Q4.okr.yaml'], '2027-Q1.okr.yaml'],
    ];
    for (const [names, expected] of cases) {
      const files = Object.fromEntries(names.map((name) => [`w/${name}`, `team: data\ncycle: 2026-Q4\n${objective}`]));
      const structure = await form(files);
      const made = structure.newFile({ folder: 'w/', team: 'Équipe Est', cycle: '2027-Q1', level: 'team' }, 'en');
      assert.equal(made.name, expected);
    }
  });
  it('holds what was answered, with a title to type over, and reads back', async () => {
    const structure = await form({});
    const { text, selection } = structure.newFile({ folder: null, team: 'a: b', cycle: '2026', level: 'person' }, 'fr');
    assert.equal(
      text,
      'team: "a: b"\nlevel: person\ncycle: "2026"\nobjectives:\n  - title: Nouvel objectif\n    key_results:\n      - \n',
    );
    assert.equal((text.split('\n')[selection.start.line] as string).slice(selection.start.character), 'Nouvel objectif');
  });
});
