import { guarded } from './guard.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** Milliseconds of quiet after the last change before what is shown is looked at again. */
const QUIET = 200;
/** Milliseconds of quiet after which a client that has not asked for the words of an edited document has forgotten to. */
const LATE = 2000;

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
 * document, so a document that has moved on since it was told is left to it; but VS Code drops that question when the
 * document loses the keyboard, as it does to the panel after a check-in. After a while it is reminded, once.
 */
export function refreshWhenStale(
  { service, documents, runtime, ready, settings, ended, logger }: Session,
  can: boolean,
  words: Refreshing,
): Shown {
  const told = new Map<string, Told>();
  const keyOf = (list: readonly string[]) => list.join('\n');
  let stop: (() => void) | null = null;

  const isEdited = (uri: string, { version }: Told): boolean => documents.get(uri)?.version !== version;
  const isStale = (uri: string, { words: before }: Told): boolean => keyOf(words.look(uri, settings.now)) !== before;
  const look = guarded(logger, 'refresh', (late: boolean) => {
    stop = null;
    if (ended()) return;
    for (const uri of told.keys()) if (!documents.get(uri)) told.delete(uri);
    const edited = [...told].filter(([uri, it]) => isEdited(uri, it));
    if (!late && edited.length > 0) stop = runtime.after(LATE - QUIET, () => look(true));
    const stale = [...told].filter(([uri, it]) => (late || !isEdited(uri, it)) && isStale(uri, it)).map(([uri]) => uri);
    if (stale.length === 0) return;
    // Told or not, the client has been asked: it is not asked again for the same words.
    for (const uri of stale) told.delete(uri);
    words.refresh().catch(() => undefined);
  });
  const schedule = () => {
    // While files are being read, every number is in motion.
    if (!ready.done || told.size === 0) return;
    stop?.();
    stop = runtime.after(QUIET, () => look(false));
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
