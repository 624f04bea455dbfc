import { DiagnosticSeverity, LanguageStatusSeverity, languages } from 'vscode';
import { equal, includes } from '../support/assert.ts';
import { until } from '../support/until.ts';
import { activated, closeAll, show } from '../support/workspace.ts';

describe('the language status', () => {
  afterEach(closeAll);

  it('says how many files were read and what was found', async () => {
    const { status } = await activated();
    await until(() => !status.server.busy, status.onDidChange);
    includes(status.server.text, '5');
    equal(status.server.severity, LanguageStatusSeverity.Information);
    const warnings = languages
      .getDiagnostics()
      .flatMap(([, found]) => found)
      .filter((it) => it.source === 'okr' && it.severity === DiagnosticSeverity.Warning).length;
    includes(status.findings.text, `${warnings} warning`);
  });

  it('names the configuration in force', async () => {
    const { status } = await activated();
    await show('company.okr.yaml');
    await until(() => status.config.text.includes('okr.config.yaml'), status.onDidChange);
  });
});
