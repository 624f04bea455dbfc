import type { AlignmentGraph, NodeKey, ObjectiveNode } from '../../model/alignment.ts';
import type { Objective, OkrFile } from '../../model/okr.ts';
import { shortened } from '../text.ts';
import { folded } from './entry.ts';
import { unitsOf } from './units.ts';

/**
 * What completion looks for in each objective and file of the workspace, made once: one that was edited is another
 * object. It makes the difference between going through 30,000 objectives and folding 30,000 titles at each keystroke.
 */
export interface CompletionMemory {
  /** All objectives that have an id, in the graph's order. Made again when objectives come, go or move. */
  named(graph: AlignmentGraph): readonly NamedObjective[];
  /** Id and title, without case and accents. */
  words(objective: Objective): string;
  /** The words that the file uses in its fields. */
  used(file: OkrFile): UsedWords;
}

/** How often each word stands in the fields of one file. */
export interface UsedWords {
  /** Who owns objectives, key results and actions. */
  readonly owners: ReadonlyMap<string, number>;
  /** Who recorded check-ins. */
  readonly recorders: ReadonlyMap<string, number>;
  /** Where actions stand. */
  readonly statuses: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
}

/** The part of an objective that lets it be referred to; it stays the same while sentences and numbers change. */
export interface NamedObjective extends Pick<ObjectiveNode, 'uri' | 'level' | 'cycle'> {
  readonly key: NodeKey;
  readonly id: string;
}

export function createCompletionMemory(): CompletionMemory {
  let list: { readonly graph: AlignmentGraph; readonly structure: number; readonly named: readonly NamedObjective[] } | undefined;
  const words = new WeakMap<Objective, string>();
  const used = new WeakMap<OkrFile, UsedWords>();
  return {
    named(graph) {
      if (list?.graph !== graph || list.structure !== graph.structure) {
        list = { graph, structure: graph.structure, named: namedIn(graph) };
      }
      return list.named;
    },
    words(objective) {
      let known = words.get(objective);
      if (known === undefined) {
        known = folded(`${objective.id?.value ?? ''} ${shortened(objective.title.text, 200)}`);
        words.set(objective, known);
      }
      return known;
    },
    used(file) {
      let known = used.get(file);
      if (known === undefined) {
        known = usedIn(file);
        used.set(file, known);
      }
      return known;
    },
  };
}

function namedIn(graph: AlignmentGraph): NamedObjective[] {
  const named: NamedObjective[] = [];
  for (const { key, uri, level, cycle, objective } of graph.nodes()) {
    if (objective.id) named.push({ key, id: objective.id.value, uri, level, cycle });
  }
  return named;
}

function usedIn(file: OkrFile): UsedWords {
  const [owners, recorders, statuses, units] = [counter(), counter(), counter(), counter()];
  for (const { by } of file.log) recorders.add(by);
  for (const { objective } of file.objectives) {
    owners.add(objective.owner?.value);
    for (const keyResult of objective.keyResults) {
      owners.add(keyResult.owner?.value);
      for (const unit of unitsOf(keyResult)) units.add(unit);
      for (const { by } of keyResult.checkIns) recorders.add(by);
      for (const { owner, status } of keyResult.actions) {
        owners.add(owner);
        statuses.add(status);
      }
    }
  }
  return { owners: owners.times, recorders: recorders.times, statuses: statuses.times, units: units.times };
}

function counter() {
  const times = new Map<string, number>();
  const add = (word: string | null | undefined) => {
    if (word) times.set(word, (times.get(word) ?? 0) + 1);
  };
  return { times, add };
}
