import type { Day } from '../base/calendar.ts';
import type { AlignmentGraph } from '../model/alignment.ts';
import { createAlignmentGraph } from '../model/alignment-graph.ts';
import { cycleOf } from '../model/cycle.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';

/**
 * The same objectives, scored on another day: check-ins dated later do not count on it, so that every roll-up is exact for
 * that day. What bears no date (stages, what is done or not, a bare current value) counts as it is written now.
 */
export function graphOn(snapshot: WorkspaceSnapshot, day: Day): AlignmentGraph {
  const graph = createAlignmentGraph({ today: () => day });
  for (const { uri, file, config } of snapshot.states()) {
    const objectives = snapshot.graph.nodesOf(uri);
    // A file of nothing but a log has no objective that knows its cycle.
    const cycle = objectives[0]?.cycle ?? (file.cycle && cycleOf(file.cycle.value, config.scoring.cycles));
    graph.setFile(uri, { uri, objectives, log: file.log, cycle });
  }
  return graph;
}
