import { lspDiagnostic } from './convert.ts';
import { fingerprint } from './fingerprint.ts';
import type { Session } from './session.ts';
import { createSlices } from './slices.ts';

/** What is asked right after an edit (a hover, a list) goes first: it is read in one turn of the event loop, queued and answered in the next. */
const TURNS = 3;

/**
 * For clients that cannot ask: publishes the findings of a file when they differ from what was published last, and those
 * of an edited one with every version that is not overtaken, since a client may wait for the findings of the text it has.
 * Open files come first, so a long list of closed ones never stands between a keystroke and its findings. While the
 * workspace is still being read, closed files wait.
 */
export function pushDiagnostics({ connection, runtime, service, client, documents, uris, ready, logger }: Session): void {
  const published = new Map<string, { readonly print: number; readonly version: number | undefined }>();
  const waiting = new Set<string>();
  let running = false;

  const publishNow = (uri: string) => {
    const diagnostics = service.diagnostics(uri, client.locale).map((finding) => lspDiagnostic(finding, client));
    const print = fingerprint(JSON.stringify(diagnostics));
    const version = documents.get(uri)?.version;
    const last = published.get(uri);
    if (last?.print === print && last.version === version) return;
    if (diagnostics.length > 0 || version !== undefined) published.set(uri, { print, version });
    else if (!published.delete(uri)) return;
    void connection.sendDiagnostics({ uri: uris.toClient(uri), diagnostics, ...(version === undefined ? {} : { version }) });
  };

  const publish = (uri: string) => {
    waiting.delete(uri);
    try {
      publishNow(uri);
    } catch (error) {
      logger.error(`publishing failed: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  };

  /** The open files among those that wait, else one of the others, once the findings of closed ones are final. */
  const takeNext = (): readonly string[] => {
    const open = documents.uris().filter((uri) => waiting.has(uri));
    if (open.length > 0 || !ready.done) return open;
    for (const uri of waiting) return [uri];
    return [];
  };

  const run = async () => {
    running = true;
    for (let turn = 0; turn < TURNS; turn++) await runtime.pause();
    const slice = createSlices(runtime);
    for (let next = takeNext(); next.length > 0; next = takeNext()) {
      for (const uri of next) publish(uri);
      await slice();
    }
    running = false;
  };

  const start = () => {
    if (!running) void run();
  };
  service.onDidChange(({ files }) => {
    for (const uri of files) waiting.add(uri);
    start();
  });
  documents.onTaken((uri) => {
    waiting.add(uri);
    start();
  });
  void ready.promise.then(start);
}
