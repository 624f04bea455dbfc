/**
 * Whether a path (with `/` between its parts) matches a glob: `*` is anything within a part, `?` one character of it,
 * `**` any number of parts. A pattern without `/` matches in every folder, and one that matches a folder matches all
 * that is in it, as in `.gitignore`. Time grows with pattern × path, for any pattern.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const parts = pattern
    .replace(/^\.?\//, '')
    .replace(/\/+$/, '')
    .split('/')
    .filter((part) => part !== '');
  if (parts.length === 0) return false;
  const anywhere = parts.length === 1 && !pattern.startsWith('/');
  return matchesParts(
    anywhere ? ['**', ...parts, '**'] : [...parts, '**'],
    path.split('/').filter((part) => part !== ''),
  );
}

/** One row of a table, moved along the path: which prefixes of the pattern match the parts so far. */
function matchesParts(pattern: readonly string[], path: readonly string[]): boolean {
  let row = [true];
  for (let at = 0; at < pattern.length; at++) row.push((row[at] as boolean) && pattern[at] === '**');
  for (const part of path) {
    const next = [false];
    for (let at = 0; at < pattern.length; at++) {
      const here = pattern[at] as string;
      const matched = here === '**' ? next[at] || (row[at + 1] as boolean) : (row[at] as boolean) && matchesPart(here, part);
      next.push(Boolean(matched));
    }
    row = next;
  }
  return row[pattern.length] === true;
}

/** The well-known two-pointer match: after a mismatch, the last `*` takes one more character. */
function matchesPart(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let from = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      from = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++from;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
