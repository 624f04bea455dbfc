import { readQuantity } from '../language/index.ts';
import { messagesOf } from '../messages/index.ts';
import type { Cycle } from '../model/cycle.ts';
import { referenceTo } from '../model/reference.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { writeLogEntry } from '../write/log.ts';
import { spelledValue } from '../write/spelled-value.ts';
import { askedOf, type CheckInRequest } from './check-in.ts';
import { type Asked, quantityOf, understand } from './check-in-answers.ts';
import type { CheckInAnswers, Written } from './forms.ts';
import { keyResultOfRow, type PointedKeyResult } from './key-result-pointer.ts';
import { cycleOfFile } from './locate.ts';

/**
 * The edits that add a line about a key result to the log of an open file, and leave objectives alone. The words are judged
 * as in the key result itself; a number alone is spelled with the unit that it would have there.
 */
export function checkInLog(request: CheckInRequest, uri: string, row: string, title: string, answers: CheckInAnswers): Written {
  const { snapshot, locale } = request;
  const words = messagesOf(locale).checkIn;
  const refused = (problem: string): Written => ({ uri, edits: null, problem });
  const state = snapshot.state(uri);
  const found = keyResultOfRow(snapshot, row, title);
  const asked = found && askedOf(snapshot, found, locale);
  if (!found || !asked) return refused(words.gone(title));
  if (!state?.source) return refused(words.notOpen);
  const here = { ...asked, language: state.file.language };
  const { problems, change } = understand({ ...answers, done: null }, here);
  if (!change?.checkIn) return refused(Object.values(problems)[0] ?? words.nothingSaid);
  const ref = referenceIn(snapshot, found, cycleOfFile(state));
  if (ref === null) return refused(words.noReference);
  const value = change.checkIn.value === null ? null : withUnit(change.checkIn.value, here);
  const { edits, problem } = writeLogEntry(state.source, state.file, ref, { ...change.checkIn, value });
  return edits ? { uri, edits, problem: null } : refused(words.cannot[problem]);
}

/** The reference that leads to a key result from a file of that cycle. */
function referenceIn(
  { graph }: WorkspaceSnapshot,
  { node, index, keyResult }: PointedKeyResult,
  from: Cycle | null,
): string | null {
  const plain = referenceTo(node.objective, keyResult);
  const leads = (ref: string) => {
    const to = graph.resolve(ref, from);
    return to.kind === 'key-result' && to.node === node && to.index === index;
  };
  const named = plain && node.cycle && `${plain}@${node.cycle.name}`;
  return [plain, named].find((ref) => ref && leads(ref)) ?? null;
}

/** A value that needs no `unit:` beside it to be understood. */
function withUnit(source: string, asked: Asked): string {
  const quantity = quantityOf(source, asked);
  const isBare = !readQuantity(source, asked.language)?.quantity.unit;
  if (!quantity?.unit || !isBare) return source;
  return spelledValue(String(quantity.value), { ...quantity, text: `1 ${quantity.unit.symbol}` }, asked.language);
}
