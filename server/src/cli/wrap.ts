/** Below this a column beside the options would be a ribbon of single words. */
const NARROWEST = 24;

/**
 * A help text in lines of at most `width` columns: broken at plain spaces, never at no-break ones, and gone on under where the
 * explanation of an option begins. A word that is longer than a line stays whole.
 */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.length <= width ? line : broken(line, width)))
    .join('\n');
}

function broken(line: string, width: number): string {
  const indent = line.length - line.trimStart().length;
  const beside = indent === 0 ? null : /^ +\S+(?: \S+)* {2,}/.exec(line);
  const under = beside?.[0].length ?? indent;
  const hang = indent === 0 || width - under >= NARROWEST ? under : 4;
  const words = line.slice(under).split(' ');
  const lines: string[] = [];
  let current = line.slice(0, under);
  let isEmpty = true;
  for (const word of words) {
    if (!isEmpty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = ' '.repeat(hang);
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, current].join('\n');
}
