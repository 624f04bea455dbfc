/** What a command may touch of the outside: injected, so that a test runs commands without a process. */
export interface Io {
  /** The version of the package. */
  readonly version: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results only; everything else goes to `err`. */
  out(text: string): void;
  err(text: string): void;
  /** All of the standard input. */
  stdin(): Promise<Uint8Array>;
  /** Writes a file of UTF-8, with the folders above it; `path` is absolute. Throws what the file system says. */
  write(path: string, text: string): void;
  /** Puts a text in the place of a file, as a whole or not at all; its mode stays, and a link still leads to it. A file that is not there yet is made, with the folders above it. */
  replace(path: string, text: string): void;
  /** Whether somebody sits at a terminal and can be asked. */
  readonly interactive: boolean;
  /** Asks at the terminal, beside the results; `null` at the end of the input. */
  ask(question: string): Promise<string | null>;
  /** Whether `out` is a terminal that shows colours, and how wide it is (in columns). */
  readonly colour: boolean;
  readonly width: number;
}

/** A wrong call: one readable line on stderr and exit code 2. */
export class CallError extends Error {}

/** Exit codes: the same for every command. */
export const EXIT = { ok: 0, findings: 1, wrongCall: 2 } as const;
