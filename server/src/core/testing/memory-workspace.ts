import type { Clock, FileChange, FileContent, Logger, OkrWorkspace } from '../workspace/workspace.ts';

/** A workspace in memory, for tests: files are written and deleted by hand, and whoever listens is told at once. */
export interface MemoryWorkspace extends OkrWorkspace {
  /** Creates or replaces a file. */
  write(uri: string, content: string | FileContent): void;
  delete(uri: string): void;
  /** How often `read` was asked for, by URI. */
  readonly reads: ReadonlyMap<string, number>;
}

export function memoryWorkspace(initial: Readonly<Record<string, string | FileContent>> = {}): MemoryWorkspace {
  const files = new Map<string, FileContent>();
  const reads = new Map<string, number>();
  const listeners = new Set<(changes: readonly FileChange[]) => void>();
  const contentOf = (content: string | FileContent): FileContent => (typeof content === 'string' ? { text: content } : content);
  const tell = (uri: string, kind: FileChange['kind']) => {
    for (const listener of [...listeners]) listener([{ uri, kind }]);
  };
  for (const [uri, content] of Object.entries(initial)) files.set(uri, contentOf(content));
  return {
    reads,
    list: async () => [...files.keys()],
    read: async (uri) => {
      reads.set(uri, (reads.get(uri) ?? 0) + 1);
      return files.get(uri);
    },
    onDidChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write(uri, content) {
      const kind = files.has(uri) ? 'changed' : 'created';
      files.set(uri, contentOf(content));
      tell(uri, kind);
    },
    delete(uri) {
      if (files.delete(uri)) tell(uri, 'deleted');
    },
  };
}

/** A clock that stands still until it is told otherwise. */
export function fixedClock(day: number): Clock & { set(day: number): void } {
  let now = day;
  return {
    today: () => now,
    set: (next) => {
      now = next;
    },
  };
}

/** A logger that keeps what it was told. */
export function recordingLogger(): Logger & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  return {
    lines,
    info: (message) => void lines.push(`info: ${message}`),
    warn: (message) => void lines.push(`warn: ${message}`),
    error: (message) => void lines.push(`error: ${message}`),
  };
}
