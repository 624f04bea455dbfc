/**
 * Text from a file as Markdown that shows exactly that text: no link, code, HTML, icon or heading can come out of it.
 * Every ASCII punctuation mark that could begin something is escaped, which Markdown allows for all of them.
 */
export function escaped(text: string): string {
  return (
    text
      .replace(/[\r\n\u2028\u2029\t]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/[!-/:-@[-`{-~]/g, (mark) => (SAFE.has(mark) ? mark : `\\${mark}`))
  );
}

/** Marks that mean nothing inside a sentence. */
const SAFE: ReadonlySet<string> = new Set([',', "'", '"', '%', '?', ';']);

/** Short text from a file as code; Markdown reads nothing inside. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return line === '' ? '' : `${fence}${pad}${line}${pad}${fence}`;
}
