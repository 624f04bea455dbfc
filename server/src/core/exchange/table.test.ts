import assert from 'node:assert/strict';
import { type Delimiter, rowsOfDelimited } from './delimited.ts';
import { imported, OPTIONS, outlineOf } from './testing/outline.ts';
import { understand } from './understand.ts';

const TABLES: readonly [name: string, text: string, outline: string][] = [
  [
    'a row for each key result, the objective only in the first',
    'Objective,Key result,Owner,Start,Current,Target,Unit\nCalm nights,Complaints fall,Ada,40,25,10,calls\n,Patrols answer sooner,Bo,30,,15,min\n',
    'O Calm nights\nK Complaints fall owner=Ada baseline=40 current=25 target=10 unit=calls\nK Patrols answer sooner owner=Bo baseline=30 target=15 unit=min',
  ],
  [
    'a French export with semicolons, decimal commas, quotes and a byte order mark',
    '\ufeff"Objectif";"Résultat clé";"Responsable";"Valeur de départ";"Cible";"Avancement"\r\n"Des nuits ""calmes""";"Bruit moyen";"Zoé";"61,5";"55,2";"20 %"\r\n',
    'O Des nuits "calmes"\nK Bruit moyen owner=Zoé baseline=61,5 target=55,2',
  ],
  [
    'tabs, as they come out of a spreadsheet’s clipboard',
    'Objectif\tKR\tÉquipe\tTrimestre\nOn répond vite\tDélai de 4 h à 1 h\tAccueil\tT4 2026\nOn répond bien\tSatisfaction à 9/10\tAccueil\tT4 2026',
    'Accueil 2026-Q4\nO On répond vite\nK Délai de 4 h à 1 h\nO On répond bien\nK Satisfaction à 9/10',
  ],
  [
    'rows that say what they are, and name their parents',
    'Type,Title,Parent,Owner,Due date\nObjective,Clean water,,Ida,2026-12-31\nKey Result,Lead below 5 µg,Clean water,Jo,2026-12-31\nObjective,Sound pipes,Clean water,Kim,\nKR,Leaks from 9 to 3,Sound pipes,,\n',
    'O Clean water owner=Ida\nK Lead below 5 µg owner=Jo\nO Sound pipes parent=Clean water owner=Kim\nK Leaks from 9 to 3',
  ],
  [
    'a column for each key result, and below a title',
    'Our plan 2027,,,\n,,,\nObjective,KR1,KR2,KR3\nFair bills,Disputes from 6% to 2%,Answers in 3 days,\n',
    'O Fair bills\nK Disputes from 6% to 2%\nK Answers in 3 days',
  ],
  [
    'several key results in one cell, with their labels',
    'Goal;Key Results;Initiatives\nWarm homes;"KR1: Insulate 400 homes\nKR2: Bills down by 15%";"- Train crews\n- Buy foam"',
    'O Warm homes\nK Insulate 400 homes\nK Bills down by 15%\nA Train crews\nA Buy foam',
  ],
  [
    'two teams, each with its file',
    'Team,Objective,Key result\nNorth,Sell more,Orders from 5 to 9\nSouth,Sell better,Margin from 10% to 12%\nNorth,Sell more,Visits from 2 to 4\n',
    'North -\nO Sell more\nK Orders from 5 to 9\nK Visits from 2 to 4\nSouth -\nO Sell better\nK Margin from 10% to 12%',
  ],
];

