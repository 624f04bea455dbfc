import {
  type Disposable,
  type Event,
  EventEmitter,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  type LogOutputChannel,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { StatusParams } from '../../../server/src/protocol.ts';
import { configOf, OPEN_CONFIG } from '../commands/open-config.ts';
import { RESTART_SERVER } from '../commands/restart-server.ts';
import { OKR_DOCUMENTS } from '../documents.ts';
import { findingsText, serverText } from './texts.ts';

/** The entries behind the `{}` of the status bar, while one of our files is open. */
export interface LanguageStatus extends Disposable {
  /** How many findings the workspace has; leads to the list of problems. */
  readonly findings: LanguageStatusItem;
  /** Which configuration is in force for the active file; opens it. */
  readonly config: LanguageStatusItem;
  /** Indexing, running or stopped; restarts the server. */
  readonly server: LanguageStatusItem;
  /** Takes up what the server tells of itself. */
  show(status: StatusParams): void;
  /** Fires when an entry shows something else. */
  readonly onDidChange: Event<void>;
}

export function registerLanguageStatus(client: BaseLanguageClient, log: LogOutputChannel): LanguageStatus {
  const item = (id: string, name: string, command: { command: string; title: string }): LanguageStatusItem => {
    const made = languages.createLanguageStatusItem(id, [...OKR_DOCUMENTS]);
    made.name = name;
    made.command = command;
    return made;
  };
  const findings = item('okr.findings', l10n.t('OKR findings'), {
    command: 'workbench.actions.view.problems',
    title: l10n.t('Show'),
  });
  const config = item('okr.config', l10n.t('OKR configuration'), { command: OPEN_CONFIG, title: l10n.t('Open') });
  const server = item('okr.server', l10n.t('OKR language server'), { command: RESTART_SERVER, title: l10n.t('Restart') });

  const changed = new EventEmitter<void>();
  let latest: StatusParams | null = null;
  const showServer = () => {
    const text = serverText(client.state, latest);
    server.text = text.text;
    server.detail = text.detail;
    server.busy = text.busy;
    server.severity = LanguageStatusSeverity[text.severity];
    findings.text = latest === null ? l10n.t('No findings yet') : findingsText(latest.findings);
    findings.busy = text.busy;
    changed.fire();
  };
  const showConfig = async () => {
    const document = window.activeTextEditor?.document;
    if (client.state !== State.Running || document === undefined || languages.match([...OKR_DOCUMENTS], document) === 0) return;
    try {
      const uri = await configOf(client, document.uri);
      config.text = uri === null ? l10n.t('Default configuration') : workspace.asRelativePath(uri);
      config.detail = uri === null ? l10n.t('no okr.config.yaml above this file') : l10n.t('in force for this file');
      changed.fire();
    } catch (error) {
      log.warn(String(error));
    }
  };
  config.text = l10n.t('Default configuration');
  showServer();

  const subscriptions = [
    changed,
    findings,
    config,
    server,
    client.onDidChangeState(() => {
      latest = null;
      showServer();
    }),
    window.onDidChangeActiveTextEditor(() => void showConfig()),
  ];
  return {
    findings,
    config,
    server,
    onDidChange: changed.event,
    show: (status) => {
      latest = status;
      showServer();
      if (status.phase === 'ready') void showConfig();
    },
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}
