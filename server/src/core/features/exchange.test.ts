import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyEdits } from '../syntax/edits.ts';
import { modelOf, readFile } from '../write/same-model.ts';
import type { ImportAsked } from './exchange-forms.ts';
import { project } from './testing/project.ts';

const ASKED: ImportAsked = { shape: null, language: null, team: null, cycle: null, columns: [] };
const URI = 'file:///teams/shop.okr.yaml';

/** A file after a text was pasted where `|` stands, with the place of the cursor afterwards; in brackets why not. */
async function pasted(file: string, text: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const { service, offset } = await project({ ...others, [URI]: file });
  const { edits, cursor, view } = service.exchange.paste(text, ASKED, URI, offset, 'en');
  if (edits === null) return `(${view.problem})`;
  const after = applyEdits(service.textOf(URI) ?? '', edits);
  service.change(URI, after);
  const at = service.offsetAt(URI, cursor ?? { line: 0, character: 0 });
  service.dispose();
  return `${after.slice(0, at)}|${after.slice(at)}`;
}

const PASTED: readonly [name: string, file: string, text: string, after: string][] = [
  [
    'into an empty file, as a whole file',
    '|',
    'Team: Shop\nObjective: Calm nights\nKR1: Complaints from 40 to 10',
    '|team: Shop\nlanguage: en\nobjectives:\n  - title: Calm nights\n    key_results:\n      - Complaints from 40 to 10\n',
  ],
  [
    'behind the objective with the cursor, in the file’s own indentation',
    'objectives:\n- title: One\n  key_results:\n  - A from 1 |to 2 # first\n- Two\n',
    'Objective: Calm nights\nKR1: "Zero" incidents in 30 days\nOwner: Ada',
    `objectives:\n- title: One\n  key_results:\n  - A from 1 to 2 # first\n- |title: Calm nights\n  key_results:\n    - title: '"Zero" incidents in 30 days'\n      owner: Ada\n- Two\n`,
  ],
  [
    'two at the end, of a file without a line break there',
    'objectives:\n  - One|',
    'O1: Calm nights\nKR1: Complaints from 40 to 10\n\nO2: Clean days\nKR1: Litter from 9 t to 3 t',
    'objectives:\n  - One\n  - |title: Calm nights\n    key_results:\n      - Complaints from 40 to 10\n  - title: Clean days\n    key_results:\n      - Litter from 9 t to 3 t',
  ],
  [
    'key results alone, into the objective with the cursor',
    'objectives:\n  - title: One|\n    key_results:\n      - A from 1 to 2\n  - Two\n',
    '- KR1: Complaints from 40 to 10\n- KR2: Patrols in 15 min',
    'objectives:\n  - title: One\n    key_results:\n      - A from 1 to 2\n      - |Complaints from 40 to 10\n      - Patrols in 15 min\n  - Two\n',
  ],
  [
    'key results alone, into a sentence',
    'objectives:\n  - One|\n',
    'Complaints from 40 to 10\nPatrols in 15 min',
    'objectives:\n  - |title: One\n    key_results:\n      - Complaints from 40 to 10\n      - Patrols in 15 min\n',
  ],
  [
    'below a key that waits',
    'cycle: 2026-Q4\nobjectives:|\n',
    'Objective: Calm nights',
    'cycle: 2026-Q4\nobjectives:\n  - |title: Calm nights\n',
  ],
  [
    'into a file with a head only',
    'cycle: 2026-Q4|\n',
    'Objective: Calm nights',
    'cycle: 2026-Q4\n|objectives:\n  - title: Calm nights\n',
  ],
  [
    'with CRLF where the file has it',
    'objectives:\r\n  - One|\r\n',
    'Objective: Two',
    'objectives:\r\n  - One\r\n  - |title: Two\r\n',
  ],
  ['not between brackets', 'objectives: [One|]\n', 'Objective: Two', '(The way this file is written leaves no place for it.)'],
  [
    'not prose',
    'objectives:\n  - One|\n',
    'Thanks for all. See you soon.',
    '(No objective and no key result was found in it. A line such as “Objective: …” or “KR1: …” says what it is.)',
  ],
];

describe('pasting as OKR', () => {
  for (const [name, file, text, after] of PASTED)
    it(name, async () => {
      const found = await pasted(file, text);
      // `project` marks the cursor with a bar; so does the expectation.
      assert.equal(found, after);
    });

  it('makes ids that nobody has yet, and keeps none that is in the file', async () => {
    const table =
      'Objective,Key result,Parent,Objective ID\nCalm nights,Complaints from 40 to 10,,one\nClean days,Litter from 9 t to 3 t,Calm nights,\n';
    const after = await pasted('objectives:\n  - id: one\n    title: One|\n', table, {
      'file:///a.okr.yaml': 'objectives:\n  - id: calm-nights\n    title: Other\n',
    });
    assert.match(after, /id: calm-nights-2\n {4}title: Calm nights/);
    assert.match(after, /parent: calm-nights-2\n/);
    assert.equal(after.match(/id: one\n/g)?.length, 1);
  });
});

