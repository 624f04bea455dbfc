/**
 * Text from a file as Markdown that shows exactly that text: no link, code, HTML, icon, table or heading can come out
 * of it. Marks that mean something anywhere are escaped; those that only mean something at the start of a line, there.
 */
export function escaped(text: string): string {
  return (
    text
      .replace(/[\r\n\u2028\u2029\t]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/[\\`*_[\]<>&|~$@]/g, '\\$&')
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(www)\./gi, '$1\\.')
      .replace(/^\s*(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
      .replace(/^\s*([-+#=:])/, '\\$1')
  );
}

/** Text as it is: no markup, and nobody is called by a name in it, nor is an issue linked. */
export function harmless(text: string): string {
  return escaped(text)
    .replaceAll('\\@', '@<!-- -->')
    .replace(/#(?=\w)/g, '#<!-- -->');
}

/** Short text from a file as code; Markdown reads nothing inside. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return line === '' ? '' : `${fence}${pad}${line}${pad}${fence}`;
}
