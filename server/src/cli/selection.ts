import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { createOkrService, type Messages, type OkrService } from '../core/index.ts';
import { contentOf, createFileWorkspace, pathOfUri, readAtOnce, uriOfPath } from '../node/file-workspace.ts';
import { CallError, type Io } from './io.ts';
import type { Options } from './options.ts';
import { CONFIG_FILE, folderOf, isInside, outermost, projectOf, relativePath, rootPaths } from './project.ts';

const OKR_FILE = /\.okr\.ya?ml$/;

/** A workspace that was read whole, and the files in it that the call is about. */
export interface Selection {
  readonly service: OkrService;
  /** URIs of the OKR files (and, for `lint`, config files) under the given paths, sorted. */
  readonly uris: readonly string[];
  /** Path of a URI as people type it: relative to the working directory, with `/`. */
  pathOf(uri: string): string;
  /** Path of a URI below the root of its repository, as CI services know it. */
  rootPathOf(uri: string): string;
  /** The text of a file; `undefined` when it can no longer be read. */
  textOf(uri: string): string | undefined;
}

/** The text of a file that comes by the standard input: it counts instead of what is on disk, where there may be nothing yet. */
export interface Overlay {
  /** As typed in the call. */
  readonly given: string;
  readonly bytes: Uint8Array;
}

interface GivenPath {
  /** As typed in the call. */
  readonly given: string;
  readonly full: string;
}

/**
 * Reads the project around the given paths. A team's file makes sense only beside the files it refers to,
 * so the whole project is read, and only the answer is limited to the paths.
 */
export async function select(options: Options, io: Io, overlay?: Overlay): Promise<Selection> {
  const messages = options.messages.cli;
  const wanted = overlay ? [overlay.given] : options.paths.length > 0 ? options.paths : ['.'];
  const paths = wanted.map((given) => ({ given, full: path.resolve(io.cwd, given) }));
  for (const { given, full } of paths) {
    if (!overlay) checkReadable(given, full, messages);
    else if (!OKR_FILE.test(full) && path.basename(full) !== CONFIG_FILE) throw new CallError(messages.notAnOkrFile(given));
  }

  const roots = outermost(paths.map(({ full }) => projectOf(full) ?? folderOf(full)));
  const narrow = await selectIn(roots, paths, options, io, overlay);
  if (!errorsOf(narrow).includes('ref-unknown')) return narrow;
  // Nothing marks where the project ends, and something in it points out of it: perhaps to the working directory.
  const wider = outermost(paths.map(({ full }) => projectOf(full) ?? (isInside(full, io.cwd) ? io.cwd : folderOf(full))));
  if (wider.join('\n') === roots.join('\n')) return narrow;
  const wide = await selectIn(wider, paths, options, io, overlay);
  // Neighbours that claim the same ids are another project: then there are more errors than before, not fewer.
  const [better, other] = errorsOf(wide).length <= errorsOf(narrow).length ? [wide, narrow] : [narrow, wide];
  other.service.dispose();
  return better;
}

/** The rules of all errors in the selected files. */
function errorsOf({ service, uris }: Selection): string[] {
  return uris.flatMap((uri) => service.findings(uri)).flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []));
}

async function selectIn(
  roots: readonly string[],
  paths: readonly GivenPath[],
  options: Options,
  io: Io,
  overlay?: Overlay,
): Promise<Selection> {
  const messages = options.messages.cli;
  const files = createFileWorkspace(roots.map(uriOfPath));
  const above = overlay && { uri: uriOfPath(path.resolve(io.cwd, overlay.given)), content: contentOf(overlay.bytes) };
  const unread: string[] = [];
  const service = createOkrService({
    workspace: {
      ...files,
      list: async () => (above ? [...new Set([...(await files.list()), above.uri])].sort() : files.list()),
      async read(uri) {
        const content = uri === above?.uri ? above.content : readAtOnce(uri);
        if (content === undefined) unread.push(uri);
        return content;
      },
    },
    clock: { today: () => options.today ?? systemToday() },
    logger: { info: () => {}, warn: (text) => io.err(`${text}\n`), error: (text) => io.err(`${text}\n`) },
  });
  await service.index((progress) => {
    if (progress.limit !== null && progress.indexed === progress.files) io.err(`${messages.tooManyFiles(progress.limit)}\n`);
  });

  const unreadable = unread.map(pathOfUri).find((file) => existsSync(file) && paths.some(({ full }) => isInside(file, full)));
  if (unreadable !== undefined) throw new CallError(messages.unreadable(path.relative(io.cwd, unreadable)));

  const known = service.files();
  const chosen = new Set<string>();
  for (const { given, full } of paths) {
    const own = uriOfPath(full);
    let below = known.filter((uri) => uri === own || uri.startsWith(own.endsWith('/') ? own : `${own}/`));
    if (below.length === 0 && !above) below = behindLinks(known, full);
    // An editor may ask about any file it shows, also one that the configuration leaves out.
    if (!above && !below.some((uri) => OKR_FILE.test(uri) || uri === own)) throw new CallError(messages.noOkrFile(given));
    for (const uri of below) chosen.add(uri);
  }
  return {
    service,
    uris: [...chosen].sort(),
    pathOf: (uri) => relativePath(io.cwd, uri),
    rootPathOf: rootPaths(io),
    textOf: (uri) => (uri === above?.uri ? above.content : readAtOnce(uri))?.text,
  };
}

/**
 * The project in which a path lies or will lie, read whole; outside of any project, nothing: a folder that nothing marks may be all
 * that somebody has.
 */
export async function projectAround(full: string, { today }: Options, io: Io): Promise<OkrService> {
  const root = projectOf(full);
  const service = createOkrService({
    workspace: createFileWorkspace(root === null ? [] : [uriOfPath(root)]),
    clock: { today: () => today ?? systemToday() },
    logger: { info: () => {}, warn: (text) => io.err(`${text}\n`), error: (text) => io.err(`${text}\n`) },
  });
  await service.index();
  return service;
}

/** Files that a path leads to by way of a link, for a folder is known by one of its names only. */
function behindLinks(known: readonly string[], full: string): string[] {
  const real = realpathSync(full);
  return known.filter((uri) => {
    const file = pathOfUri(uri);
    return existsSync(file) && isInside(realpathSync(file), real);
  });
}

/** The cycle that `--cycle` names; throws a {@link CallError} when no objective is in it. */
export function cycleOption({ values, locale, messages }: Options, service: OkrService): string | null {
  const cycle = values.cycle;
  if (typeof cycle !== 'string') return null;
  const known = service.tree(null, locale).summary.cycles;
  if (!known.includes(cycle)) throw new CallError(messages.cli.noSuchCycle(cycle, known.join(', ')));
  return cycle;
}

function checkReadable(given: string, full: string, messages: Messages['cli']): void {
  if (!existsSync(full)) throw new CallError(messages.noSuchPath(given));
  try {
    accessSync(full, constants.R_OK);
  } catch {
    throw new CallError(messages.unreadable(given));
  }
  if (statSync(full).isFile() && !OKR_FILE.test(full) && path.basename(full) !== CONFIG_FILE) {
    throw new CallError(messages.notAnOkrFile(given));
  }
}

/** Today in the zone of whoever calls. */
export function systemToday(): number {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
}
