// The smallest LSP client that can be timed: frames on stdio, replies by id, notifications to listeners.
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

export class LspSession {
  #child;
  #buffer = Buffer.alloc(0);
  #next = 1;
  #pending = new Map();
  #listeners = new Set();
  #settings;
  #stopping = false;

  /** `settings`: what the server is told when it asks for its configuration, by section. */
  constructor(command, args, settings = {}) {
    this.#settings = settings;
    this.#child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.stdout.on('data', (chunk) => this.#take(chunk));
    this.#child.once('exit', (code, signal) => {
      if (this.#stopping) return;
      console.error(`${args.at(-2)} ended early (${code ?? signal})`);
      process.exit(1);
    });
  }

  get pid() {
    return this.#child.pid;
  }

  #take(chunk) {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, head))[1]);
      if (this.#buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.#buffer.toString('utf8', head + 4, head + 4 + length));
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      if (message.method && message.id !== undefined) this.#answer(message);
      else if (message.method) for (const listener of [...this.#listeners]) listener(message);
      else this.#pending.get(message.id)?.(message);
    }
  }

  #answer({ id, method, params }) {
    const result =
      method === 'workspace/configuration' ? params.items.map(({ section }) => this.#settings[section] ?? null) : null;
    this.#send({ id, result });
  }

  #send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  request(method, params) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, (message) => {
        this.#pending.delete(id);
        if (message.error) reject(new Error(`${method}: ${message.error.message}`));
        else resolve(message.result);
      });
      this.#send({ id, method, params });
    });
  }

  /** The next notification of that name for which `wanted` is true. */
  next(method, wanted = () => true) {
    return new Promise((resolve) => {
      const listener = (message) => {
        if (message.method !== method || !wanted(message.params)) return;
        this.#listeners.delete(listener);
        resolve(message.params);
      };
      this.#listeners.add(listener);
    });
  }

  async initialize(folder) {
    const uri = pathToFileURL(folder).href;
    const result = await this.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: {
        textDocument: {
          publishDiagnostics: { versionSupport: true },
          completion: { completionItem: { snippetSupport: true } },
          hover: {},
        },
      },
    });
    this.notify('initialized', {});
    return result;
  }

  async stop() {
    this.#stopping = true;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.request('shutdown')
      .then(() => this.notify('exit'))
      .catch(() => {});
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 3000);
    await gone;
    clearTimeout(timer);
  }
}

/** An open document of which single letters are replaced back and forth. */
export class EditedDocument {
  #version = 1;
  constructor(session, file, text, language) {
    this.session = session;
    this.uri = pathToFileURL(file).href;
    this.text = text;
    this.language = language;
  }

  async open() {
    const shown = this.session.next('textDocument/publishDiagnostics', (params) => params.uri === this.uri);
    this.session.notify('textDocument/didOpen', {
      textDocument: { uri: this.uri, languageId: this.language, version: 1, text: this.text },
    });
    await shown;
  }

  /** Replaces one letter and resolves when the findings for that version have arrived. */
  async keystroke(position, letter) {
    const version = ++this.#version;
    const shown = this.session.next(
      'textDocument/publishDiagnostics',
      (params) => params.uri === this.uri && (params.version === undefined || params.version === version),
    );
    this.type(position, letter, version);
    await shown;
  }

  type(position, letter, version = ++this.#version) {
    const end = { line: position.line, character: position.character + 1 };
    this.session.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version },
      contentChanges: [{ range: { start: position, end }, text: letter }],
    });
  }
}
