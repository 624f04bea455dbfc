import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathOfUri } from '../node/file-workspace.ts';
import type { Io } from './io.ts';

export const CONFIG_FILE = 'okr.config.yaml';

/**
 * The project of a path, where something marks it: the folder of the outermost `okr.config.yaml` at or above it, as far
 * up as the git repository goes; else that repository; else `null`.
 * A repository may hold other OKR files, of its tests or of another group, that are no part of the project.
 */
export function projectOf(full: string): string | null {
  let config: string | null = null;
  for (let at = folderOf(full); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, CONFIG_FILE))) config = at;
    if (existsSync(path.join(at, '.git'))) return config ?? at;
    if (path.dirname(at) === at) return config;
  }
}

function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return null;
  }
}

/** The folder that a path is or lies in; the nearest that exists, for a file that is not yet on disk. */
export function folderOf(full: string): string {
  let at = full;
  while (!statSync(at, { throwIfNoEntry: false })?.isDirectory() && path.dirname(at) !== at) at = path.dirname(at);
  return at;
}

export function isInside(folder: string, parent: string): boolean {
  const relative = path.relative(parent, folder);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

/** The roots that lie in no other root. */
export function outermost(roots: readonly string[]): string[] {
  const distinct = [...new Set(roots)];
  return distinct.filter((root) => !distinct.some((other) => other !== root && isInside(root, other)));
}

/**
 * Paths below the root of the repository that a file is in; without a repository, below the folder that the CI service
 * checked the project out into; else below the working directory.
 */
export function rootPaths({ cwd, env }: Io): (uri: string) => string {
  const checkouts = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR, env.WORKSPACE].filter((folder) => folder !== undefined);
  const roots = new Map<string, string>();
  const rootOf = (folder: string): string => {
    const known = roots.get(folder) ?? repositoryOf(folder) ?? checkouts.find((root) => isInside(folder, root)) ?? cwd;
    roots.set(folder, known);
    return known;
  };
  return (uri) => relativePath(rootOf(path.dirname(pathOfUri(uri))), uri);
}

/** Path of a URI below a folder, with `/` on every system. */
export function relativePath(cwd: string, uri: string): string {
  return path.relative(cwd, pathOfUri(uri)).split(path.sep).join('/');
}
