// Both hosts have it, neither's types are ours to load.
declare function btoa(binary: string): string;
declare function atob(base64: string): string;

/** `String.fromCharCode` takes its characters as arguments, of which an engine allows some ten thousands. */
const SLICE = 0x2000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(binary);
}

export function fromBase64(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
