import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readSentence } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import { declareAndLint, lintText } from './testing/lint-text.ts';

const CORPUS = 'test/corpus';
const SENTENCES: readonly string[] = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.tsv'))
  .flatMap((name) => readFileSync(`${CORPUS}/${name}`, 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.slice(line.lastIndexOf('\t') + 1));

const SIGNS = ['', ' ', '%', '"', "'", '…', '(', '→', '0', '1,234', '-', '\u202f', 'é', '\u0301', '\u{1f3af}', '{x}', ': '];

/** A small deterministic generator of numbers in 0..1 (mulberry32): fast-check chooses one seed a sentence, which is cheap. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Three in four are sentences as somebody types them, the others any letters at all. */
function sentenceOf(seed: number): string {
  const next = numbersFrom(seed);
  const below = (end: number) => Math.floor(next() * end);
  return below(4) < 3 ? mutated(below) : Array.from({ length: below(60) }, () => letter(below)).join('');
}

/** Whole, half, two in one, a word less, twice or elsewhere, another number, a stray sign. */
function mutated(below: (end: number) => number): string {
  const one = <T>(list: readonly T[]) => list[below(list.length)] as T;
  const sentence = one(SENTENCES);
  const words = sentence.split(' ');
  const at = below(words.length);
  const middle = below(sentence.length + 1);
  switch (below(8)) {
    case 0:
      return sentence.slice(0, middle);
    case 1:
      return words.map((word, i) => (i === at ? one(words) : word)).join(' ');
    case 2:
      return words.filter((_, i) => i !== at).join(' ');
    case 3:
      return `${sentence.slice(0, middle)}${one(SIGNS)}${sentence.slice(middle)}`;
    case 4:
      return sentence.replace(/\d+/g, String(below(100_000)));
    case 5:
      return `${sentence} ${one(SENTENCES)}`;
    case 6:
      return words.slice(at).concat(one(SENTENCES).split(' ').slice(1)).join(' ');
    default:
      return sentence.toUpperCase();
  }
}

/** Mostly what stands on a keyboard, sometimes anything that is no half of a surrogate pair. */
function letter(below: (end: number) => number): string {
  const code = below(3) < 2 ? 32 + below(95) : below(0x110000 - 0x800);
  return String.fromCodePoint(code < 0xd800 ? code : code + 0x800);
}

/** As many sentences as fill a file, and how many files of them: 10,000 in all. */
const [PER_FILE, FILES] = [25, 400];

describe('any sentence', () => {
  it('is answered, and the same way twice (10,000 random and mutated ones)', function () {
    // A machine that is busy with other things needs longer.
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: PER_FILE, maxLength: PER_FILE, size: 'max' }),
        fc.constantFrom<Language>('en', 'fr'),
        (seeds, language) => {
          const items = seeds.map((seed) => `      - title: ${JSON.stringify(sentenceOf(seed))}\n`).join('');
          const file = `language: ${language}\nobjectives:\n  - title: Guests\n    key_results:\n${items}`;
          const { file: declared, findings } = declareAndLint(file, { language });
          for (const { range } of findings) assert.ok(0 <= range[0] && range[0] <= range[1] && range[1] <= file.length);
          for (const { title } of declared.objectives[0]?.objective.keyResults ?? [])
            assert.equal(JSON.stringify(readSentence(title.text, title.reading.language)), JSON.stringify(title.reading));
          assert.deepEqual(lintText(file, { language }), findings);
        },
      ),
      { numRuns: FILES },
    );
  });
});
