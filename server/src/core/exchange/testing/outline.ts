import { parseDay } from '../../base/calendar.ts';
import { type Imported, type ImportOptions, understand } from '../understand.ts';

export const OPTIONS: ImportOptions = {
  shape: null,
  language: null,
  team: null,
  cycle: null,
  columns: [],
  today: parseDay('2026-11-22') as number,
  isCycle: () => false,
  ids: { anywhere: new Set(), inFile: new Set() },
};

/** What a text is understood as. */
export function imported(text: string, options: Partial<ImportOptions> = {}): Imported {
  const { imported: result, problem } = understand(text, { ...OPTIONS, ...options });
  if (result === null) throw new Error(`nothing was imported: ${problem.kind}`);
  return result;
}

/** The same as lines to compare: `O …` for an objective (`O -` without words), `K …` below it, `A …` for actions, `field=value`. */
export function outlineOf(text: string, options: Partial<ImportOptions> = {}): string {
  const lines: string[] = [];
  for (const { draft, team, cycle } of imported(text, options).files) {
    if (team !== null || cycle !== null) lines.push(`${team ?? '-'} ${cycle ?? '-'}`);
    for (const objective of draft.objectives) {
      lines.push(`O ${objective.title?.text ?? '-'}${fieldsOf(objective.fields)}`);
      for (const { title, fields, actions } of objective.keyResults) {
        lines.push(`K ${title.text}${fieldsOf(fields)}`);
        for (const action of actions) lines.push(`A ${action.title?.text}`);
      }
    }
  }
  return lines.join('\n');
}

function fieldsOf(fields: Readonly<Record<string, { readonly text: string } | undefined>>): string {
  return Object.entries(fields)
    .map(([name, piece]) => ` ${name}=${piece?.text}`)
    .join('');
}
