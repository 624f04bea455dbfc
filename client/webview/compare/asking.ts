import type { PanelState } from '../state.ts';
import type { CompareFromPanel } from './protocol.ts';
import { pastWanted } from './state.ts';

/** What the page has to ask and to tell its host after its state has become another. */
export function compareQuestions(before: PanelState | null, state: PanelState): readonly CompareFromPanel[] {
  const questions: CompareFromPanel[] = [];
  const { compare } = state;
  if (compare?.gap && before?.compare?.gap !== true) questions.push({ type: 'compareRefresh' });
  const id = pastWanted(compare, state.explained);
  const was = before && pastWanted(before.compare, before.explained);
  if (id !== null && (id !== was || compare?.against !== before?.compare?.against)) questions.push({ type: 'compareThen', id });
  if (
    compare !== null &&
    compare.against !== null &&
    (compare.seq !== before?.compare?.seq || compare.against !== before.compare.against)
  ) {
    questions.push({ type: 'compareShown', seq: compare.seq, rows: compare.rows.size });
  }
  return questions;
}
