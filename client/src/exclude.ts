import { workspace } from 'vscode';

/** What the reader's settings leave out: `okr.exclude`, and what `files.exclude` hides without a condition. */
export function excludedGlobs(): string[] {
  const own = workspace.getConfiguration('okr').get<readonly string[]>('exclude', []);
  const hidden = workspace.getConfiguration('files').get<Readonly<Record<string, unknown>>>('exclude', {});
  const globs = [...own, ...Object.keys(hidden).filter((glob) => hidden[glob] === true)];
  return [...new Set(globs.filter((glob) => typeof glob === 'string'))];
}
