import assert from 'node:assert/strict';
import { createUris } from './uris.ts';

describe('the spelling of a URI', () => {
  it('is one inside, and the client’s own outside', () => {
    const uris = createUris();
    const inside = uris.fromClient('file:///w/okr (draft)/a+b.okr.yaml');
    assert.equal(uris.fromClient('file:///w/okr%20%28draft%29/a%2Bb.okr.yaml'), inside);
    assert.equal(uris.toClient(inside).includes('draft'), true);
    assert.equal(uris.fromClient('file:///C:/w/a.okr.yaml'), uris.fromClient('file:///c%3A/w/a.okr.yaml'));
  });
  it('of what nobody spelled is left alone', () => {
    assert.equal(createUris().toClient('file:///w/a.okr.yaml'), 'file:///w/a.okr.yaml');
  });
});
