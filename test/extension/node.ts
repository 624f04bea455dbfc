// The entry that VS Code runs in a Node extension host.
import { appendFileSync } from 'node:fs';
import type MochaClass from 'mocha';
import { lineReporter } from './support/reporter.ts';

export async function run(): Promise<void> {
  const report = process.env.OKR_SUITE_REPORT;
  if (!report) throw new Error('OKR_SUITE_REPORT names no file');
  const loaded = (await import('mocha')) as unknown as { default: typeof MochaClass };
  const mocha = new loaded.default({
    timeout: 20_000,
    reporter: lineReporter((line) => appendFileSync(report, `${line}\n`)) as never,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  require('./suite/index.ts');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
