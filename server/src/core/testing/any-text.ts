import fc from 'fast-check';

const [SURROGATES, BEHIND_SURROGATES, LAST] = [0xd800, 0xe000, 0x10ffff];

const anyLetter = fc
  .nat({ max: LAST - (BEHIND_SURROGATES - SURROGATES) })
  .map((code) => String.fromCodePoint(code < SURROGATES ? code : code + BEHIND_SURROGATES - SURROGATES));

/** Text of any code points. As fast-check's own `unit: 'binary'`, which first makes a table of all of them for most of a second. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(anyLetter, { maxLength }).map((letters) => letters.join(''));
}
