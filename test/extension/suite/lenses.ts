import {
  type CodeLens,
  ConfigurationTarget,
  commands,
  EventEmitter,
  type InlayHint,
  type MarkdownString,
  Position,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { equal, includes, ok } from '../support/assert.ts';
import { until } from '../support/until.ts';
import { activated, closeAll, replaceAll, show } from '../support/workspace.ts';

describe('lenses and hints', () => {
  afterEach(closeAll);

  it('appear: score, health and why, and a way to check in', async () => {
    const { document } = await show('company.okr.yaml');
    const lenses = await lensesOf(document);
    const objective = lenses[0];
    ok(/^0\.50 . /.test(objective?.command?.title ?? ''), String(objective?.command?.title));
    equal(objective?.command?.command, 'okr.explainScore');
    equal(objective?.range.start.line, 4);
    equal(lenses[1]?.command?.command, 'okr.checkInRound');
    ok(
      lenses.some(({ command }) => command?.command === 'okr.checkIn'),
      'no check-in',
    );
  });

  it('lead to their sentence with a click', async () => {
    const { document } = await show('company.okr.yaml');
    const command = (await lensesOf(document))[0]?.command;
    ok(command, 'no lens');
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    const active = window.activeTextEditor?.selection.active;
    ok(
      document
        .lineAt(active?.line ?? 0)
        .text.slice(active?.character)
        .startsWith('Every parcel'),
      JSON.stringify(active),
    );
  });

  it('say what was understood behind a bare sentence', async () => {
    const { document } = await show('teams/weak.okr.yaml');
    const [hint] = await hintsOf(document);
    equal(hint?.label, '9 min → 3 min'.replaceAll(/(\d) /g, '$1\u00a0'));
    equal(hint?.position.line, document.lineCount - 2);
  });

  it('follow a setting', async () => {
    const { document } = await show('company.okr.yaml');
    const settings = workspace.getConfiguration('okr');
    await settings.update('codeLens.keyResults', false, ConfigurationTarget.Global);
    await settings.update('inlayHints.metric', false, ConfigurationTarget.Global);
    await settings.update('inlayHints.score', true, ConfigurationTarget.Global);
    const lenses = await asked(
      () => lensesOf(document),
      (found) => found.length === 2,
    );
    equal(lenses[1]?.command?.command, 'okr.checkInRound');
    const hints = await asked(
      () => hintsOf(document),
      (found) => found.length === 3,
    );
    ok(
      hints.every(({ label }) => /^0\.50 .$/.test(String(label))),
      JSON.stringify(hints),
    );
    for (const name of ['codeLens.keyResults', 'inlayHints.metric', 'inlayHints.score']) {
      await settings.update(name, undefined, ConfigurationTarget.Global);
    }
    await asked(
      () => lensesOf(document),
      (found) => found.length > 2,
    );
  });

  it('are fetched again when an edit of another file moves them', async () => {
    const { client } = await activated();
    const { document } = await show('company.okr.yaml');
    const before = (await lensesOf(document))[0]?.command?.title;
    const provider = client.getFeature('textDocument/codeLens').getProvider(document);
    ok(provider, 'no lenses for this document');
    let changed = false;
    const told = new EventEmitter<void>();
    const subscription = provider.onDidChangeCodeLensEmitter.event(() => {
      changed = true;
      told.fire();
    });
    const depot = (await show('teams/depot.okr.yaml')).document;
    await replaceAll(
      depot,
      `${depot.getText()}check_ins:\n  - { key_result: punctual-parcels/on-time, date: 2026-03-02, value: 96% }\n`,
    );
    await until(() => changed, told.event);
    subscription.dispose();
    const after = (await lensesOf(document))[0]?.command?.title;
    ok(/^0\.75 . /.test(after ?? ''), `${before}, then ${after}`);
  });

  it('draw the way of the check-ins in a hover', async () => {
    const { document } = await show('company.okr.yaml');
    const at = document.positionAt(document.getText().indexOf('Raise'));
    const hovers = await commands.executeCommand<{ contents: MarkdownString[] }[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    includes(hovers.flatMap(({ contents }) => contents.map(({ value }) => value)).join('\n'), '](data:image/svg+xml,');
  });
});

const lensesOf = (document: TextDocument) =>
  commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);

const hintsOf = (document: TextDocument) =>
  commands.executeCommand<InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new Range(new Position(0, 0), new Position(document.lineCount, 0)),
  );

/** Asks until the answer is as it should be; each question goes to the server and back, and the suite's timeout is the only clock. */
async function asked<T>(question: () => Thenable<T>, condition: (answer: T) => boolean): Promise<T> {
  let answer = await question();
  while (!condition(answer)) answer = await question();
  return answer;
}
