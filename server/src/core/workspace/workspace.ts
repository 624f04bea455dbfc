/** What a file holds. Bytes that are no UTF-8 are replaced by U+FFFD, and the first of them is told. */
export interface FileContent {
  readonly text: string;
  /** Offset in `text` of the first replaced byte sequence. */
  readonly invalidUtf8At?: number;
}

export interface FileChange {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

/**
 * The files as the engine sees them: a file system, a virtual one in the browser, or a map in a test.
 * URIs are opaque strings with `/` between folders.
 */
export interface OkrWorkspace {
  /** All `*.okr.yaml`, `*.okr.yml` and `okr.config.yaml` files below the workspace's roots, outside excluded folders. */
  list(): Promise<readonly string[]>;
  /** `undefined` when the file does not exist or cannot be read. Never rejects. */
  read(uri: string): Promise<FileContent | undefined>;
  /** Calls back when files change on disk; returns how to stop. */
  onDidChange(listener: (changes: readonly FileChange[]) => void): () => void;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** The only source of time in the core. */
export interface Clock {
  /** Today as days since 1970-01-01 in the user's zone. */
  today(): number;
}
