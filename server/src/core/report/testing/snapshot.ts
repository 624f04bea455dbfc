import { LineIndex } from '../../base/range.ts';
import { createAlignmentGraph } from '../../model/alignment-graph.ts';
import type { Objective } from '../../model/okr.ts';
import { DEFAULT_SCORING } from '../../model/settings.ts';
import { day, type FileDraft, file } from '../../model/testing/build.ts';
import type { FileState, WorkspaceSnapshot } from '../../workspace/state.ts';

/** A workspace of declared files whose objectives stand ten lines apart; titles are ten characters into each. */
export function workspace(today = '2026-11-16') {
  const now = day(today);
  const graph = createAlignmentGraph({ today: () => now });
  const states = new Map<string, FileState>();
  const snapshot: WorkspaceSnapshot = {
    today: now,
    graph,
    state: (uri) => states.get(uri),
    states: () => states.values(),
  };
  return {
    snapshot,
    put(uri: string, objectives: readonly Objective[], draft: FileDraft = {}) {
      const nodes = file(uri, objectives, draft);
      const team = { value: draft.team ?? uri, range: [0, 0] as const };
      states.set(uri, {
        uri,
        lines: LineIndex.of('\n'.repeat(objectives.length * 10 + 20)),
        config: {
          uri: null,
          language: null,
          scoring: draft.settings ?? DEFAULT_SCORING,
          people: [],
          teams: [],
          ignore: [],
          preset: 'recommended',
          rules: {},
          limits: { maxCharacters: 1e6, maxDepth: 100 },
        },
        source: null,
        file: {
          uri,
          recognised: true,
          team,
          level: null,
          cycle: null,
          language: 'en',
          objectives: objectives.map((objective, index) => ({ base: index * 10, objective })),
          log: nodes.log,
          problems: [],
        },
      });
      return graph.setFile(uri, nodes);
    },
    remove(uri: string) {
      states.delete(uri);
      return graph.setFile(uri, null);
    },
  };
}
