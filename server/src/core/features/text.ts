/** The text on one line, at most `limit` characters long; never cut inside a surrogate pair. */
export function shortened(text: string, limit: number): string {
  const line = text
    .slice(0, limit * 4 + 100)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= limit) return line;
  let end = limit - 1;
  const last = line.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--;
  return `${line.slice(0, end).trimEnd()}…`;
}
