import type { LocationResult } from '../service.ts';
import { declarationOf } from './navigation/mentions.ts';
import { pointedAt } from './navigation/named.ts';
import { type FeatureRequest, stateOf } from './request.ts';

/**
 * Where the objective or key result has its id that the part of a reference under the cursor names; closed files know it too.
 * An id leads to itself: editors show who refers to it then.
 */
export function definition(request: Omit<FeatureRequest, 'locale'>): LocationResult[] {
  const { snapshot, text, offset } = request;
  const state = stateOf(request);
  const pointed = state ? pointedAt(snapshot, state, text, offset) : null;
  if ((pointed?.kind !== 'name' && pointed?.kind !== 'cycle') || !pointed.named) return [];
  const found = declarationOf(snapshot, pointed.named);
  const lines = found && snapshot.state(found.uri)?.lines;
  if (!found || !lines) return [];
  const [start, end] = found.range;
  return [{ uri: found.uri, origin: pointed.range, start: lines.positionAt(start), end: lines.positionAt(end) }];
}
