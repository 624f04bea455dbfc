import { createOkrService, type Locale, parseDay } from '../../core/index.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../../core/testing/memory-workspace.ts';
import { createProposals } from '../proposals.ts';
import type { AgentHost } from '../tool.ts';

const ROOT = 'file:///ws/';

/** A host over files in memory, on 2026-11-22. Written is what `okr_apply` wrote. */
export async function memoryHost(
  files: Readonly<Record<string, string>>,
  { locale = 'en', writing = false }: { readonly locale?: Locale; readonly writing?: boolean } = {},
): Promise<AgentHost & { readonly written: Map<string, string> }> {
  const uris = Object.fromEntries(Object.entries(files).map(([path, text]) => [ROOT + path, text]));
  const workspace = memoryWorkspace(uris);
  const service = createOkrService({ workspace, clock: fixedClock(parseDay('2026-11-22') ?? 0), logger: recordingLogger() });
  await service.index();
  const written = new Map<string, string>();
  return {
    service,
    locale,
    pathOf: (uri) => uri.slice(ROOT.length),
    uriOf: (path) => (path.split('/').includes('..') ? null : ROOT + path.replace(/^\.\//, '')),
    textOf: async (uri) => (await workspace.read(uri))?.text,
    draft: (use) => use(service),
    pageOf: async () => null,
    before: null,
    writing: writing
      ? {
          proposals: createProposals(),
          write: async (changed) => {
            for (const { uri, after } of changed) written.set(uri.slice(ROOT.length), after);
            return null;
          },
        }
      : null,
    signal: { aborted: false },
    written,
  };
}
