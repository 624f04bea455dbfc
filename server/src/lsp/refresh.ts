import { guarded } from './guard.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** Milliseconds of quiet after the last change before what is shown is looked at again. */
const QUIET = 200;

export interface Shown {
  /** What a client has just been given for a document; made only for clients that can be asked to fetch it again. */
  tell(uri: string, words: () => readonly string[]): void;
}

/** What the words of a document would be now, and how to ask the client to fetch them again. */
export interface Refreshing {
  look(uri: string, settings: Settings): readonly string[];
  refresh(): Promise<unknown>;
}

interface Told {
  readonly version: number | null;
  readonly words: string;
}

/**
 * Asks the client to fetch lenses or hints again, but only when those of a shown document really read differently: its
 * scores moved because of another file, a day began, a setting changed. A client asks by itself after each edit of the
 * document, so a document that has moved on since it was told is left to it.
 */
export function refreshWhenStale(
  { service, documents, runtime, ready, settings, ended, logger }: Session,
  can: boolean,
  words: Refreshing,
): Shown {
  const told = new Map<string, Told>();
  const keyOf = (list: readonly string[]) => list.join('\n');
  let stop: (() => void) | null = null;

  const isStale = (uri: string, { version, words: before }: Told): boolean => {
    const document = documents.get(uri);
    if (!document) {
      told.delete(uri);
      return false;
    }
    return document.version === version && keyOf(words.look(uri, settings.now)) !== before;
  };
  const look = guarded(logger, 'refresh', () => {
    stop = null;
    if (ended()) return;
    const stale = [...told].filter(([uri, it]) => isStale(uri, it)).map(([uri]) => uri);
    if (stale.length === 0) return;
    // Told or not, the client has been asked: it is not asked again for the same words.
    for (const uri of stale) told.delete(uri);
    words.refresh().catch(() => undefined);
  });
  const schedule = () => {
    // While files are being read, every number is in motion.
    if (!ready.done || told.size === 0) return;
    stop?.();
    stop = runtime.after(QUIET, () => look(undefined));
  };
  if (can) {
    service.onDidChange(({ nodes, files }) => {
      if (nodes.size > 0 || files.size > 0) schedule();
    });
    settings.onDidChange(schedule);
    void ready.promise.then(schedule);
  }
  return {
    tell: (uri, list) => {
      if (can) told.set(uri, { version: documents.get(uri)?.version ?? null, words: keyOf(list()) });
    },
  };
}
