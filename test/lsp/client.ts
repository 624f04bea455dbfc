import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';

/** Path of the built server, put in when the tests are bundled. */
declare const SERVER: string;

export interface StartOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** What the editor answers when it is asked for its settings in the section `okr`. */
  readonly settings?: unknown;
  /** Set in the environment of the server. */
  readonly env?: Readonly<Record<string, string>>;
  /** More arguments of the call. */
  readonly args?: readonly string[];
}

interface Message {
  readonly method: string;
  readonly params: unknown;
}

/** One server process with an editor's end of the connection, on a workspace of its own. */
export class Editor {
  readonly messages: Message[] = [];
  /** What the server asked the client for. */
  readonly requests: Message[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly versions = new Map<string, number>();
  readonly texts = new Map<string, string>();
  readonly exit: Promise<number | null>;
  initialized!: InitializeResult;
  /** What is under `okr` in the editor's settings. */
  settings: unknown = null;

  private constructor(
    readonly folder: string,
    readonly process: ChildProcess,
    readonly connection: MessageConnection,
  ) {
    this.exit = new Promise((resolve) => process.on('exit', (code) => resolve(code)));
  }

  /** Spawns the server on the given files and introduces the client. */
  static async start(options: StartOptions = {}): Promise<Editor> {
    const editor = await Editor.uninitialized(options.files, options);
    editor.settings = options.settings ?? null;
    await editor.introduce(options);
    return editor;
  }

  /** Spawns the server on the given files and says nothing to it. */
  static async uninitialized(
    files: StartOptions['files'] = {},
    { env = {}, args = [] }: Pick<StartOptions, 'env' | 'args'> = {},
  ): Promise<Editor> {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'okr-lsp-')));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const child = spawn(process.execPath, [SERVER, 'lsp', '--stdio', ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
    });
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const editor = new Editor(folder, child, connection);
    connection.onNotification((method: string, params: unknown) => editor.received({ method, params }));
    connection.onRequest((method: string, params: unknown) => {
      editor.requests.push({ method, params });
      editor.wake();
      return method === 'workspace/configuration' ? [editor.settings] : null;
    });
    connection.listen();
    return editor;
  }

  async introduce({ capabilities = {}, locale, initializationOptions }: StartOptions = {}): Promise<void> {
    const root = pathToFileURL(this.folder).href;
    this.initialized = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'w' }],
      capabilities,
      ...(locale ? { locale } : {}),
      initializationOptions,
    });
    await this.connection.sendNotification('initialized', {});
  }

  uri(name: string): string {
    return pathToFileURL(path.join(this.folder, name)).href;
  }

  write(name: string, text: string): void {
    writeFileSync(path.join(this.folder, name), text);
  }

  /** Tells the server what a watcher would have seen; 1 created, 2 changed, 3 deleted. */
  watched(name: string, type: 1 | 2 | 3): Promise<void> {
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uri(name), type }] });
  }

  async open(name: string, text: string, languageId = 'okr'): Promise<void> {
    const uri = this.uri(name);
    this.versions.set(uri, 1);
    this.texts.set(uri, text);
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces the first occurrence of `before`, as one incremental change. */
  async edit(name: string, before: string, after: string): Promise<void> {
    const text = this.texts.get(this.uri(name)) ?? '';
    const at = text.indexOf(before);
    if (at < 0) throw new Error(`${name} has no ${JSON.stringify(before)}`);
    const range = { start: positionAt(text, at), end: positionAt(text, at + before.length) };
    await this.apply(name, [{ range, newText: after }]);
  }

  /** Applies edits as one change message; they must not overlap. */
  async apply(name: string, edits: readonly TextEdit[]): Promise<void> {
    const uri = this.uri(name);
    let text = this.texts.get(uri) ?? '';
    const version = (this.versions.get(uri) ?? 0) + 1;
    const fromTheEnd = [...edits].sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start));
    for (const { range, newText } of fromTheEnd) {
      text = text.slice(0, offsetAt(text, range.start)) + newText + text.slice(offsetAt(text, range.end));
    }
    this.versions.set(uri, version);
    this.texts.set(uri, text);
    const contentChanges = fromTheEnd.map(({ range, newText }) => ({ range, text: newText }));
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(name: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  /** Asks at the place of `|` in `around`, which must occur (without the bar) in the document. */
  at<R>(method: string, name: string, around: string, more: object = {}): Promise<R> {
    return this.request(method, { textDocument: { uri: this.uri(name) }, position: this.place(name, around), ...more });
  }

  place(name: string, around: string): Position {
    const text = this.texts.get(this.uri(name)) ?? '';
    const at = text.indexOf(around.replace('|', ''));
    if (at < 0) throw new Error(`${name} has no ${JSON.stringify(around)}`);
    return positionAt(text, at + around.indexOf('|'));
  }

  async completions(name: string, around: string): Promise<readonly CompletionItem[]> {
    return (await this.at<CompletionList>('textDocument/completion', name, around)).items;
  }

  /** The first published diagnostics of a file, counted from `since`, that fulfil a condition. */
  async published(
    name: string,
    wanted: (diagnostics: readonly Diagnostic[]) => boolean = () => true,
    since = 0,
  ): Promise<readonly Diagnostic[]> {
    const uri = this.uri(name);
    const message = await this.notification<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri && wanted(params.diagnostics),
      since,
    );
    return message.diagnostics;
  }

  /** The first notification, counted from `since`, that fulfils a condition; waits for it if need be. */
  async notification<P>(method: string, wanted: (params: P) => boolean = () => true, since = 0): Promise<P> {
    return this.until(() => {
      const found = this.messages.slice(since).find((it) => it.method === method && wanted(it.params as P));
      return found?.params as P | undefined;
    });
  }

  /** The parameters of the first request of the server, counted from `since`, that fulfils a condition. */
  async requested(method: string, wanted: (params: unknown) => boolean = () => true, since = 0): Promise<unknown> {
    return (await this.until(() => this.requests.slice(since).find((it) => it.method === method && wanted(it.params)))).params;
  }

  /** Changes the settings and tells the server, as an editor that is asked for them does, or as one that only tells. */
  changeSettings(okr: unknown): Promise<void> {
    this.settings = okr;
    return this.connection.sendNotification('workspace/didChangeConfiguration', { settings: { okr } });
  }

  /** How often the server has asked for something. */
  count(method: string): number {
    return this.requests.filter((it) => it.method === method).length;
  }

  /** Waits until all files of the workspace are in the index. */
  ready(): Promise<unknown> {
    return this.notification<{ phase: string }>('okr/status', ({ phase }) => phase === 'ready');
  }

  async stop(): Promise<number | null> {
    if (this.process.exitCode === null) {
      await this.connection.sendRequest('shutdown');
      await this.connection.sendNotification('exit');
    }
    const code = await this.exit;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  private until<T>(look: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const check = () => {
        const found = look();
        if (found === undefined) return;
        this.listeners.delete(check);
        resolve(found);
      };
      this.listeners.add(check);
      void this.exit.then((code) => reject(new Error(`The server ended with ${code}`)));
      check();
    });
  }

  private received(message: Message): void {
    this.messages.push(message);
    this.wake();
  }

  private wake(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: (before.at(-1) as string).length };
}

export function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start + character;
}

/** The words that a range covers. */
export function wordsAt(text: string, range: Range): string {
  return text.slice(offsetAt(text, range.start), offsetAt(text, range.end));
}
