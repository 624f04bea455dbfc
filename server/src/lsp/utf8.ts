import type { FileContent } from '../core/workspace/workspace.ts';

/** The platform's own decoder, which Node and browsers both have. */
type Decoder = new (label: string, options?: { readonly fatal?: boolean }) => { decode(bytes: Uint8Array): string };

/** Decodes a file strictly; where that fails, tells at which character the first bytes stand that are no UTF-8. */
export function decodeFile(bytes: Uint8Array, Decoder: Decoder): FileContent {
  try {
    return { text: new Decoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const tolerant = new Decoder('utf-8');
    const before = tolerant.decode(bytes.subarray(0, validLength(bytes)));
    return { text: tolerant.decode(bytes), invalidUtf8At: before.length };
  }
}

/** How many bytes at the start are well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF). */
export function validLength(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] as number;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length) return at;
    for (let i = 1; i < length; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return at;
    const second = length > 1 ? (bytes[at + 1] as number) : 0;
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return at;
    if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return at;
    at += length;
  }
  return at;
}
