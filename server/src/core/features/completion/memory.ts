import type { AlignmentGraph, NodeKey, ObjectiveNode } from '../../model/alignment.ts';
import type { Objective, OkrFile } from '../../model/okr.ts';
import { shortened } from '../text.ts';
import { folded } from './entry.ts';

/**
 * What completion looks for in each objective and file of the workspace, made once: one that was edited is another
 * object. It makes the difference between going through 30,000 objectives and folding 30,000 titles at each keystroke.
 */
export interface CompletionMemory {
  /** All objectives that have an id, in the graph's order. Made again when objectives come, go or move. */
  named(graph: AlignmentGraph): readonly NamedObjective[];
  /** Id and title, without case and accents. */
  words(objective: Objective): string;
  /** Who owns objectives and key results in the file, and how many. */
  owners(file: OkrFile): ReadonlyMap<string, number>;
}

/** The part of an objective that lets it be referred to; it stays the same while sentences and numbers change. */
export interface NamedObjective extends Pick<ObjectiveNode, 'uri' | 'level' | 'cycle'> {
  readonly key: NodeKey;
  readonly id: string;
}

export function createCompletionMemory(): CompletionMemory {
  let list: { readonly graph: AlignmentGraph; readonly structure: number; readonly named: readonly NamedObjective[] } | undefined;
  const words = new WeakMap<Objective, string>();
  const owners = new WeakMap<OkrFile, ReadonlyMap<string, number>>();
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
    owners(file) {
      let known = owners.get(file);
      if (known === undefined) {
        known = ownersIn(file);
        owners.set(file, known);
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

function ownersIn(file: OkrFile): Map<string, number> {
  const found = new Map<string, number>();
  for (const { objective } of file.objectives) {
    for (const { owner } of [objective, ...objective.keyResults]) {
      if (owner && owner.value !== '') found.set(owner.value, (found.get(owner.value) ?? 0) + 1);
    }
  }
  return found;
}