describe('importing', () => {
  it('says what it took for what, what it left out, and how the files could be called', async () => {
    const { service } = await project({ [URI]: 'objectives:\n  - One|\n' });
    const table =
      'Équipe;Objectif;Résultat clé;Avancement\nÉquipe Nord;Des nuits calmes;Bruit de 60 à 50 dB;20 %\nSud;Des jours clairs;Lampes : 40 posées;\n';
    const { files, found, columns, leftOut } = service.exchange.read(table, ASKED, URI, 'fr');
    assert.deepEqual(
      files.map((file) => [file.name, file.found]),
      [
        ['equipe-nord.okr.yaml', '1 objectif, 1 résultat clé'],
        ['sud.okr.yaml', '1 objectif, 1 résultat clé'],
      ],
    );
    assert.equal(found, '2 objectifs, 2 résultats clés');
    assert.deepEqual(columns?.map(({ letter, name, role, shown }) => [letter, name, role, shown])[3], [
      'D',
      'Avancement',
      'progress',
      'avancement, non repris',
    ]);
    assert.deepEqual(leftOut, [
      { line: 1, endLine: 1, place: 'ligne 1', text: 'Avancement', reason: 'l’avancement découle des nombres' },
    ]);
  });

  it('knows the cycles of the configuration, and its language', async () => {
    const { service } = await project({
      'file:///okr.config.yaml': 'language: fr\ncycles:\n  winter: { start: 2026-12-01, end: 2027-02-28 }\n',
      [URI]: 'objectives:\n  - One|\n',
    });
    const { files } = service.exchange.read(
      'Objective,Key result,Cycle\nCalm nights,Noise 50 dB,winter\nClean days,Litter 3 t,someday\n',
      ASKED,
      URI,
      'en',
    );
    assert.deepEqual(
      files.map(({ cycle }) => cycle),
      ['winter', null],
    );
    assert.match(files[0]?.text ?? '', /^cycle: winter\nlanguage: fr\n/);
  });
});

/** What a file declares, but for how its numbers are spelled. */
function planOf(text: string, uri: string) {
  const { log, ...model } = modelOf(readFile(text, { uri, language: 'en' }).file);
  return JSON.parse(JSON.stringify(model), (name, value) => (name === 'text' ? undefined : value));
}

describe('exporting', () => {
  const EXAMPLES = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((name) => /\.okr\.ya?ml$/.test(name));
  for (const [separator, decimal] of [
    [',', '.'],
    [';', ','],
    ['\t', '.'],
  ] as const) {
    it(`a table with ${JSON.stringify(separator)} that is the same plan when it is imported`, async () => {
      const { service } = await project({ [URI]: '|' });
      let done = 0;
      for (const name of EXAMPLES) {
        const text = readFileSync(path.join('examples', name), 'utf8');
        const uri = `file:///${name.split(path.sep).join('/')}`;
        const ids = [...text.matchAll(/^ {2}- id: (.*)$/gm)].map(([, id]) => id);
        // Of two objectives with one id, an import keeps the first one's.
        if (ids.length === 0 || new Set(ids).size < ids.length) continue;
        done++;
        const table = service.exchange.table([{ uri, text }], separator, decimal);
        const { files, leftOut } = service.exchange.read(table, ASKED, uri, 'en');
        assert.deepEqual(planOf(files[0]?.text ?? '', uri), planOf(text, uri), name);
        assert.deepEqual(leftOut, [], name);
      }
      assert.ok(done > 5, `${done} of ${EXAMPLES.length}`);
      service.dispose();
    });
  }

  it('as Markdown that is the same objective when it is pasted', async () => {
    const { service } = await project({ 'file:///company.okr.yaml': '|' });
    service.open(
      URI,
      `objectives:
  - title: "*Calm* #1 [nights] @home"
    why: So that we sleep
    owner: ada
    key_results:
      - title: "<Noise> \`at\` 50_dB | -2 & *more*"
        baseline: 60 dB
        target: 50 dB
        owner: bo
        actions: [Fit silencers, "1. Ask"]
      - Complaints from 40 to 10
`,
    );
    const row = service.rowAt(URI, 30, true) ?? '';
    for (const locale of ['en', 'fr'] as const) {
      const markdown = service.exchange.markdown(row, locale) ?? '';
      const [made] = service.exchange.read(
        markdown,
        { ...ASKED, shape: 'text', team: 'shop', language: 'en' },
        URI,
        locale,
      ).files;
      assert.deepEqual(planOf(made?.text ?? '', URI), planOf(service.textOf(URI) ?? '', URI), markdown);
    }
    assert.equal(service.exchange.markdown('gone', 'en'), null);
    assert.match(service.exchange.markdown(row, 'fr') ?? '', /^\*\*Objectif\u00a0:\*\* /);
  });
});
