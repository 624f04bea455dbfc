import type { OkrWorkspace } from '../../workspace/workspace.ts';

/** Where navigation finds the texts of files: of closed ones only a summary is kept. */
export interface Texts {
  /** The text of an open file. */
  readonly open: (uri: string) => string | undefined;
  readonly read: OkrWorkspace['read'];
  /** The host's pause, which may give the event loop a turn. */
  readonly pause: () => Promise<void> | undefined;
}

/** Asked between slices of work; once it says so, the work ends without an answer. */
export type IsCancelled = () => boolean;

/** Files read ahead at once: a file system answers late, but many at a time. */
const BATCH = 16;

/**
 * The texts of files in their order, `undefined` for one that cannot be read. Between two of them the host may do something
 * else. Ends early when cancelled.
 */
export async function* textsOf(
  uris: readonly string[],
  { open, read, pause }: Texts,
  isCancelled: IsCancelled,
): AsyncGenerator<readonly [uri: string, text: string | undefined]> {
  const readBatch = (from: number) =>
    Promise.all(uris.slice(from, from + BATCH).map(async (uri) => [uri, open(uri) ?? (await read(uri))?.text] as const));
  let ahead = readBatch(0);
  for (let at = 0; at < uris.length; at += BATCH) {
    const batch = await ahead;
    if (isCancelled()) return;
    if (at + BATCH < uris.length) ahead = readBatch(at + BATCH);
    for (const one of batch) {
      yield one;
      await pause();
      if (isCancelled()) return;
    }
  }
}
