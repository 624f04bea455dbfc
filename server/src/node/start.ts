import path from 'node:path';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { dayOf } from '../core/base/calendar.ts';
import {
  CONNECTION_OPTIONS,
  createClientFiles,
  createRootedWorkspace,
  type HostLocale,
  type Runtime,
  startServer,
} from '../lsp/index.ts';
import { createFileWorkspace, pathOfUri, uriOfPath } from './file-workspace.ts';
import { openRevision, revisionsIn } from './git-files.ts';

/** What Node gives the server. As soon as one folder is on no disk (a repository opened over the network), the client reads all. */
const nodeRuntime = (connection: Connection, locale: HostLocale): Runtime => ({
  locale,
  workspace: (roots, exclude) =>
    createRootedWorkspace(roots, (current) =>
      current.every((root) => root.startsWith('file:'))
        ? createFileWorkspace(current, exclude)
        : createClientFiles(connection, current, exclude),
    ),
  revisions: {
    open: async (workspace, exclude, revision) => {
      const roots = workspace.roots();
      const away = roots.find((root) => !root.startsWith('file:'));
      if (away !== undefined) return { problem: { kind: 'no-repository', revision, detail: away } };
      return openRevision({ roots, exclude, revision, current: workspace });
    },
    names: (root) => revisionsIn(pathOfUri(root)),
  },
  clock: {
    today() {
      const now = new Date();
      return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
  },
  // The bundle lies in `dist/cli`, the pages beside the rules' sources; both come in the package.
  rulePages: uriOfPath(path.join(__dirname, '../../server/src/core/lint/rules')),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  now: () => performance.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
  untilMidnight() {
    const now = new Date();
    return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
  },
});

/** Serves one client over the channel that the command line names: `--stdio`, `--node-ipc`, `--pipe=…` or `--socket=…`. */
export function startNodeServer(locale: HostLocale): void {
  const connection = createConnection(ProposedFeatures.all, CONNECTION_OPTIONS);
  startServer(connection, nodeRuntime(connection, locale));
}
