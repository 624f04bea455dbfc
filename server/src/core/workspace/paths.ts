/** Names of files in a workspace. URIs are opaque but for the `/` between folders. */

export const CONFIG_NAME = 'okr.config.yaml';

export function isConfigFile(uri: string): boolean {
  return nameOf(uri) === CONFIG_NAME;
}

export function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** The folder of a file or of a folder, without the `/` at its end; `null` above the last one. */
export function folderOf(uri: string): string | null {
  const slash = uri.lastIndexOf('/');
  return slash < 0 ? null : uri.slice(0, slash);
}

/** Whether a file lies in a folder, at any depth. */
export function isBelow(uri: string, folder: string): boolean {
  return uri.length > folder.length && uri.startsWith(folder) && uri[folder.length] === '/';
}
