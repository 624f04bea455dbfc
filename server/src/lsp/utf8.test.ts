import assert from 'node:assert/strict';
import { decodeFile, validLength } from './utf8.ts';

describe('strict UTF-8', () => {
  it('reads what is well formed, without its byte order mark', () => {
    assert.deepEqual(decodeFile(new TextEncoder().encode('\uFEFFté € 🎯'), TextDecoder), { text: 'té € 🎯' });
  });
  it('tells where the first bad byte stands, in UTF-16 code units', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('🎯é'), 0xe9, 0x20, 0x41]);
    assert.deepEqual(decodeFile(bytes, TextDecoder), { text: '🎯é\uFFFD A', invalidUtf8At: 3 });
  });
  it('agrees with the platform on every pair of bytes behind a letter', () => {
    for (let first = 0x80; first < 0x100; first++) {
      for (let second = 0; second < 0x100; second += 7) {
        const bytes = Uint8Array.from([0x41, first, second, 0x80, 0x80]);
        let end = bytes.length;
        for (; end > 0; end--) {
          try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end));
            break;
          } catch {}
        }
        assert.equal(validLength(bytes), end);
      }
    }
  });
});
