/**
 * The whole engine as one file, which every host loads: a browser starts it as a worker, and Node takes its parts out of it.
 * Two bundles would bring the engine twice, and the package would be half as large again.
 */
export * as core from '../core/index.ts';

/** What the bundler makes of it: the module is in the file, and runs when it is first asked for. */
declare const require: (file: string) => unknown;

/** The language server, for a host that brings the connection. `okr lint` never asks for it. */
export const lsp = () => require('../lsp/index.ts');

/** The tools for agents and assistants. */
export const agents = () => require('../agents/index.ts');

/** The part of the protocol's library that all hosts share; a process adds its streams to it. */
export const languageServer = () => require('vscode-languageserver');

// A worker has nobody who could call it.
if (typeof importScripts === 'function') require('./worker.ts');
