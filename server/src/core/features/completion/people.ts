import type { Field } from '../../schema/fields.ts';
import type { CompletionEntry } from '../../service.ts';
import type { CursorContext } from '../context.ts';
import { type FeatureRequest, stateOf } from '../request.ts';
import { COMPLETION_LIMIT, entry, folded, matches, scalarText } from './entry.ts';
import type { CompletionMemory } from './memory.ts';

/** The people of the configuration, and whoever owns something already; most work first. At `by`, whoever recorded something comes too. */
export function personEntries(
  request: FeatureRequest,
  context: CursorContext,
  memory: CompletionMemory,
  recorders = false,
): CompletionEntry[] {
  const known = new Map<string, number>((stateOf(request)?.config.people ?? []).map((person) => [person, 0]));
  for (const { file } of request.snapshot.states()) {
    const used = memory.used(file);
    count(known, used.owners);
    if (recorders) count(known, used.recorders);
  }
  return names(request, context, known, 'person');
}

/** The teams of the configuration and of all files. */
export function teamEntries(request: FeatureRequest, context: CursorContext): CompletionEntry[] {
  const known = new Map<string, number>((stateOf(request)?.config.teams ?? []).map((team) => [team, 0]));
  for (const { team, uri } of request.snapshot.graph.nodes()) {
    if (uri !== request.uri) known.set(team, (known.get(team) ?? 0) + 1);
  }
  return names(request, context, known, 'team');
}

/** Where work stands: the words in use, most used first, then the usual ones. */
export function statusEntries(
  request: FeatureRequest,
  context: CursorContext,
  field: Field,
  memory: CompletionMemory,
): CompletionEntry[] {
  const known = new Map<string, number>((field.examples ?? []).map((status) => [status, 0]));
  for (const { file } of request.snapshot.states()) count(known, memory.used(file).statuses);
  return names(request, context, known, 'value');
}

/** Most used first; then, of words, as a dictionary has them, and those of no use yet in the order given. */
export function byUse(known: ReadonlyMap<string, number>): string[] {
  return [...known].sort((a, b) => b[1] - a[1] || (a[1] === 0 ? 0 : compare(folded(a[0]), folded(b[0])))).map(([word]) => word);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function count(known: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [word, times] of more) known.set(word, (known.get(word) ?? 0) + times);
}

function names(
  request: FeatureRequest,
  context: CursorContext,
  known: ReadonlyMap<string, number>,
  kind: 'person' | 'team' | 'value',
): CompletionEntry[] {
  // The word that is being typed is in the file already, and offers itself to nobody.
  const word = request.text.slice(context.word[0], context.word[1]);
  return byUse(known)
    .filter((name) => !(name === word && known.get(name) === 1))
    .filter((name) => name.length <= 100 && !context.items.includes(name) && matches(context.typed, name))
    .slice(0, COMPLETION_LIMIT)
    .map((name) => entry({ label: name, kind, range: context.word, newText: scalarText(name, context.quoted) }));
}
