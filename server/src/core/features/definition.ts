import { type OffsetRange, shift } from '../base/range.ts';
import type { Resolution } from '../model/alignment.ts';
import type { LocationResult } from '../service.ts';
import { cycleOfFile, subjectAt } from './locate.ts';
import { type FeatureRequest, stateOf } from './request.ts';

/** Where the objective or key result stands that the reference under the cursor names; closed files know it too. */
export function definition(request: Omit<FeatureRequest, 'locale' | 'text'>): LocationResult[] {
  const state = stateOf(request);
  const subject = state && subjectAt(state.file, request.offset);
  if (!subject || (subject.kind !== 'parent' && subject.kind !== 'log')) return [];
  const ref = subject.kind === 'parent' ? subject.link.ref.value : subject.ref;
  const found = locationOf(request, request.snapshot.graph.resolve(ref, cycleOfFile(state)));
  return found ? [{ ...found, origin: subject.range }] : [];
}

/** The id of what was found, or its title where only that is written. */
function locationOf({ snapshot }: Pick<FeatureRequest, 'snapshot'>, to: Resolution): Omit<LocationResult, 'origin'> | undefined {
  if (to.kind === 'unknown') return undefined;
  const state = snapshot.state(to.node.uri);
  const placed = state?.file.objectives[to.node.index];
  if (!state || !placed) return undefined;
  const subject = to.kind === 'objective' ? placed.objective : placed.objective.keyResults[to.index];
  if (!subject) return undefined;
  const [start, end]: OffsetRange = shift(subject.id?.range ?? subject.title.range, placed.base);
  return { uri: state.uri, start: state.lines.positionAt(start), end: state.lines.positionAt(end) };
}
