import { type CycleSettings, cyclesAround } from '../../model/cycle.ts';
import type { OkrFile } from '../../model/okr.ts';
import { lineEnding } from '../../syntax/edits.ts';
import type { Fix } from '../rule.ts';

/** Names the cycle in which a file's last check-in was made, on a line of its own before the objectives. */
export function addCycle({ objectives, log }: OkrFile, text: string, settings: CycleSettings): Fix | null {
  const days = [log, ...objectives.flatMap(({ objective }) => objective.keyResults.map(({ checkIns }) => checkIns))].flat();
  const last = days.reduce<number | null>((latest, { day }) => (latest === null || day > latest ? day : latest), null);
  const [cycle] = last === null ? [] : cyclesAround(last, settings);
  const at = /^objectives[ \t]*:/m.exec(text)?.index;
  if (!cycle || at === undefined) return null;
  const newText = `cycle: ${cycle.name}${lineEnding(text)}`;
  return { title: 'add-cycle', data: { cycle: cycle.name }, edits: [{ range: [at, at], newText }] };
}
