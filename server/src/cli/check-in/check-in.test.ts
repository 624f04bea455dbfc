import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { messagesOf } from '../../core/index.ts';
import { uriOfPath } from '../../node/file-workspace.ts';
import type { Io } from '../io.ts';
import { readOptions } from '../options.ts';
import { run } from '../run.ts';
import { select } from '../selection.ts';
import { editFile } from './file.ts';

const SHOP = `cycle: 2026-Q4
objectives:
  - id: shop
    title: A shop that people come back to
    key_results:
      - id: returning
        title: Returning customers from 30% to 50%
        check_ins:
          - { date: 2026-11-16, value: 34%, confidence: 0.7 }
      - id: law
        title: Our rules are posted in all shops
        milestones: [Centre, Harbour]
      - id: till
        title: Waiting time at the till from 8 min to 4 min
      - A livelier street
`;

describe('okr check-in', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'okr-check-in-')));
    mkdirSync(path.join(folder, '.git'));
    writeFileSync(path.join(folder, 'shop.okr.yaml'), SHOP);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const text = () => readFileSync(path.join(folder, 'shop.okr.yaml'), 'utf8');

  /** Runs a call at a terminal where somebody types the given lines. */
  async function typed(lines: readonly string[], ...args: string[]) {
    const left = [...lines];
    const said = { out: '', err: '', questions: [] as string[], left };
    const io: Io = {
      version: '0',
      cwd: folder,
      env: { LANG: 'en' },
      out(words) {
        said.out += words;
      },
      err(words) {
        said.err += words;
      },
      stdin: async () => new Uint8Array(),
      interactive: true,
      ask: async (question) => {
        said.questions.push(question.trim());
        return left.shift() ?? null;
      },
      write: (file, words) => writeFileSync(file, words),
      replace: (file, words) => writeFileSync(file, words),
      colour: false,
      width: 80,
    };
    const exit = await run(['check-in', ...args, '--today', '2026-11-20'], io);
    return { ...said, exit, io };
  }

  it('asks for what the call does not say: Enter keeps the last value and confidence', async () => {
    const { exit, questions } = await typed(['', '', 'Slow week'], 'shop/returning');
    assert.equal(exit, 0);
    assert.deepEqual(questions, ['Value [34%]:', 'Confidence [70%]:', 'Note:']);
    assert.match(text(), /0\.7 }\n {10}- { date: 2026-11-20, value: 34%, confidence: 0\.7, note: Slow week }\n/);
  });
  it('asks again for what does not hold, and says why', async () => {
    const { err, questions } = await typed(['much', '4 h', '45', '7', '80 %', ''], 'shop/returning');
    assert.deepEqual(
      questions.map((question) => question.split(' ')[0]),
      ['Value', 'Value', 'Value', 'Confidence', 'Confidence', 'Note:'],
    );
    assert.match(err, /no number in “much”/);
    assert.match(err, /“4 h” cannot be compared/);
    assert.match(text(), /value: 45%, confidence: 0\.8 }\n/);
  });
  it('goes through a team, those first that wait for a check-in, and writes each answer at once', async () => {
    const { exit, err, out, questions, left } = await typed(
      ['2', '', '', '6', '0.5', '', 's', 'q', 'never asked'],
      '--round',
      '--team',
      'Shop',
    );
    assert.equal(exit, 0);
    assert.deepEqual(left, ['never asked']);
    assert.deepEqual(
      questions.map((question) => question.replace(/[ ,:].*/, '')),
      ['Done', 'Confidence', 'Note', 'Value', 'Confidence', 'Note', 'Value', 'Confidence'],
    );
    assert.deepEqual(err.match(/^\d\/\d.*/gm), [
      '1/4  Our rules are posted in all shops',
      '2/4  Waiting time at the till from 8 min to 4 min',
      '3/4  Returning customers from 30% to 50%',
      '4/4  A livelier street',
    ]);
    assert.match(err, /2 of 4 checked in\.\n$/);
    assert.match(out, /0\.00 → 0\.50 .* Our rules/);
    assert.match(text(), /milestones: \[Centre, { title: Harbour, done: true }\]\n/);
    assert.match(
      text(),
      /till from 8 min to 4 min\n {8}check_ins:\n {10}- { date: 2026-11-20, value: 6 min, confidence: 0\.5 }\n/,
    );
  });
  it('stops where nobody types any more, and keeps what was written', async () => {
    const { exit } = await typed(['1', '', ''], '--round');
    assert.equal(exit, 0);
    assert.match(text(), /{ title: Centre, done: true }/);
  });
  it('goes on with the next key result where one cannot be written', async () => {
    writeFileSync(
      path.join(folder, 'shop.okr.yaml'),
      `${SHOP}      - { title: Loaves from 3 to 9, check_ins: { date: 2026-10-05, value: 4 } }\n`,
    );
    const { err, exit } = await typed(['s', 's', '7', '', '', 'q'], '--round');
    assert.equal(exit, 0);
    assert.match(err, /no list of check-ins/);
    assert.match(err, /0 of 5 checked in/);
  });
  it('does not write over what somebody else wrote meanwhile', async () => {
    const { io } = await typed([], '--help');
    const options = readOptions([], {}, io);
    const selection = await select(options, io);
    const uri = uriOfPath(path.join(folder, 'shop.okr.yaml'));
    const edit = () => {
      writeFileSync(path.join(folder, 'shop.okr.yaml'), `# mine\n${SHOP}`);
      return { uri, edits: [{ range: [0, 0] as const, newText: '# ours\n' }], problem: null };
    };
    assert.throws(() => editFile(selection, io, messagesOf('en'), uri, edit, { dry: false }), /somebody changed it meanwhile/);
    assert.equal(text(), `# mine\n${SHOP}`);
  });
});
