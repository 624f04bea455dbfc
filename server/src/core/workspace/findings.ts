import { shift } from '../base/range.ts';
import type { Linter } from '../lint/index.ts';
import type { Finding, TextEdit } from '../lint/rule.ts';
import type { NodeKey, ObjectiveNode } from '../model/alignment.ts';
import { DEFAULT_CONFIG, type OkrConfig } from '../schema/config.ts';
import type { ConfigFile } from './configs.ts';
import type { IndexedFile } from './intake.ts';
import type { WorkspaceSnapshot } from './state.ts';
import type { Logger } from './workspace.ts';

export interface FindingsOptions {
  readonly linter: Linter;
  readonly snapshot: WorkspaceSnapshot;
  readonly logger: Logger;
  file(uri: string): IndexedFile | undefined;
  config(uri: string): ConfigFile | undefined;
}

/** All findings of a file, put together when somebody asks and kept until something they depend on changes. */
export interface Findings {
  of(uri: string): readonly Finding[];
  /** Grows whenever the findings may differ. */
  revision(uri: string): number;
  touch(uris: Iterable<string>): void;
  /** Objectives of which the graph may now say something else. */
  touchNodes(keys: Iterable<NodeKey>): void;
  forget(uri: string): void;
  /** While files are still being read, a reference that leads nowhere may lead into one of them: such findings wait. */
  hold(): void;
  release(): void;
}

interface Kept {
  readonly revision: number;
  readonly findings: readonly Finding[];
}

interface KeptForNode {
  readonly config: OkrConfig;
  readonly today: number;
  /** Where the objective stood. */
  readonly base: number;
  readonly findings: readonly Finding[];
}

export function createFindings({ linter, snapshot, logger, file, config }: FindingsOptions): Findings {
  const revisions = new Map<string, number>();
  const kept = new Map<string, Kept>();
  const linked = new WeakMap<ObjectiveNode, KeptForNode>();
  let revision = 0;
  let held = false;

  /** What the graph says of one objective, kept until the graph tells of a change or the objective itself is another. */
  const ofNode = (node: ObjectiveNode, { state, cycle }: IndexedFile): readonly Finding[] => {
    const { file, config } = state;
    const base = file.objectives[node.index]?.base ?? 0;
    const { graph, today } = snapshot;
    let known = linked.get(node);
    if (!known || known.config !== config || known.today !== today) {
      const findings = linter.lintNode({ file, config, cycle, today, node, graph });
      known = { config, today, base, findings };
    } else if (known.base !== base) {
      const by = base - known.base;
      known = { ...known, base, findings: known.findings.map((finding) => moved(finding, by)) };
    }
    linked.set(node, known);
    return known.findings;
  };

  const ofFile = (indexed: IndexedFile): readonly Finding[] => {
    const { state, cycle } = indexed;
    const { findings, suppressions } = indexed.own;
    if (held) return linter.suppress(suppressions, findings, state.config).filter(({ rule }) => rule !== 'suppression-unused');
    const { graph, today } = snapshot;
    const all = [...findings];
    for (const node of graph.nodesOf(state.uri)) for (const finding of ofNode(node, indexed)) all.push(finding);
    if (state.file.log.length > 0) {
      all.push(...linter.lintLog({ file: state.file, config: state.config, cycle, today, graph }));
    }
    return linter.suppress(suppressions, all, state.config);
  };

  const compute = (uri: string): readonly Finding[] => {
    const indexed = file(uri);
    if (indexed) return ofFile(indexed);
    const configured = config(uri);
    return configured ? linter.lintProblems({ ...configured, config: DEFAULT_CONFIG }) : [];
  };

  /** A fault of ours costs the findings of one file; whoever asks for the next one is answered. */
  const computeSafely = (uri: string): readonly Finding[] => {
    try {
      return compute(uri);
    } catch (error) {
      logger.error(faultIn(uri, error));
      return [];
    }
  };

  return {
    of(uri) {
      const at = revisions.get(uri) ?? 0;
      const known = kept.get(uri);
      if (known?.revision === at) return known.findings;
      const findings = computeSafely(uri);
      kept.set(uri, { revision: at, findings });
      return findings;
    },
    revision: (uri) => revisions.get(uri) ?? 0,
    touch(uris) {
      revision++;
      for (const uri of uris) revisions.set(uri, revision);
    },
    touchNodes(keys) {
      for (const key of keys) {
        const node = snapshot.graph.node(key);
        if (node) linked.delete(node);
      }
    },
    forget: (uri) => void kept.delete(uri),
    hold() {
      held = true;
    },
    release() {
      held = false;
    },
  };
}

/** What the log says of a fault of ours in a file. */
export function faultIn(uri: string, error: unknown): string {
  return `${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function moved(finding: Finding, by: number): Finding {
  const edit = ({ range, newText }: TextEdit): TextEdit => ({ range: shift(range, by), newText });
  const fixes = finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(edit) }));
  return { ...finding, range: shift(finding.range, by), fixes };
}
