import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Io } from './io.ts';
import { run } from './run.ts';

const TEAM = `cycle: 2026-Q4
objectives:
  - id: clean
    title: Every record can be relied on
    key_results:
      - id: doubles
        title: Duplicate rate from 12% to 2%
        check_ins:
          - { date: 2026-11-09, value: 5% }
      - id: complete
        title: Completeness from 60% to 80%
  - id: fast
    title: Nobody waits for data
    retrospective: Good enough
    score: 0.5
`;

describe('okr at a terminal', () => {
  let folder: string;
  const file = (name = 'data.okr.yaml') => path.join(folder, name);
  const text = (name?: string) => readFileSync(file(name), 'utf8');
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'okr-terminal-')));
    writeFileSync(file(), TEAM);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a call; whoever is asked gives the answers in turn, and then leaves. `asked` hears each question first. */
  const call = async (args: string, answers: readonly string[], asked: (question: string) => void = () => {}) => {
    const left = [...answers];
    const questions: string[] = [];
    let out = '';
    let err = '';
    const io: Io = {
      version: '0',
      cwd: folder,
      env: {},
      out: (more) => {
        out += more;
      },
      err: (more) => {
        err += more;
      },
      stdin: async () => new Uint8Array(),
      write: (name, content) => writeFileSync(name, content),
      replace: (name, content) => writeFileSync(name, content),
      interactive: true,
      ask: async (question) => {
        asked(question);
        questions.push(question.trim());
        return left.shift() ?? null;
      },
      colour: false,
      width: 100,
    };
    const code = await run(args.split(' '), io);
    return { code, out, err, questions, left };
  };

  it('asks for each grade with what the check-ins make of it, and once for a retrospective', async () => {
    const { code, out, err, questions, left } = await call('close --today 2027-01-04', [
      '',
      '1.5',
      '0,25',
      '',
      'Too late',
      '',
      '',
    ]);
    assert.equal(code, 0);
    assert.deepEqual(left, []);
    assert.deepEqual(questions, [
      'Grade [0.70]:',
      'Grade, or Enter for none:',
      'Grade, or Enter for none:',
      'Grade [0.48]:',
      'Retrospective, or Enter for none:',
      'Grade [0.50, as it stands]:',
      'Retrospective, or Enter to keep “Good enough”:',
    ]);
    assert.match(err, /“1.5” is no grade/);
    assert.match(err, /Start 12% · Now 5% · Target 2%/);
    assert.equal(
      text(),
      TEAM.replace('2%\n        check_ins', '2%\n        score: 0.7\n        check_ins').replace(
        '80%\n',
        '80%\n        score: 0.25\n    score: 0.48\n    retrospective: Too late\n',
      ),
    );
    assert.match(out, /2026-Q4: mean 0\.49 of 2 objectives\n$/);
  });
  it('takes a reference with its cycle, or a line', async () => {
    const given = 'close --score clean/doubles@2026-q4=0.9 --score data.okr.yaml:11=0.1 --today 2027-01-04';
    assert.equal((await call(given, [])).code, 0);
    assert.deepEqual(text().match(/score: .*/g), ['score: 0.9', 'score: 0.1', 'score: 0.5']);
    assert.equal((await call('close --score clean/doubles@2026-Q3=0.9 --today 2027-01-04', [])).code, 2);
  });
  it('leaves what is skipped, and asks for no more when told so', async () => {
    const { code, out, questions } = await call('close --today 2027-01-04', ['s', '0.4', 'q']);
    assert.equal(code, 0);
    assert.equal(questions.length, 3);
    assert.equal(text(), TEAM.replace('80%\n', '80%\n        score: 0.4\n'));
    assert.match(out, /Not graded: 1 objective, 1 key result\n$/);
  });
  it('proposes anew what was graded, where that is asked for', async () => {
    const { questions } = await call('close --regrade --today 2027-01-04', ['s', 's', '', '', '0.9', '']);
    assert.equal(questions[4], 'Grade [0.50, as it stands]:');
    assert.match(text(), /Good enough\n {4}score: 0\.9\n/);
  });
  it('writes nothing when whoever is asked leaves', async () => {
    const { code, err } = await call('close --today 2027-01-04 --locale fr', ['', '0.4']);
    assert.equal(code, 2);
    assert.match(err, /okr: arrêté.* rien n’a été écrit\n$/);
    assert.equal(text(), TEAM);
  });
  it('writes nothing into a file that somebody else has changed meanwhile', async () => {
    const { code, err } = await call('close --today 2027-01-04', ['', 'q'], () => writeFileSync(file(), `${TEAM}# mine\n`));
    assert.equal(code, 2);
    assert.match(err, /okr: data\.okr\.yaml: has changed meanwhile/);
    assert.equal(text(), `${TEAM}# mine\n`);
  });
  it('writes over the next cycle’s file only when told so', async () => {
    const next = 'data-2027-Q1.okr.yaml';
    writeFileSync(file(next), '# mine\n');
    const refused = await call('roll-over 2027-Q1 --today 2027-01-04', ['']);
    assert.deepEqual([refused.code, refused.questions.length, text(next)], [2, 1, '# mine\n']);
    assert.equal((await call('roll-over 2027-Q1 --today 2027-01-04', [])).code, 2);
    assert.equal((await call('roll-over 2027-Q1 --today 2027-01-04', ['y'])).code, 0);
    assert.match(text(next), /^team: data\ncycle: 2027-Q1\n/);
  });
});
