import assert from 'node:assert/strict';
import type { Sentence } from '../../model/okr.ts';
import { inContext, inFull } from './words.ts';

const sentence = (text: string) => ({ text }) as Sentence;

describe('a quoted sentence', () => {
  const block = sentence('Paint the shop\n  and the door\n');
  it('stands on one line, whole', () => assert.equal(inFull(block), 'Paint the shop and the door'));
  it('stands on one line, with the words in it', () => assert.equal(inContext(block, [0, 5]), 'Paint the shop and the door'));
  it('is cut behind the words that matter', () =>
    assert.equal(
      inContext(sentence('Paint the shop so that passers-by come in and look around'), [0, 5]),
      'Paint the shop so that passers-by come in and…',
    ));
  it('is not endless', () => assert.ok(inFull(sentence('word '.repeat(1000))).length <= 161));
});
