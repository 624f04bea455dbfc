import path from 'node:path';
import { matchesGlob } from '../core/workspace/glob.ts';
import type { FileContent, OkrWorkspace } from '../core/workspace/workspace.ts';
import type { RevisionNames } from '../lsp/index.ts';
import { contentOf, isOurFile, isSkipped, pathOfUri, uriOfPath } from './file-workspace.ts';
import { type GitProblem, gitIn, problemOf, type RunGit } from './git.ts';

/** A larger file holds no OKRs that anybody could read: the engine takes 4,000,000 characters, of at most four bytes each. */
const LARGEST = 16_000_000;

export interface RevisionOptions {
  /** URIs of folders, each in a repository. */
  readonly roots: readonly string[];
  readonly exclude: readonly string[];
  /** Anything that names a commit: `HEAD~3`, `origin/main`, `v1.0`; or `A...B` for where the two parted. */
  readonly revision: string;
  /** The files as they are now: links and submodules, whose content the repository does not keep, are taken from here. */
  readonly current: Pick<OkrWorkspace, 'list' | 'read'>;
  /** The environment that git runs in; default: the process's own. */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * The OKR files of a revision, under the URIs that they have (or would have) on disk. Read at once, and never changing: nothing is
 * checked out, no link is followed, and no file is filtered or converted.
 */
export async function openRevision(options: RevisionOptions): Promise<OkrWorkspace | { readonly problem: GitProblem }> {
  const texts = new Map<string, FileContent>();
  const elsewhere = new Set<string>();
  for (const root of options.roots) {
    const read = await readRoot(pathOfUri(root), options, texts, elsewhere);
    if (read) return { problem: read };
  }
  const isElsewhere = (uri: string) => {
    for (let at = uri.length; at > 0; at = uri.lastIndexOf('/', at - 1)) if (elsewhere.has(uri.slice(0, at))) return true;
    return false;
  };
  const asNow = elsewhere.size === 0 ? [] : (await options.current.list()).filter(isElsewhere);
  const uris = [...new Set([...texts.keys(), ...asNow])].sort();
  return {
    list: async () => uris,
    read: async (uri) => texts.get(uri) ?? (isElsewhere(uri) ? options.current.read(uri) : undefined),
    onDidChange: () => () => undefined,
  };
}

/** The commit that a revision names in the repository of a folder. */
export async function commitOf(git: RunGit, revision: string): Promise<string | { readonly problem: GitProblem }> {
  const apart = /^(.*?)\.\.\.(.*)$/.exec(revision);
  if (!apart) return verified(git, revision);
  const ends: string[] = [];
  for (const end of [apart[1], apart[2]]) {
    const commit = await verified(git, end || 'HEAD');
    if (typeof commit !== 'string') return commit;
    ends.push(commit);
  }
  const answer = await git(['merge-base', ...ends]);
  const [base] = answer?.out.toString('utf8').split('\n') ?? [];
  if (answer?.code === 0 && base) return base;
  return { problem: await unknown(git, revision) };
}

async function verified(git: RunGit, revision: string): Promise<string | { readonly problem: GitProblem }> {
  // git itself has no revision that starts with a dash; and a process takes no NUL.
  if (/^-|[\0\n]/.test(revision) || revision === '') return { problem: { kind: 'unknown-revision', revision, detail: '' } };
  const answer = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const commit = answer?.out.toString('utf8').trim() ?? '';
  if (answer?.code === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  if (answer === null || answer.error !== '') {
    const problem = problemOf(answer, revision);
    if (problem.kind !== 'failed' || !/revision|commit|object/i.test(problem.detail)) return { problem };
  }
  return { problem: await unknown(git, revision) };
}

/** Of a clone without its history a revision may be unknown only here. */
async function unknown(git: RunGit, revision: string): Promise<GitProblem> {
  const answer = await git(['rev-parse', '--is-shallow-repository']);
  const isShallow = answer?.code === 0 && answer.out.toString('utf8').trim() === 'true';
  return { kind: isShallow ? 'shallow' : 'unknown-revision', revision, detail: '' };
}

interface Entry {
  readonly mode: string;
  readonly object: string;
  readonly size: number;
  readonly path: string;
}

const SUBMODULE = '160000';
const LINK = '120000';

async function readRoot(
  folder: string,
  { revision, exclude, env }: RevisionOptions,
  texts: Map<string, FileContent>,
  elsewhere: Set<string>,
): Promise<GitProblem | null> {
  const git = gitIn(folder, env);
  const commit = await commitOf(git, revision);
  if (typeof commit !== 'string') return commit.problem;
  // From the folder down, with paths that count from it.
  const listed = await git(['ls-tree', '-r', '-l', '-z', commit]);
  if (listed?.code !== 0) return problemOf(listed, revision);
  const files: Entry[] = [];
  for (const entry of entriesIn(listed.out)) {
    const isOurs = isOurFile(path.posix.basename(entry.path)) && !entry.path.split('/').slice(0, -1).some(isSkipped);
    const isExcluded = () => exclude.some((glob) => waysTo(entry.path).some((way) => matchesGlob(glob, way)));
    if (entry.mode === SUBMODULE || entry.mode === LINK) elsewhere.add(uriOf(folder, entry));
    else if (isOurs && entry.size <= LARGEST && !isExcluded()) files.push(entry);
  }
  if (files.length === 0) return null;
  const objects = [...new Set(files.map(({ object }) => object))];
  const read = await git(['cat-file', '--batch'], `${objects.join('\n')}\n`);
  if (read?.code !== 0) return problemOf(read, revision);
  const contents = objectsIn(read.out);
  for (const entry of files) {
    const bytes = contents.get(entry.object);
    // A clone that left out what it did not need yet.
    if (!bytes) return { kind: 'shallow', revision, detail: entry.path };
    texts.set(uriOf(folder, entry), contentOf(bytes));
  }
  return null;
}

/** A path, and those of the folders it lies in: what leaves out a folder leaves out all in it. */
function waysTo(file: string): readonly string[] {
  const parts = file.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

const uriOf = (folder: string, entry: Entry): string => uriOfPath(path.join(folder, ...entry.path.split('/')));

/** `<mode> SP <type> SP <object> SP <size, padded> TAB <path> NUL` */
function entriesIn(out: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (const line of out.toString('utf8').split('\0')) {
    const match = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line);
    if (match) entries.push({ mode: match[1] ?? '', object: match[2] ?? '', size: Number(match[3]) || 0, path: match[4] ?? '' });
  }
  return entries;
}

/** `<object> SP <type> SP <size> LF <bytes> LF`, or `<object> SP missing LF`. */
function objectsIn(out: Buffer): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const [object = '', , size] = out.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    found.set(object, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** Branches and tags, those that moved last first, and where the present branch left the default one. */
export async function revisionsIn(folder: string): Promise<RevisionNames | { readonly problem: GitProblem }> {
  const git = gitIn(folder);
  const args = ['--count=200', '--sort=-creatordate', '--format=%(refname)', 'refs/heads', 'refs/tags', 'refs/remotes'];
  const answer = await git(['for-each-ref', ...args]);
  if (answer?.code !== 0) return { problem: problemOf(answer, '') };
  const lines = answer.out.toString('utf8').split('\n');
  const names = lines.filter((name) => name !== '' && !name.endsWith('/HEAD')).map((name) => name.replace(/^refs\/[^/]+\//, ''));
  return { names, base: await baseIn(git, names) };
}

/** What is the default branch where no remote says so. */
const DEFAULTS = ['origin/main', 'origin/master', 'main', 'master'];

async function baseIn(git: RunGit, names: readonly string[]): Promise<RevisionNames['base']> {
  const said = await git(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  const remote = said?.code === 0 ? said.out.toString('utf8').trim() : '';
  const branch = [remote, ...DEFAULTS].find((name) => names.includes(name));
  if (branch === undefined) return null;
  const revision = `${branch}...HEAD`;
  const [parted, head] = [await commitOf(git, revision), await commitOf(git, 'HEAD')];
  return typeof parted === 'string' && parted !== head ? { branch, revision } : null;
}
