import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { dayOf } from '../core/base/calendar.ts';
import { CONNECTION_OPTIONS, createClientFiles, createRootedWorkspace, type Runtime, startServer } from '../lsp/index.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  CONNECTION_OPTIONS,
);

/** A message to oneself gives the event loop a turn without the four milliseconds that browsers add to timers. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()?.();

const runtime: Runtime = {
  workspace: (roots, exclude) => createRootedWorkspace(roots, (current) => createClientFiles(connection, current, exclude)),
  // git is a program, and a browser runs none.
  revisions: null,
  clock: {
    today() {
      const now = new Date();
      return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
  },
  // A worker does not know where its package lies; the client does.
  rulePages: null,
  // VS Code says which language it speaks; a worker has no environment.
  locale: { asked: null, fallback: 'en' },
  pause: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      turns.port2.postMessage(null);
    }),
  now: () => performance.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  untilMidnight() {
    const now = new Date();
    return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
  },
};

startServer(connection, runtime);
