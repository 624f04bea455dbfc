import { DiagnosticSeverity, LanguageStatusSeverity, languages } from 'vscode';
import { equal } from '../support/assert.ts';
import { until } from '../support/until.ts';
import { activated, closeAll, show } from '../support/workspace.ts';

describe('the language status', () => {
  afterEach(closeAll);

  it('says how many files were read and what was found', async () => {
    const { status } = await activated();
    const warnings = () =>
      languages
        .getDiagnostics()
        .flatMap(([, found]) => found)
        .filter((it) => it.source === 'okr' && it.severity === DiagnosticSeverity.Warning).length;
    // A file that was never saved and was closed just now counts until the server has heard of it.
    await until(
      () => !status.server.busy && /\b5\b/.test(status.server.text) && status.findings.text.includes(`${warnings()} warning`),
      status.onDidChange,
      (listener) => languages.onDidChangeDiagnostics(listener),
    );
    equal(status.server.severity, LanguageStatusSeverity.Information);
  });

  it('names the configuration in force', async () => {
    const { status } = await activated();
    await show('company.okr.yaml');
    await until(() => status.config.text.includes('okr.config.yaml'), status.onDidChange);
  });
});