describe('a table', () => {
  for (const [name, text, outline] of TABLES) it(name, () => assert.equal(outlineOf(text), outline));

  it('is told from a text, and by somebody who knows better', () => {
    const text = 'Objectif,résultat clé : voilà ce que nous voulons.\nObjectif : Des nuits calmes\nKR1 : Bruit de 60 à 50 dB';
    assert.equal(outlineOf(text), 'O Des nuits calmes\nK Bruit de 60 à 50 dB');
    const table = 'A;B\nDes nuits calmes;Bruit de 60 à 50 dB\n';
    assert.equal(understand(table, { ...OPTIONS, shape: 'table' }).problem?.kind, 'no-columns');
    assert.equal(
      outlineOf(table, { shape: 'table', columns: ['objective=A', 'key_result=2'] }),
      'O Des nuits calmes\nK Bruit de 60 à 50 dB',
    );
    assert.deepEqual(understand(table, { ...OPTIONS, shape: 'table', columns: ['objective=Z'] }).problem, {
      kind: 'bad-column',
      name: 'objective=Z',
      columns: [
        { index: 0, name: 'A', head: null },
        { index: 1, name: 'B', head: null },
      ],
    });
  });

  it('knows remarks as notes, in English as in French', () => {
    for (const head of ['Remarks', 'Remarques']) {
      const text = `Objective;Key result;${head}\nCalm nights;Complaints fall;seasonal\n`;
      assert.deepEqual(imported(text, { shape: 'table' }).leftOut, [], head);
    }
  });

  it('is begun by one head that is known', () => {
    const text = 'Objective,What\nCalm nights,Noise from 60 dB to 50 dB\n';
    assert.deepEqual(
      imported(text, { shape: 'table' }).columns?.map(({ name, head }) => [name, head?.role]),
      [
        ['Objective', 'objective'],
        ['What', undefined],
      ],
    );
  });

  it('gives a column to whom somebody says, and takes it from whom the head says', () => {
    const text = 'Objective,Name,Key result\nCalm nights,Complaints from 40 to 10,met\n';
    assert.equal(outlineOf(text), 'O Calm nights\nK met');
    assert.equal(outlineOf(text, { columns: ['key_result=Name', 'ignore=C'] }), 'O Calm nights\nK Complaints from 40 to 10');
  });

  it('says which columns and cells are left out, and why', () => {
    const text =
      'Objective,Key result,Progress,Colour of the sky,Due,Target,Confidence\nCalm nights,Complaints fall,20%,blue,May,a lot,8\n';
    assert.deepEqual(
      imported(text).leftOut.map(({ line, text: words, reason }) => [line, words, reason]),
      [
        [1, 'Progress', 'progress'],
        [1, 'Colour of the sky', 'column'],
        [1, 'Due', 'due'],
        [2, 'a lot', 'value'],
      ],
    );
  });

  it('makes numbers of what people write, by the custom of its spreadsheet', () => {
    const text =
      'Objectif;Résultat clé;Départ;Cible;Confiance;Météo;Poids\nVoix claires;Le son passe;1.234;1.234,5;7;En bonne voie;50 %\nVoix claires;La note monte;12,5 %;2 M€;10;;\n';
    assert.equal(
      imported(text).files[0]?.text,
      `language: fr
objectives:
  - title: Voix claires
    key_results:
      - title: Le son passe
        baseline: 1234
        target: 1234.5
        weight: 0.5
        check_ins:
          - { date: 2026-11-22, confidence: 7/10, status: on-track, by: import }
      - title: La note monte
        baseline: 12,5 %
        target: 2 M€
        check_ins:
          - { date: 2026-11-22, confidence: 10/10, by: import }
`,
    );
  });

  it('gives ids only to what is referred to, and no parent that nobody knows', () => {
    const text =
      'Objective,Key result,Parent\nClean water,Lead below 5 µg,\nSound pipes,Leaks from 9 to 3,Clean water\nGood valves,Valves replaced: 90%,Another plan\nHappy users,NPS from 20 to 40,company-trust\n';
    const { files, leftOut } = imported(text);
    assert.match(files[0]?.text ?? '', /- id: clean-water\n {4}title: Clean water\n/);
    assert.match(files[0]?.text ?? '', /title: Sound pipes\n {4}parent: clean-water\n/);
    assert.match(files[0]?.text ?? '', /title: Happy users\n {4}parent: company-trust\n/);
    assert.equal(files[0]?.text.match(/ id:/g)?.length, 1);
    assert.deepEqual(
      leftOut.map(({ line, reason }) => [line, reason]),
      [[4, 'parent']],
    );
  });

  it('reads quotes as they are meant', () => {
    const cells = (text: string, delimiter: Delimiter = ',') =>
      rowsOfDelimited(text, delimiter).map((row) => [row.line, ...row.cells]);
    assert.deepEqual(cells('a,"b\r\nc",d\r\ne'), [
      [1, 'a', 'b\r\nc', 'd'],
      [3, 'e'],
    ]);
    assert.deepEqual(cells('a, "b, c" ,5" pipe\n\n,,\n"d'), [
      [1, 'a', 'b, c', '5" pipe'],
      [4, '"d'],
    ]);
    assert.deepEqual(cells('"a" b\tc', '\t'), [[1, '"a" b', 'c']]);
  });
});
