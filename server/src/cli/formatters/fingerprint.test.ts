import assert from 'node:assert/strict';
import { fingerprintsOf } from './fingerprint.ts';
import { contextOver, recordAt } from './testing/context.ts';

const TEXT = 'key_results:\n  - Print 5 brochures\n  - Print 6 letters\n';

function prints(text: string, words: readonly string[], over = {}): string[] {
  const records = words.map((each) => recordAt(text, each, over));
  return fingerprintsOf(records, contextOver({ 'shop.okr.yaml': text })).map(({ hash, occurrence }) => `${hash}:${occurrence}`);
}

describe('fingerprints', () => {
  const [brochures, letters] = prints(TEXT, ['Print 5', 'Print 6']);

  it('tell findings apart by rule, words and line', () => {
    const others = [brochures, letters, ...prints(TEXT, ['Print 5'], { rule: 'kr-not-measurable' }), ...prints(TEXT, ['Print'])];
    assert.equal(new Set(others).size, 4);
  });

  it('outlive lines above, another indentation, other findings, and another message', () => {
    assert.deepEqual(prints(`# agreed\n\n${TEXT}`, ['Print 5', 'Print 6']), [brochures, letters]);
    assert.deepEqual(prints(TEXT.replaceAll('  - ', '      -   '), ['Print 5', 'Print 6']), [brochures, letters]);
    assert.deepEqual(prints(TEXT, ['Print 6']), [letters]);
    assert.deepEqual(prints(TEXT, ['Print 5'], { message: 'Pourquoi', severity: 'info' }), [brochures]);
  });

  it('count what cannot be told apart, in each file on its own', () => {
    const records = ['a', 'b', 'a'].map((path) => recordAt(TEXT, 'Print 5', { path, rootPath: path }));
    const found = fingerprintsOf(records, contextOver({ a: TEXT, b: TEXT }));
    assert.deepEqual(
      found.map(({ occurrence }) => occurrence),
      [1, 1, 2],
    );
    assert.equal(new Set(found.map(({ hash }) => hash)).size, 1);
  });

  it('say that the same sentence in two spellings of Unicode is the same', () => {
    const text = '  - Améliorer l’accueil';
    assert.deepEqual(prints(text.normalize('NFD'), ['Ame\u0301liorer']), prints(text.normalize('NFC'), ['Am\u00e9liorer']));
  });

  it('do with a file that is gone', () => {
    assert.equal(fingerprintsOf([recordAt(TEXT, 'Print 5')], contextOver({})).length, 1);
  });
});
