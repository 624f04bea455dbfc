import type { CancellationToken } from 'vscode-languageserver';
import type { OkrService } from '../core/service.ts';

/** The files of the next change that `wanted` accepts; none when the request is cancelled before. */
export function nextChange(
  service: OkrService,
  token: CancellationToken,
  wanted: (files: ReadonlySet<string>) => boolean,
): Promise<ReadonlySet<string>> {
  return new Promise((resolve) => {
    const end = (files: ReadonlySet<string>) => {
      stop();
      cancellation.dispose();
      resolve(files);
    };
    const stop = service.onDidChange(({ files }) => {
      if (wanted(files)) end(files);
    });
    const cancellation = token.onCancellationRequested(() => end(new Set()));
    if (token.isCancellationRequested) end(new Set());
  });
}
