import type { FileContent, OkrWorkspace } from './workspace.ts';

export interface BackgroundOptions {
  readonly workspace: OkrWorkspace;
  readonly pause: () => Promise<void>;
  /** Takes a file in; `undefined` when it is not there any more. Answers how much work it was, in characters. */
  take(uri: string, content: FileContent | undefined): number;
  /** Called after each batch of files, and once more when nothing is left. */
  batchDone(left: number): void;
}

/** Reads files one after the other in slices of a few milliseconds, so that a keystroke in between never waits long. */
export interface Background {
  add(uri: string): void;
  /** Resolves when nothing is left to read. */
  settled(): Promise<void>;
  stop(): void;
}

/** The core has no clock, so a slice is measured by what it reads: about 3 ms of work on an ordinary machine. */
const SLICE = 12_000;
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
    let slice = 0;
    for (let ahead = readBatch(); ; ) {
      const batch = await ahead;
      if (stopped || (batch.length === 0 && waiting.size === 0)) break;
      ahead = readBatch();
      for (const [uri, content] of batch) {
        // A file that changed while it was being read is in the queue again.
        if (!waiting.has(uri)) slice += take(uri, content);
        if (slice < SLICE) continue;
        slice = 0;
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
