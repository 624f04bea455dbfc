import type { PanelRow } from '../../../server/src/protocol.ts';
import { folded } from '../filter.ts';
import type { MapModel } from './model.ts';

/** What is looked for on the map, in the order in which it is drawn. */
export function found(words: string, { nodes }: MapModel, rows: ReadonlyMap<string, PanelRow>): readonly string[] {
  const parts = folded(words).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  const answers = (id: string) => {
    const text = textOf(rows.get(id)!);
    return parts.every((part) => text.includes(part));
  };
  return [...nodes.values()].flatMap(({ id, keyResults }) => [id, ...keyResults].filter(answers));
}

/** The next one after where one is; `back`: the one before. Around the end. */
export function nextOf(matches: readonly string[], from: string | null, back: boolean): string | null {
  if (matches.length === 0) return null;
  const at = matches.indexOf(from ?? '');
  if (at < 0) return back ? matches.at(-1)! : matches[0]!;
  return matches[(at + (back ? -1 : 1) + matches.length) % matches.length]!;
}

/** Kept by the row, so that another letter folds nothing twice. */
const texts = new WeakMap<PanelRow, string>();
function textOf(row: PanelRow): string {
  let text = texts.get(row);
  if (text === undefined) {
    text = folded([row.title, row.team, row.owner, row.ref].filter((part) => part !== null).join('\n'));
    texts.set(row, text);
  }
  return text;
}
