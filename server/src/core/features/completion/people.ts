import type { CompletionEntry } from '../../service.ts';
import type { CursorContext } from '../context.ts';
import { type FeatureRequest, stateOf } from '../request.ts';
import { COMPLETION_LIMIT, entry, matches, scalarText } from './entry.ts';
import type { CompletionMemory } from './memory.ts';

/** The people of the configuration, and whoever owns something already; most work first. */
export function personEntries(request: FeatureRequest, context: CursorContext, memory: CompletionMemory): CompletionEntry[] {
  const known = new Map<string, number>((stateOf(request)?.config.people ?? []).map((person) => [person, 0]));
  for (const { file } of request.snapshot.states()) {
    for (const [name, times] of memory.owners(file)) known.set(name, (known.get(name) ?? 0) + times);
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

function names(
  request: FeatureRequest,
  context: CursorContext,
  known: ReadonlyMap<string, number>,
  kind: 'person' | 'team',
): CompletionEntry[] {
  // The word that is being typed is in the file already, and offers itself to nobody.
  const word = request.text.slice(context.word[0], context.word[1]);
  return [...known]
    .filter(([name, times]) => !(name === word && times === 1) && name.length <= 100 && matches(context.typed, name))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, COMPLETION_LIMIT)
    .map(([name]) => entry({ label: name, kind, range: context.word, newText: scalarText(name, context.quoted) }));
}
