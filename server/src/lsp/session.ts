import type { Connection } from 'vscode-languageserver';
import type { OkrService } from '../core/service.ts';
import type { Logger } from '../core/workspace/workspace.ts';
import type { Client } from './client.ts';
import type { Documents } from './documents.ts';
import type { Guard } from './guard.ts';
import type { Ready } from './ready.ts';
import type { Runtime, ServerWorkspace } from './runtime.ts';
import type { SettingsSource } from './settings.ts';
import type { Uris } from './uris.ts';

/** What every handler works with; it exists once the client has introduced itself. */
export interface Session {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: Client;
  readonly workspace: ServerWorkspace;
  readonly service: OkrService;
  readonly documents: Documents;
  readonly uris: Uris;
  readonly settings: SettingsSource;
  readonly guard: Guard;
  readonly logger: Logger;
  /** Whether all files of the workspace are in the index. */
  readonly ready: Ready;
  /** Whether the client has asked the server to shut down. */
  readonly ended: () => boolean;
}
