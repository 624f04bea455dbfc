import { URI } from 'vscode-uri';

/**
 * Clients spell one file's URI differently (`%28` or `(`, `c%3A` or `C:`), and a file on disk must be the same file
 * as the open document. Inside, all URIs have one spelling; a client gets back the one it used.
 */
export interface Uris {
  fromClient(uri: string): string;
  toClient(uri: string): string;
}

export function createUris(): Uris {
  const canonical = new Map<string, string>();
  const spelling = new Map<string, string>();
  return {
    fromClient(uri) {
      let known = canonical.get(uri);
      if (known === undefined) {
        known = canonicalUri(uri);
        canonical.set(uri, known);
        if (known !== uri) spelling.set(known, uri);
      }
      return known;
    },
    toClient: (uri) => spelling.get(uri) ?? uri,
  };
}

/** One spelling for all URIs that mean the same file; what is no URI stays as it is. */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}
