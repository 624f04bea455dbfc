import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { AgentHost } from '../../agents/index.ts';
import { createOkrService, type Locale, messagesOf, type OkrService } from '../../core/index.ts';
import type { FileChange } from '../../core/workspace/workspace.ts';
import { createFileWorkspace, pathOfUri, readAtOnce, uriOfPath } from '../../node/file-workspace.ts';
import { openRevision } from '../../node/git-files.ts';
import type { Io } from '../io.ts';
import { readPage } from '../pages.ts';
import { isInside, relativePath } from '../project.ts';

export interface ProjectOptions {
  /** Absolute; nothing outside of it is read by its path, and nothing outside of it is ever written. */
  readonly folder: string;
  readonly locale: Locale;
  readonly io: Io;
  /** Days since 1970-01-01. */
  readonly today: () => number;
}

/** The files of a folder for as long as an assistant asks about them. */
export interface Project {
  readonly service: OkrService;
  /** Takes in what has changed on the disk, and the day. Before each answer: nothing is watched, and nothing is missed. */
  refresh(): Promise<void>;
  host(writing: AgentHost['writing'], signal: AgentHost['signal']): AgentHost;
}

export function createProject({ folder, locale, io, today }: ProjectOptions): Project {
  const root = uriOfPath(folder);
  const files = createFileWorkspace([root]);
  const logger = { info: () => {}, warn: (text: string) => io.err(`${text}\n`), error: (text: string) => io.err(`${text}\n`) };
  const service = createOkrService({ workspace: files, clock: { today }, logger });
  let stamps: ReadonlyMap<string, string> | null = null;
  let day = today();

  async function refresh(): Promise<void> {
    const now = await stampsOf(await files.list());
    if (stamps === null) await service.index();
    else {
      const changes = changesBetween(stamps, now);
      if (changes.length > 0) files.report(changes);
    }
    stamps = now;
    if (today() !== day) {
      day = today();
      service.dayChanged();
    }
    await service.settled();
  }

  async function before(revision: string) {
    const current = { list: files.list, read: async (uri: string) => readAtOnce(uri) };
    const opened = await openRevision({ roots: [root], exclude: [], revision, current, env: io.env });
    if ('problem' in opened) {
      const { kind, revision: name, detail } = opened.problem;
      return { problem: messagesOf(locale).diff.git[kind](name, detail) };
    }
    const then = createOkrService({ workspace: opened, clock: { today }, logger });
    await then.index();
    return { state: then.state, dispose: () => then.dispose() };
  }

  return {
    service,
    refresh,
    host: (writing, signal) => ({
      service,
      locale,
      pathOf: (uri) => relativePath(folder, uri),
      uriOf: (name) => {
        const full = path.resolve(folder, name);
        return name.includes('\0') || !isInside(full, folder) ? null : uriOfPath(full);
      },
      textOf: async (uri) => textOf(uri),
      // Nobody else looks at this service, and calls come one after the other.
      draft: (use) => use(service),
      pageOf: async (rule) => readPage(rule, locale),
      before,
      writing,
      signal,
    }),
  };
}

/** Without its byte order mark; `undefined` for what cannot be read or is no UTF-8. */
export function textOf(uri: string): string | undefined {
  const content = readAtOnce(uri);
  return content === undefined || content.invalidUtf8At !== undefined ? undefined : content.text;
}

/** By what a change of a file shows: a program that sets the time back still changes the inode's own. */
async function stampsOf(uris: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const stamps = await Promise.all(
    uris.map(async (uri) => {
      const stat = await fs.stat(pathOfUri(uri), { bigint: true }).catch(() => null);
      return [uri, stat === null ? '' : `${stat.mtimeNs} ${stat.ctimeNs} ${stat.size} ${stat.ino}`] as const;
    }),
  );
  return new Map(stamps);
}

function changesBetween(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): FileChange[] {
  const changes: FileChange[] = [];
  for (const uri of before.keys()) if (!now.has(uri)) changes.push({ uri, kind: 'deleted' });
  for (const [uri, stamp] of now) {
    const old = before.get(uri);
    if (old === undefined) changes.push({ uri, kind: 'created' });
    else if (old !== stamp) changes.push({ uri, kind: 'changed' });
  }
  return changes;
}
