import type { Runtime } from './runtime.ts';

/** Milliseconds of work between two turns of the event loop: what is typed meanwhile waits no longer than this. */
const SLICE = 4;

/** Resolves at once while a slice lasts, and after a turn of the event loop when it is used up. */
export function createSlices(runtime: Pick<Runtime, 'now' | 'pause'>): () => Promise<void> | undefined {
  let start = runtime.now();
  return () => {
    if (runtime.now() - start < SLICE) return undefined;
    return runtime.pause().then(() => {
      start = runtime.now();
    });
  };
}
