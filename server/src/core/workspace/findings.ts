import type { Linter } from '../lint/index.ts';
import type { Finding } from '../lint/rule.ts';
import { DEFAULT_CONFIG } from '../schema/config.ts';
import type { ConfigFile } from './configs.ts';
import type { IndexedFile } from './intake.ts';
import type { WorkspaceSnapshot } from './state.ts';

export interface FindingsOptions {
  readonly linter: Linter;
  readonly snapshot: WorkspaceSnapshot;
  file(uri: string): IndexedFile | undefined;
  config(uri: string): ConfigFile | undefined;
}

/** All findings of a file, put together when somebody asks and kept until something they depend on changes. */
export interface Findings {
  of(uri: string): readonly Finding[];
  /** Grows whenever the findings may differ. */
  revision(uri: string): number;
  touch(uris: Iterable<string>): void;
  forget(uri: string): void;
  /** While files are still being read, a reference that leads nowhere may lead into one of them: such findings wait. */
  hold(): void;
  release(): void;
}

interface Kept {
  readonly revision: number;
  readonly findings: readonly Finding[];
}

export function createFindings({ linter, snapshot, file, config }: FindingsOptions): Findings {
  const revisions = new Map<string, number>();
  const kept = new Map<string, Kept>();
  let revision = 0;
  let held = false;

  const ofFile = ({ state, cycle, findings, suppressions }: IndexedFile): readonly Finding[] => {
    if (held) return linter.suppress(suppressions, findings, state.config).filter(({ rule }) => rule !== 'suppression-unused');
    const { graph, today } = snapshot;
    const nodes = graph.nodesOf(state.uri);
    const linked = linter.lintGraph({ file: state.file, config: state.config, cycle, today, nodes, graph });
    return linter.suppress(suppressions, [...findings, ...linked], state.config);
  };

  const compute = (uri: string): readonly Finding[] => {
    const indexed = file(uri);
    if (indexed) return ofFile(indexed);
    const configured = config(uri);
    return configured ? linter.lintProblems({ ...configured, config: DEFAULT_CONFIG }) : [];
  };

  return {
    of(uri) {
      const at = revisions.get(uri) ?? 0;
      const known = kept.get(uri);
      if (known?.revision === at) return known.findings;
      const findings = compute(uri);
      kept.set(uri, { revision: at, findings });
      return findings;
    },
    revision: (uri) => revisions.get(uri) ?? 0,
    touch(uris) {
      revision++;
      for (const uri of uris) revisions.set(uri, revision);
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
