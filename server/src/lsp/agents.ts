import type { CancellationToken } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type AgentHost, runTool } from '../agents/index.ts';
import { createOkrService, messagesOf, type OkrService } from '../core/index.ts';
import { AGENT_TOOL, type AgentToolParams, type AgentToolResult } from '../protocol.ts';
import type { Session } from './session.ts';
import { createSlices } from './slices.ts';
import { orCancelled } from './wait.ts';

/** Serves the tools for assistants, on the files as they are in the editor, with what is typed and not yet saved. Nothing is written. */
export function registerAgents(session: Session): void {
  const { connection, guard, client, service, ready } = session;
  const { problems } = messagesOf(client.locale).agents;
  connection.onRequest(
    AGENT_TOOL,
    guard(
      'agent tool',
      { text: problems.failed('–'), isError: true },
      async (params: Partial<AgentToolParams> | null, token): Promise<AgentToolResult> => {
        await orCancelled(ready.promise, token);
        await orCancelled(service.settled(), token);
        const name = typeof params?.name === 'string' ? params.name : '';
        const { text, isError } = await runTool(hostOf(session, params?.trusted === true, token), name, params?.input);
        return { text, isError };
      },
    ),
  );
}

function hostOf(session: Session, isTrusted: boolean, token: CancellationToken): AgentHost {
  const { service, client, workspace, documents, runtime, uris } = session;
  const { locale } = client;
  const roots = workspace.roots().map((root) => ({ uri: uris.fromClient(root), name: Utils.basename(URI.parse(root)) }));
  const textOf = async (uri: string): Promise<string | undefined> => {
    const open = documents.get(uri)?.getText();
    if (open !== undefined) return open;
    const content = await workspace.read(uri);
    return content === undefined || content.invalidUtf8At !== undefined ? undefined : content.text;
  };
  return {
    service,
    locale,
    pathOf(uri) {
      const root = roots.find((one) => uri.startsWith(`${one.uri}/`));
      if (!root) return uri;
      const below = decoded(uri.slice(root.uri.length + 1));
      return roots.length > 1 ? `${root.name}/${below}` : below;
    },
    uriOf(path) {
      const [first, ...rest] = path.split('/');
      const named = roots.length > 1 ? roots.find(({ name }) => name === first) : undefined;
      const root = named ?? roots[0];
      if (root === undefined || path.includes('\0')) return null;
      const uri = Utils.joinPath(URI.parse(root.uri), named ? rest.join('/') : path).toString();
      return uri.startsWith(`${root.uri}/`) ? uri : null;
    },
    textOf,
    draft: (use) => inDraft(session, token, use),
    // The folder of the pages is none that the client has open.
    async pageOf(rule) {
      const folder = client.rulePages;
      if (folder === null) return null;
      const page = await runtime.workspace([folder], []).read(`${folder}/${rule}/README${locale === 'fr' ? '.fr' : ''}.md`);
      return page?.text ?? null;
    },
    before: isTrusted && runtime.revisions !== null ? (revision) => stateOf(session, revision, token) : null,
    writing: null,
    signal: {
      get aborted() {
        return token.isCancellationRequested;
      },
    },
  };
}

/** A service of its own, so that neither the panel nor the list of problems shows what is only tried. */
async function inDraft<T>(
  { workspace, documents, runtime, logger }: Session,
  token: CancellationToken,
  use: (service: OkrService) => Promise<T>,
): Promise<T> {
  const draft = createOkrService({
    workspace: {
      list: async () => [...new Set([...(await workspace.list()), ...documents.uris()])].sort(),
      async read(uri) {
        const open = documents.get(uri)?.getText();
        return open === undefined ? workspace.read(uri) : { text: open };
      },
      onDidChange: () => () => undefined,
    },
    clock: runtime.clock,
    logger,
    pause: createSlices(runtime),
  });
  try {
    await orCancelled(draft.index(), token);
    return await use(draft);
  } finally {
    draft.dispose();
  }
}

async function stateOf({ workspace, client, runtime, logger }: Session, revision: string, token: CancellationToken) {
  const t = messagesOf(client.locale).diff;
  if (runtime.revisions === null) return { problem: t.needsGit };
  if (workspace.roots().length === 0) return { problem: t.noFolder };
  const opened = await runtime.revisions.open(workspace, client.exclude, revision);
  if ('problem' in opened) return { problem: t.git[opened.problem.kind](opened.problem.revision, opened.problem.detail) };
  const before = createOkrService({ workspace: opened, clock: runtime.clock, logger, pause: createSlices(runtime) });
  await orCancelled(before.index(), token);
  return { state: before.state, dispose: () => before.dispose() };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
