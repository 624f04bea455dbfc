import type { CancellationToken } from 'vscode-languageserver';
import type { OkrService } from '../core/service.ts';

/** The files of all changes since somebody last took them. */
export interface ChangedFiles {
  take(): ReadonlySet<string>;
  /** Resolves when there is something to take, or when the request is cancelled. */
  next(): Promise<void>;
  stop(): void;
}

/** Gathers changed files for one request, so that none is missed while it does something else. */
export function gatherChanges(service: OkrService, token: CancellationToken): ChangedFiles {
  let files = new Set<string>();
  let wake: () => void = () => undefined;
  const stop = service.onDidChange((change) => {
    for (const uri of change.files) files.add(uri);
    wake();
  });
  const cancellation = token.onCancellationRequested(() => wake());
  return {
    take() {
      const taken = files;
      files = new Set();
      return taken;
    },
    next: () =>
      new Promise((resolve) => {
        wake = resolve;
        if (files.size > 0 || token.isCancellationRequested) resolve();
      }),
    stop() {
      stop();
      cancellation.dispose();
    },
  };
}

/** Resolves when `promise` does or the request is cancelled. */
export function orCancelled(promise: Promise<void>, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const cancellation = token.onCancellationRequested(() => resolve());
    void promise.then(() => {
      cancellation.dispose();
      resolve();
    });
  });
}
