// Both hosts have it, neither's types are ours to load.
declare function btoa(binary: string): string;

/** `String.fromCharCode` takes its characters as arguments, of which an engine allows some ten thousands. */
const SLICE = 0x2000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(binary);
}
