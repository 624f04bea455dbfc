import type { Locale } from '../core/messages/index.ts';
import type { Clock, FileChange, OkrWorkspace } from '../core/workspace/workspace.ts';

/** The files of the workspace as a server sees them: it is told of changes, since it watches nothing itself. */
export interface ServerWorkspace extends OkrWorkspace {
  /** URIs of the folders that it reads. */
  roots(): readonly string[];
  /** Passes on what the client saw change. */
  report(changes: readonly FileChange[]): void;
  /** Other roots from now on; whoever listens is told of the files that came and went. */
  setRoots(roots: readonly string[]): Promise<void>;
}

/** Why a revision cannot be read. `detail` is what the tool itself says. */
export interface RevisionProblem {
  readonly kind: 'no-git' | 'no-repository' | 'unknown-revision' | 'shallow' | 'failed';
  readonly revision: string;
  readonly detail: string;
}

/** The files as they were. */
export interface Revisions {
  /** A revision of all roots, under the URIs of today; what the repository does not keep is as it is in `current`. */
  open(
    workspace: ServerWorkspace,
    exclude: readonly string[],
    revision: string,
  ): Promise<OkrWorkspace | { readonly problem: RevisionProblem }>;
  /** What there is to compare with. */
  names(root: string): Promise<RevisionNames | { readonly problem: RevisionProblem }>;
}

export interface RevisionNames {
  /** Of branches and tags, those that moved last first. */
  readonly names: readonly string[];
  /** Where the present branch left the default one; `null` where it has not, or nobody knows which one that is. */
  readonly base: { readonly branch: string; readonly revision: string } | null;
}

/** The reader's language where the client does not settle it. */
export interface HostLocale {
  /** What the call asked for; it counts before what the client says. */
  readonly asked: Locale | null;
  /** What counts when neither says anything. */
  readonly fallback: Locale;
}

/** What the host of the server gives it: nothing in this room reaches for a platform by itself. */
export interface Runtime {
  /** `roots`: URIs of folders; `exclude`: globs of files that the index leaves out. */
  readonly workspace: (roots: readonly string[], exclude: readonly string[]) => ServerWorkspace;
  /** `null` where nothing can read the past: in a browser. */
  readonly revisions: Revisions | null;
  readonly clock: Clock;
  readonly locale: HostLocale;
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
