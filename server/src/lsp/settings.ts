import { type CancellationToken, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { ShownHints, ShownLenses } from '../core/service.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';
import { orCancelled } from './wait.ts';

/** What a person switches on and off, under `okr` in the editor's settings. */
export interface Settings {
  readonly codeLens: ShownLenses;
  readonly inlayHints: ShownHints;
}

export const DEFAULT_SETTINGS: Settings = {
  codeLens: { objectives: true, keyResults: true },
  // Where a lens says the score, a hint would say it again.
  inlayHints: { metric: true, score: false },
};

/** The settings in force; what is missing or of another type counts as the default. */
export interface SettingsSource {
  /** Waits until a client that is asked for them has answered, or calls the request off. */
  current(token: CancellationToken): Promise<Settings>;
  /** What is known so far. */
  readonly now: Settings;
  onDidChange(listener: () => void): void;
  /** Asks for them the first time, once the client is ready for questions. */
  start(): void;
}

/** Reads the value of the section `okr`, whatever it holds. */
export function settingsOf(section: unknown): Settings {
  const { codeLens, inlayHints } = DEFAULT_SETTINGS;
  return {
    codeLens: switches(codeLens, field(section, 'codeLens')),
    inlayHints: switches(inlayHints, field(section, 'inlayHints')),
  };
}

function switches<T extends object>(defaults: T, given: unknown): T {
  const entries = Object.entries(defaults).map(([name, value]) => {
    const set = field(given, name);
    return [name, typeof set === 'boolean' ? set : value];
  });
  return Object.fromEntries(entries) as T;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Keeps the settings up to date: asks a client that answers, listens to one that only tells. */
export function createSettings({
  connection,
  client,
  logger,
}: Pick<Session, 'connection' | 'client' | 'logger'>): SettingsSource {
  let settings = DEFAULT_SETTINGS;
  let asking: Promise<void> | null = null;
  const listeners: (() => void)[] = [];

  const take = (section: unknown) => {
    const next = settingsOf(section);
    if (JSON.stringify(next) === JSON.stringify(settings)) return;
    settings = next;
    for (const listener of listeners) listener();
  };
  const ask = () => {
    const question = connection.workspace
      .getConfiguration('okr')
      .then((section) => {
        // A later question has the newer answer.
        if (asking === question) take(section);
      })
      .catch(() => logger.warn('The client did not tell its settings.'))
      .finally(() => {
        if (asking === question) asking = null;
      });
    asking = question;
  };
  connection.onDidChangeConfiguration(
    guarded(logger, 'settings', (params: { readonly settings?: unknown }) => {
      if (client.pullsSettings) ask();
      else take(field(params?.settings, 'okr'));
    }),
  );
  return {
    get now() {
      return settings;
    },
    async current(token) {
      while (asking && !token.isCancellationRequested) await orCancelled(asking, token);
      return settings;
    },
    onDidChange: (listener) => void listeners.push(listener),
    start() {
      if (client.pullsSettings) ask();
      if (!client.registersSettings) return;
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'okr' })
        .catch(() => logger.warn('The client does not tell when its settings change.'));
    },
  };
}
