import { commands, type Disposable, window } from 'vscode';
import type { StatusParams } from '../../../server/src/protocol.ts';
import { ALIGNMENT_VIEW } from './alignment-view.ts';

/** The view that stands in the alignment's place while there are no files; what it says is in the manifest. */
const WELCOME_VIEW = 'okr.welcome';
/** `none` while there is surely no OKR file, `some` once there is one; not set before the server has looked. */
const FILES = 'okr.files';

export interface Welcome extends Disposable {
  /** To be called with every status that the server sends. */
  show(status: StatusParams): void;
  /** The view that a person sees, this one or the alignment. */
  readonly shown: string;
}

export function registerWelcome(): Welcome {
  let known: 'none' | 'some' | null = null;
  // The editor says hello in a tree that has nothing in it.
  const registration = window.registerTreeDataProvider<never>(WELCOME_VIEW, { getChildren: () => [], getTreeItem: (it) => it });
  return {
    show({ phase, files }) {
      // A server that still reads has not seen everything.
      const now = files > 0 ? 'some' : phase === 'ready' ? 'none' : known;
      if (now === known) return;
      known = now;
      void commands.executeCommand('setContext', FILES, now);
    },
    get shown() {
      return known === 'none' ? WELCOME_VIEW : ALIGNMENT_VIEW;
    },
    dispose: () => registration.dispose(),
  };
}
