import type { FileContent, OkrWorkspace } from './workspace.ts';

export interface BackgroundOptions {
  readonly workspace: OkrWorkspace;
  /** Called after each file: the host, which has a clock, decides whether a turn of the event loop is due. */
  readonly pause: () => Promise<void> | undefined;
  /** Takes a file in; `undefined` when it is not there any more. */
  take(uri: string, content: FileContent | undefined): void;
  /** Called after each batch of files, and once more when nothing is left. */
  batchDone(left: number): void;
}

/** Reads files one after the other with pauses between them, so that a keystroke never waits for more than one file. */
export interface Background {
  add(uri: string): void;
  /** Resolves when nothing is left to read. */
  settled(): Promise<void>;
  stop(): void;
}

/** Files read ahead at once, since a file system (or the client, for the browser) answers late but many at a time. */
const BATCH = 16;

export function createBackground({ workspace, pause, take, batchDone }: BackgroundOptions): Background {
  const waiting = new Set<string>();
  let running: Promise<void> | null = null;
  let stopped = false;

  const readBatch = async (): Promise<readonly (readonly [uri: string, content: FileContent | undefined])[]> => {
    const uris: string[] = [];
    for (const uri of waiting) {
      uris.push(uri);
      if (uris.length === BATCH) break;
    }
    for (const uri of uris) waiting.delete(uri);
    return Promise.all(uris.map(async (uri) => [uri, await workspace.read(uri)] as const));
  };

  const run = async (): Promise<void> => {
    for (let ahead = readBatch(); ; ) {
      const batch = await ahead;
      if (stopped || (batch.length === 0 && waiting.size === 0)) break;
      ahead = readBatch();
      for (const [uri, content] of batch) {
        // A file that changed while it was being read is in the queue again.
        if (!waiting.has(uri)) take(uri, content);
        await pause();
        if (stopped) break;
      }
      if (!stopped) batchDone(waiting.size);
    }
    running = null;
  };

  return {
    add(uri) {
      if (stopped) return;
      waiting.add(uri);
      running ??= run();
    },
    async settled() {
      while (running) await running;
    },
    stop() {
      stopped = true;
      waiting.clear();
    },
  };
}
