import type { Messages } from '../../core/index.ts';
import type { Io } from '../io.ts';

/** A command of `okr`: one file each. */
export interface Command {
  readonly name: string;
  /** The text of `okr NAME --help`. */
  help(messages: Messages['cli']): string;
  /** Resolves with the exit code; throws `CallError` for a wrong call. */
  run(args: readonly string[], io: Io): Promise<number>;
}
