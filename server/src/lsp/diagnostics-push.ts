import { lspDiagnostic } from './convert.ts';
import { fingerprint } from './fingerprint.ts';
import type { Session } from './session.ts';

/** How many closed files are looked at between two turns of the event loop. */
const SLICE = 50;

/**
 * For clients that cannot ask: publishes the findings of a file when they differ from what was published last.
 * Open files come first, so a long list of closed ones never stands between a keystroke and its findings.
 */
export function pushDiagnostics({ connection, runtime, service, client, documents, uris, logger }: Session): void {
  const published = new Map<string, number>();
  const waiting = new Set<string>();
  let running = false;

  const publish = (uri: string) => {
    const diagnostics = service.diagnostics(uri, client.locale).map((finding) => lspDiagnostic(finding, client));
    const print = fingerprint(JSON.stringify(diagnostics));
    const document = documents.get(uri);
    if (published.get(uri) === print) return;
    if (diagnostics.length > 0 || document) published.set(uri, print);
    else if (!published.delete(uri)) return;
    void connection.sendDiagnostics({ uri: uris.toClient(uri), diagnostics, ...(document ? { version: document.version } : {}) });
  };

  const takeSlice = (): string[] => {
    const open = [...waiting].filter((uri) => documents.get(uri));
    const slice = open.length > 0 ? open : [...waiting].slice(0, SLICE);
    for (const uri of slice) waiting.delete(uri);
    return slice;
  };

  const run = async () => {
    running = true;
    while (waiting.size > 0) {
      await runtime.pause();
      for (const uri of takeSlice()) {
        try {
          publish(uri);
        } catch (error) {
          logger.error(`publishing failed: ${error instanceof Error ? error.name : 'unknown'}`);
        }
      }
    }
    running = false;
  };

  service.onDidChange(({ files }) => {
    for (const uri of files) waiting.add(uri);
    if (!running && waiting.size > 0) void run();
  });
}
