import type { OkrService } from '../core/index.ts';
import type { AgentHost } from './tool.ts';

/** Works in a draft with some files open, which are closed again whatever happens. */
export function opened<T>(
  host: AgentHost,
  files: readonly (readonly [uri: string, text: string])[],
  use: (service: OkrService) => Promise<T>,
): Promise<T> {
  return host.draft(async (service) => {
    for (const [uri, text] of files) service.open(uri, text);
    try {
      return await use(service);
    } finally {
      for (const [uri] of files) await service.close(uri);
    }
  });
}
