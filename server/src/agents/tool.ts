import type { Locale, Messages, OkrService } from '../core/index.ts';
import type { ComparedState } from '../core/report/compare-differences.ts';
import type { Fields, InputOf, JsonSchema } from './input.ts';

export type ToolName = keyof Messages['agents']['tools'];

/** What a tool answers: the same as text for who reads and as data for who calculates. */
export interface Answer {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Why a tool does not do what it was asked: one readable line, in the reader's language. */
export class Refusal extends Error {}

/** A file of a proposal. `null`: it is not there yet. */
export interface ProposedFile {
  readonly uri: string;
  readonly before: string | null;
  readonly after: string;
}

/** Proposals that can still be applied, each as it was shown. */
export interface Proposals {
  keep(files: readonly ProposedFile[]): string;
  get(id: string): readonly ProposedFile[] | undefined;
  drop(id: string): void;
}

/** What a face gives the tools. Paths are below the folder of the workspace, with `/`. */
export interface AgentHost {
  /** Knows all files as they are now. Tools do not open anything in it: see {@link AgentHost.draft}. */
  readonly service: OkrService;
  readonly locale: Locale;
  pathOf(uri: string): string;
  /** `null` for what would lie outside of the workspace. */
  uriOf(path: string): string | null;
  /** The text of a file as it is now, without its byte order mark; `undefined` when it cannot be read, or is no UTF-8. */
  textOf(uri: string): Promise<string | undefined>;
  /** A service in which files can be opened and changed, so that nobody sees it elsewhere. What is opened must be closed again. */
  draft<T>(use: (service: OkrService) => Promise<T>): Promise<T>;
  /** The page of a rule as Markdown. */
  pageOf(rule: string): Promise<string | null>;
  /** The files of a revision, or why they cannot be read; `null` where there is no git. */
  readonly before:
    | ((revision: string) => Promise<{ readonly state: ComparedState; dispose(): void } | { readonly problem: string }>)
    | null;
  /** `null` where nothing may be written. */
  readonly writing: {
    readonly proposals: Proposals;
    /** Writes all files or none; a text says why it did not. */
    write(files: readonly ProposedFile[]): Promise<string | null>;
  } | null;
  readonly signal: { readonly aborted: boolean };
}

/** A tool as plain data, and what it does. Titles and descriptions are among the messages, by its name. */
export interface AgentTool {
  readonly name: ToolName;
  readonly fields: Fields;
  readonly output: JsonSchema;
  /** What a host must have for it. */
  readonly needs: 'before' | 'writing' | null;
  run(host: AgentHost, input: never): Promise<Answer>;
}

/** A tool whose `run` knows the types of its fields. */
export function tool<F extends Fields>(
  given: Omit<AgentTool, 'run' | 'needs'> & {
    readonly needs?: AgentTool['needs'];
    readonly fields: F;
    run(host: AgentHost, input: InputOf<F>): Promise<Answer>;
  },
): AgentTool {
  return { needs: null, ...given };
}
