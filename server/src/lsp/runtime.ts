import type { Clock, FileChange, OkrWorkspace } from '../core/workspace/workspace.ts';

/** The files of the workspace as a server sees them: it is told of changes, since it watches nothing itself. */
export interface ServerWorkspace extends OkrWorkspace {
  /** Passes on what the client saw change. */
  report(changes: readonly FileChange[]): void;
  /** Other roots from now on; whoever listens is told of the files that came and went. */
  setRoots(roots: readonly string[]): Promise<void>;
}

/** What the host of the server gives it: nothing in this room reaches for a platform by itself. */
export interface Runtime {
  /** `roots`: URIs of folders; `exclude`: globs of files that the index leaves out. */
  readonly workspace: (roots: readonly string[], exclude: readonly string[]) => ServerWorkspace;
  readonly clock: Clock;
  /** URI of the folder with the rules' pages, `<rule id>/README.md`; `null` where the host does not know it. */
  readonly rulePages: string | null;
  /** Gives the event loop a turn. */
  readonly pause: () => Promise<void>;
  /** Milliseconds since some moment, for measuring how long work takes. */
  readonly now: () => number;
  /** Runs a callback after some milliseconds; returns how to call it off. A timer does not keep the process alive. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  /** Milliseconds until the next day begins in the user's zone. */
  readonly untilMidnight: () => number;
}
