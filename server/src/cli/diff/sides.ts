import { existsSync } from 'node:fs';
import path from 'node:path';
import { createOkrService, type Messages, type OkrService } from '../../core/index.ts';
import { createFileWorkspace, pathOfUri, readAtOnce, uriOfPath } from '../../node/file-workspace.ts';
import type { GitProblem } from '../../node/git.ts';
import { gitIn } from '../../node/git.ts';
import { commitOf, openRevision } from '../../node/git-files.ts';
import { CallError, type Io } from '../io.ts';
import type { Options } from '../options.ts';
import { folderOf, isInside, outermost, projectOf } from '../project.ts';
import { systemToday } from '../selection.ts';

/** What a call of `okr diff` is about. */
export interface Wanted {
  readonly before: string;
  /** `null`: the files as they are. */
  readonly after: string | null;
  readonly paths: readonly string[];
}

/**
 * Takes the call apart as git does: revisions first, then paths, with `--` between them where one could be the other.
 * `A..B` are two revisions, `A...B` is where the two parted, and `B`.
 */
export async function wantedOf(
  positionals: readonly string[],
  afterDashes: readonly string[] | null,
  io: Io,
  t: Messages['diff'],
): Promise<Wanted> {
  const git = gitIn(folderOf(io.cwd), io.env);
  const revisions: string[] = [];
  const paths: string[] = [];
  for (const name of positionals) {
    const isPath = existsSync(path.resolve(io.cwd, name));
    if (afterDashes === null && paths.length > 0) {
      paths.push(name);
      continue;
    }
    const isRange = /\.\.\.?/.test(name) && !isPath;
    const answer = isRange ? '' : await commitOf(git, name);
    if (typeof answer === 'string') {
      if (isPath && afterDashes === null) throw new CallError(t.ambiguous(name));
      revisions.push(name);
    } else if (isPath && afterDashes === null) paths.push(name);
    else if (answer.problem.kind === 'unknown-revision' && afterDashes === null) throw new CallError(t.neither(name));
    else throw problemError(answer.problem, t);
  }
  return { ...rangeOf(revisions, t), paths: [...paths, ...(afterDashes ?? [])] };
}

function rangeOf(revisions: readonly string[], t: Messages['diff']): Pick<Wanted, 'before' | 'after'> {
  const [first = 'HEAD', second = null, third] = revisions;
  if (third !== undefined) throw new CallError(t.neither(third));
  const range = second === null ? /^(.*?)(\.\.\.?)(.*)$/.exec(first) : null;
  if (!range) return { before: first, after: second };
  const [from, to] = [range[1] || 'HEAD', range[3] || 'HEAD'];
  return { before: range[2] === '...' ? `${from}...${to}` : from, after: to };
}

export function problemError({ kind, revision, detail }: GitProblem, t: Messages['diff']): CallError {
  return new CallError(t.git[kind](revision, detail));
}

export interface Sides {
  readonly before: OkrService;
  readonly after: OkrService;
  /** Which files the call is about; `null` for all. */
  readonly within: ((uri: string) => boolean) | null;
}

/** Reads the project around the given paths twice: as it was, and as it is or was later. */
export async function sidesOf({ before, after, paths }: Wanted, options: Options, io: Io): Promise<Sides> {
  const { messages } = options;
  const full = (paths.length > 0 ? paths : ['.']).map((given) => path.resolve(io.cwd, given));
  const roots = outermost(full.map((each) => projectOf(each) ?? folderOf(each))).map(uriOfPath);
  const disk = createFileWorkspace(roots);
  const current = { list: disk.list, read: async (uri: string) => readAtOnce(uri) };
  const serviceOf = async (revision: string | null) => {
    const opened =
      revision === null ? { ...disk, ...current } : await openRevision({ roots, exclude: [], revision, current, env: io.env });
    if ('problem' in opened) throw problemError(opened.problem, messages.diff);
    const service = createOkrService({
      workspace: opened,
      clock: { today: () => options.today ?? systemToday() },
      logger: { info: () => {}, warn: (text) => io.err(`${text}\n`), error: (text) => io.err(`${text}\n`) },
    });
    await service.index();
    return service;
  };
  const [was, is] = [await serviceOf(before), await serviceOf(after)];
  const within = (uri: string) => full.some((each) => isInside(pathOfUri(uri), each));
  const files = [...was.files(), ...is.files()];
  full.forEach((each, at) => {
    if (!files.some((uri) => isInside(pathOfUri(uri), each))) throw new CallError(messages.cli.noOkrFile(paths[at] ?? '.'));
  });
  return { before: was, after: is, within: paths.length === 0 ? null : within };
}
