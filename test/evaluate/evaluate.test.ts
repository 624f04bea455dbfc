import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evaluate } from './evaluate.ts';
import { readLabelled } from './labelled.ts';
import { qualityOf } from './quality.ts';

describe('the quality of answers', () => {
  it('is counted from hits, false alarms and misses', () => {
    const answers = [
      [true, true],
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ] as const;
    const { precision, recall, f1 } = qualityOf(answers);
    assert.deepEqual([precision, recall], [2 / 3, 2 / 3]);
    assert.ok(Math.abs((f1 ?? 0) - 2 / 3) < 1e-12);
  });
  it('is unknown where nothing was asked or answered', () =>
    assert.deepEqual(qualityOf([[false, false]]), {
      hits: 0,
      falseAlarms: 0,
      misses: 0,
      precision: null,
      recall: null,
      f1: null,
    }));
  it('is nothing where every answer is wrong', () =>
    assert.equal(
      qualityOf([
        [true, false],
        [false, true],
      ]).f1,
      0,
    ));
});

describe('an evaluation', () => {
  let folder: string;
  const write = (name: string, ...lines: string[]) => {
    const file = path.join(folder, name);
    writeFileSync(file, `# source\tmeasurable\tactivity\tbaseline\tmaintain\tweak\ttorn\ttext\n${lines.join('\n')}\n`);
    return file;
  };
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'okr-evaluate-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lists what the linter and a reader see differently, and nothing else', () => {
    const file = write(
      'few-en.tsv',
      'x\t1\t0\t1\t0\t0\t0\tBring waiting time from 12 min to 4 min',
      'x\t1\t1\t0\t0\t1\t0\tPublish 10 posts',
      // Wrong labels, so that there is something to find.
      'x\t1\t0\t0\t0\t0\t1\tSend 6 newsletters',
      'x\t0\t0\t0\t0\t1\t0\tRaise the return rate from 30% to 45%',
    );
    const text = evaluate({ files: [file], language: null, summary: false });
    assert.match(text, /few-en \(en, 4 sentences, 1 of them hard\)/);
    assert.match(text, /weak +0\.500 +0\.500 +0\.500 +1 +1/);
    assert.match(text, /called weak, and is not:\n {4}~ Send 6 newsletters {3}\[kr-activity\]/);
    assert.match(text, /weak, and not called so:\n {4}- Raise the return rate from 30% to 45%/);
    assert.doesNotMatch(text, /- Publish 10 posts|- Bring waiting/);
    assert.match(text, /kr-activity +2 found, 2 as warning or error; precision 0\.500, recall 1\.000/);
    assert.doesNotMatch(evaluate({ files: [file], language: null, summary: true }), /Send 6/);
  });

  it('adds up the files of one language', () => {
    const row = 'x\t1\t1\t0\t0\t1\t0\tOrganiser 2 webinaires';
    const files = [write('a-fr.tsv', row), write('b-fr.tsv', row), write('c.en.tsv', 'x\t1\t1\t0\t0\t1\t0\tHost 2 webinars')];
    assert.match(evaluate({ files, language: null, summary: true }), /all of “fr” \(fr, 2 sentences\)/);
  });

  for (const [what, line, message] of [
    ['too few columns', 'x\t1\tText', /few-en\.tsv:2: 3 columns/],
    ['a label that is neither 0 nor 1', 'x\t1\tyes\t0\t0\t1\t0\tText', /few-en\.tsv:2: a label is 0 or 1, not “yes”/],
    ['no sentence', '', /no sentence/],
  ] as const)
    it(`says where a file has ${what}`, () => assert.throws(() => readLabelled(write('few-en.tsv', line), null), message));
  it('asks for the language that no name tells', () =>
    assert.throws(() => readLabelled(write('sentences.tsv', ''), null), /--language en/));
});
