import type { NodeKey } from '../model/alignment.ts';

/** What changed in the workspace since it was last told. */
export interface WorkspaceChange {
  readonly revision: number;
  /** Files whose findings may differ. */
  readonly files: ReadonlySet<string>;
  /** Objectives whose row in a tree may differ. */
  readonly nodes: ReadonlySet<NodeKey>;
}

/** Gathers changes until somebody says that they are complete, then tells all listeners at once. */
export interface Changes {
  add(files: Iterable<string>, nodes?: Iterable<NodeKey>): void;
  /** Tells what was gathered; nothing when nothing was. */
  tell(): void;
  listen(listener: (change: WorkspaceChange) => void): () => void;
  clear(): void;
}

export function createChanges(): Changes {
  const listeners = new Set<(change: WorkspaceChange) => void>();
  let files = new Set<string>();
  let nodes = new Set<NodeKey>();
  let revision = 0;
  return {
    add(changedFiles, changedNodes = []) {
      for (const file of changedFiles) files.add(file);
      for (const node of changedNodes) nodes.add(node);
    },
    tell() {
      if (files.size === 0 && nodes.size === 0) return;
      const change = { revision: ++revision, files, nodes };
      files = new Set();
      nodes = new Set();
      for (const listener of [...listeners]) listener(change);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => listeners.clear(),
  };
}
