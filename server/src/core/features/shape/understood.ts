import type { Locale } from '../../messages/index.ts';
import type { WorkspaceSnapshot } from '../../workspace/state.ts';
import { understoodLine, understoodTitle } from '../understanding.ts';

/** What was understood of a sentence, as Markdown. */
export interface Understood {
  /** The line on which the sentence begins, from 0. */
  readonly line: number;
  readonly text: string;
}

/** What was understood of the sentences of an open file, in their order; nothing of those that say no number and no work. */
export function understoodIn(snapshot: WorkspaceSnapshot, uri: string, locale: Locale): readonly Understood[] {
  const state = snapshot.state(uri);
  if (!state?.source) return [];
  return state.file.objectives.flatMap(({ base, objective }) => {
    const at = ([start]: readonly [number, number], text: string | null): Understood[] =>
      text === null ? [] : [{ line: state.lines.positionAt(base + start).line, text }];
    return [
      ...at(objective.title.range, understoodTitle(objective.title, locale)),
      ...objective.keyResults.flatMap((keyResult) => at(keyResult.title.range, understoodLine(keyResult, locale))),
    ];
  });
}
