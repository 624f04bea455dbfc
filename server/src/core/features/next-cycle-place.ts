/** Where the file of the next cycle stands, and whether its name still says the team. */
export interface NextCyclePlace {
  readonly uri: string;
  /** Whether the cycle was put behind the file's name, which named the team alone until now. */
  readonly isBeside: boolean;
}

/**
 * The old file's place with the new cycle's name in that of the old one: `2026-Q4/data.okr.yaml`, `data-2026-Q4.okr.yaml`,
 * `2026/Q4/data.okr.yaml`. Where the name occurs nowhere, a new name beside the old file. Of the folders, only those nearest to
 * the file are looked at, and a bare year must be the whole name of one: a folder above the project is not to be moved.
 */
export function nextCyclePlace(uri: string, from: string, to: string): NextCyclePlace {
  const slash = uri.lastIndexOf('/') + 1;
  const folders = uri.slice(0, slash).split('/');
  const name = uri.slice(slash);
  const [stem = '', ending = ''] = /\.okr\.ya?ml$/i.test(name) ? splitAt(name, name.search(/\.okr\.ya?ml$/i)) : [name, ''];
  const newStem = replaced(stem, from, to);
  let isFound = newStem !== stem;
  for (let index = folders.length - 2; index >= Math.max(0, folders.length - 1 - NEAREST); index--) {
    const folder = folders[index] as string;
    const pair = splitCycle(from);
    const newPair = splitCycle(to);
    if (pair && newPair && same(folder, pair[1]) && same(folders[index - 1] ?? '', pair[0])) {
      folders[index - 1] = newPair[0];
      folders[index] = likeCase(newPair[1], folder);
      isFound = true;
      break;
    }
    const renamed = /^\d+$/.test(from) ? (same(folder, from) ? to : folder) : replaced(folder, from, to);
    if (renamed === folder) continue;
    folders[index] = renamed;
    isFound = true;
    break;
  }
  if (isFound) return { uri: folders.join('/') + newStem + ending, isBeside: false };
  return { uri: `${folders.join('/')}${stem}-${encodeURIComponent(to)}${ending}`, isBeside: true };
}

/** How many folders above the file may bear the cycle's name. */
const NEAREST = 3;

function splitAt(text: string, at: number): [string, string] {
  return [text.slice(0, at), text.slice(at)];
}

/** `2026-Q4` as two folders. */
function splitCycle(name: string): [string, string] | null {
  const match = /^(\d{4})-([QH]\d)$/i.exec(name);
  return match ? [match[1] as string, match[2] as string] : null;
}

function same(a: string, b: string): boolean {
  return decoded(a).toLowerCase() === b.toLowerCase();
}

/** The name in the place of the other, wherever that stands as a word of its own; small letters stay small. */
function replaced(text: string, from: string, to: string): string {
  const plain = decoded(text);
  const lower = plain.toLowerCase();
  const wanted = from.toLowerCase();
  let result = '';
  let at = 0;
  for (let found = lower.indexOf(wanted); found >= 0; found = lower.indexOf(wanted, found + 1)) {
    const isWord = !/[\p{L}\p{N}]$/u.test(plain.slice(0, found)) && !/^[\p{L}\p{N}]/u.test(plain.slice(found + from.length));
    if (!isWord || found < at) continue;
    result += plain.slice(at, found) + likeCase(to, plain.slice(found, found + from.length));
    at = found + from.length;
  }
  return at === 0 ? text : encodeURIComponent(result + plain.slice(at));
}

function likeCase(name: string, like: string): string {
  return like === like.toLowerCase() && like !== like.toUpperCase() ? name.toLowerCase() : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
