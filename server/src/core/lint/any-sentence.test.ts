import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readSentence } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import { anyText } from '../testing/any-text.ts';
import { declareAndLint, lintText } from './testing/lint-text.ts';

const CORPUS = 'test/corpus';
const SENTENCES: readonly string[] = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.tsv'))
  .flatMap((name) => readFileSync(`${CORPUS}/${name}`, 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.slice(line.lastIndexOf('\t') + 1));

/** A sentence as somebody types it: whole, half, two in one, a word less, twice or elsewhere, another number, a stray sign. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SENTENCES),
    fc.constantFrom(...SENTENCES),
    fc.nat({ max: 7 }),
    fc.nat({ max: 1000 }),
    fc.nat({ max: 1000 }),
    fc.constantFrom('', ' ', '%', '"', "'", '…', '(', '→', '0', '1,234', '-', '\u202f', 'é', '\u0301', '\u{1f3af}', '{x}', ': '),
  )
  .map(([sentence, other, kind, a, b, sign]) => {
    const words = sentence.split(' ');
    const at = a % words.length;
    const to = b % words.length;
    const middle = a % (sentence.length + 1);
    switch (kind) {
      case 0:
        return sentence.slice(0, middle);
      case 1:
        return words.map((word, i) => (i === at ? words[to] : word)).join(' ');
      case 2:
        return words.filter((_, i) => i !== at).join(' ');
      case 3:
        return `${sentence.slice(0, middle)}${sign}${sentence.slice(middle)}`;
      case 4:
        return sentence.replace(/\d+/g, String(a * (b + 1)));
      case 5:
        return `${sentence} ${other}`;
      case 6:
        return words.slice(at).concat(other.split(' ').slice(to)).join(' ');
      default:
        return sentence.toUpperCase();
    }
  });

const random = fc.oneof(anyText(60), fc.lorem({ maxCount: 8 }), fc.string({ maxLength: 40 }));

/** As many sentences as fill a file, and how many files of them: 10,000 in all. */
const [PER_FILE, FILES] = [25, 400];

/** Rules look at sentences only through their readings, so one file in so many is linted again from scratch. */
const AGAIN = 10;

describe('any sentence', () => {
  it('is answered, and the same way twice (10,000 random and mutated ones)', function () {
    // A machine that is busy with other things needs longer.
    this.timeout(60_000);
    let files = 0;
    const sentence = fc.oneof({ weight: 3, arbitrary: mutated }, { weight: 1, arbitrary: random });
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: PER_FILE, maxLength: PER_FILE, size: 'max' }),
        fc.constantFrom<Language>('en', 'fr'),
        (sentences, language) => {
          const items = sentences.map((text) => `      - title: ${JSON.stringify(text)}\n`).join('');
          const file = `language: ${language}\nobjectives:\n  - title: Guests\n    key_results:\n${items}`;
          const { file: declared, findings } = declareAndLint(file, { language });
          for (const { range } of findings) assert.ok(0 <= range[0] && range[0] <= range[1] && range[1] <= file.length);
          for (const { title } of declared.objectives[0]?.objective.keyResults ?? [])
            assert.equal(JSON.stringify(readSentence(title.text, title.reading.language)), JSON.stringify(title.reading));
          if (files++ % AGAIN === 0) assert.deepEqual(lintText(file, { language }), findings);
        },
      ),
      { numRuns: FILES },
    );
  });
});
