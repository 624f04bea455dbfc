/** Files of a small company, for tests of rules that look across files. */

export interface ObjectiveDraft {
  readonly id: string;
  readonly title?: string;
  /** Further fields, each a line such as `parent: loved-bread`. */
  readonly fields?: readonly string[];
  /** Key results, each an item as it stands behind its dash. */
  readonly keyResults?: readonly string[];
}

/** A file of one level and cycle; `head` may hold any fields of a file, such as `level: team`. */
export function okrFile(head: readonly string[], ...objectives: readonly ObjectiveDraft[]): string {
  return `${head.join('\n')}\nobjectives:\n${objectives.map(textOf).join('')}`;
}

/** An objective as a line of a file, by its id and its parent. */
export function supporting(id: string, parent: string): ObjectiveDraft {
  return { id, fields: [`parent: ${parent}`] };
}

function textOf({ id, title = `Guests love ${id}`, fields = [], keyResults = [] }: ObjectiveDraft): string {
  const lines = [`  - id: ${id}`, `    title: ${title}`, ...fields.map((field) => `    ${field}`)];
  if (keyResults.length > 0) lines.push('    key_results:', ...keyResults.map((item) => `      - ${item}`));
  return `${lines.join('\n')}\n`;
}
