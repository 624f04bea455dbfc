/** The room's door for whoever starts a server: a worker, or a process. */
export { createClientFiles } from './client-files.ts';
export { CONNECTION_OPTIONS } from './connection.ts';
export { createRootedWorkspace } from './rooted-workspace.ts';
export type { HostLocale, RevisionNames, RevisionProblem, Runtime } from './runtime.ts';
export { startServer } from './server.ts';
