import type { Runtime } from './runtime.ts';

/** Milliseconds of work between two turns of the event loop: what is typed meanwhile waits no longer than this. */
const SLICE = 2;

/** A message waits for a turn in the reader, in the queue and in the writer; a pause lets one through whole, with some to spare. */
const TURNS = 6;

/** Resolves at once while a slice lasts, and after some turns of the event loop when it is used up. */
export function createSlices(runtime: Pick<Runtime, 'now' | 'pause'>): () => Promise<void> | undefined {
  let start = runtime.now();
  const turns = async () => {
    for (let turn = 0; turn < TURNS; turn++) await runtime.pause();
    start = runtime.now();
  };
  return () => (runtime.now() - start < SLICE ? undefined : turns());
}
