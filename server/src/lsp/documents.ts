import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OkrService } from '../core/service.ts';
import { LANGUAGE_ID } from '../protocol.ts';
import type { Uris } from './uris.ts';

/** The documents that the client has open, as it has them. */
export interface Documents {
  get(uri: string): TextDocument | undefined;
  uris(): readonly string[];
  opened(params: DidOpenTextDocumentParams): void;
  changed(params: DidChangeTextDocumentParams): void;
  closed(params: DidCloseTextDocumentParams): void;
  /** The document that the client edited last. */
  lastEdited(): string | undefined;
  /** Calls back after the engine has taken what was opened or edited, whether or not anything was found to differ. */
  onTaken(listener: (uri: string) => void): void;
}

const OUR_FILE = /(?:\.okr\.ya?ml|(?:^|\/)okr\.config\.yaml)$/;

/** Keeps the open documents and tells the engine of every edit at once: nothing waits for a pause in typing. */
export function createDocuments(service: OkrService, uris: Uris): Documents {
  const open = new Map<string, TextDocument>();
  const listeners: ((uri: string) => void)[] = [];
  let edited: string | undefined;
  const taken = (uri: string) => {
    for (const listener of listeners) listener(uri);
  };
  return {
    get: (uri) => open.get(uri),
    uris: () => [...open.keys()],
    lastEdited: () => edited,
    onTaken: (listener) => void listeners.push(listener),
    opened({ textDocument: { uri: spelled, languageId, version, text } }) {
      const uri = uris.fromClient(spelled);
      // Some clients send every YAML file; what is not ours is none of our business.
      if (languageId !== LANGUAGE_ID && !OUR_FILE.test(decoded(uri))) return;
      if (typeof text !== 'string') return;
      edited = uri;
      open.set(uri, TextDocument.create(uri, languageId, version, text));
      service.open(uri, text);
      taken(uri);
    },
    changed({ textDocument: { uri: spelled, version }, contentChanges }) {
      const uri = uris.fromClient(spelled);
      const document = open.get(uri);
      if (!document || !Array.isArray(contentChanges)) return;
      const updated = TextDocument.update(document, contentChanges.filter(isChange), version);
      open.set(uri, updated);
      edited = uri;
      service.change(uri, updated.getText());
      taken(uri);
    },
    closed({ textDocument }) {
      const uri = uris.fromClient(textDocument.uri);
      if (open.delete(uri)) void service.close(uri);
    },
  };
}

function isChange(change: TextDocumentContentChangeEvent): boolean {
  return typeof change?.text === 'string';
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
