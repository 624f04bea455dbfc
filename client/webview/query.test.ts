import assert from 'node:assert/strict';
import { means, tokenAt, tokensOf } from './query.ts';

const read = (text: string) => tokensOf(text).map(({ key, value, quoted }) => [key, value, ...(quoted ? ['quoted'] : [])]);

describe('what is typed into the filter', () => {
  it('is words, and terms with a key', () => {
    assert.deepEqual(read('  quiet team:data owner:"Ana Ruiz"  is:weak'), [
      [null, 'quiet'],
      ['team', 'data'],
      ['owner', 'Ana Ruiz', 'quoted'],
      ['is', 'weak'],
    ]);
    assert.deepEqual(read('équipe:quais Responsable:inès état:à-risque est:x niveau:équipe'), [
      ['team', 'quais'],
      ['owner', 'inès'],
      ['health', 'à-risque'],
      ['is', 'x'],
      ['level', 'équipe'],
    ]);
  });

  it('takes a colon that belongs to no key as part of a word, and an open quote to the end', () => {
    assert.deepEqual(read('12:30 http://x "calm night" team:"da ta'), [
      [null, '12:30'],
      [null, 'http://x'],
      [null, 'calm night', 'quoted'],
      ['team', 'da ta', 'quoted'],
    ]);
    assert.deepEqual(read(''), []);
    assert.deepEqual(read('team: x'), [
      ['team', ''],
      [null, 'x'],
    ]);
  });

  it('means a value by how its name begins, in either language, or by the whole of it in quotes', () => {
    const token = (text: string) => tokensOf(text)[0]!;
    for (const text of ['health:off', 'health:"off track"', 'état:en-dérive', 'etat:"en dérive"', 'health:en-derive']) {
      assert.equal(means(token(text), 'off-track'), true, text);
    }
    assert.equal(means(token('health:on'), 'off-track'), false);
    assert.equal(means(token('level:entreprise'), 'company'), true);
    assert.equal(means(token('team:DATA'), 'Data platform'), true);
    assert.equal(means(token('team:"data"'), 'Data platform'), false);
    assert.equal(means(token('owner:""'), ''), true);
    assert.equal(means(token('data'), 'data'), false);
  });

  it('knows the term at the caret', () => {
    const text = 'calm team:da x';
    assert.deepEqual(
      [4, 8, 12, 13].map((caret) => tokenAt(text, caret)?.value ?? null),
      ['calm', 'da', 'da', null],
    );
  });

  it('reads a long text in one go', () => {
    assert.equal(tokensOf('team:"'.repeat(20_000)).length > 0, true);
  });
});
