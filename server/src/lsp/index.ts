/** The room's door for whoever starts a server: a worker, or a process. */
export { createClientWorkspace } from './client-workspace.ts';
export { CONNECTION_OPTIONS } from './connection.ts';
export type { HostLocale, RevisionNames, RevisionProblem, Runtime } from './runtime.ts';
export { startServer } from './server.ts';
