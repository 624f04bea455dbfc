import type { Runner } from 'mocha';

/** Where the lines of a report go: a file in a Node host, the console in a worker. */
export type Print = (line: string) => void;

/** A reporter that needs neither a terminal nor a page: one line a test, then the counts. */
export function lineReporter(print: Print) {
  return class LineReporter {
    constructor(runner: Runner) {
      let passed = 0;
      let failed = 0;
      runner.on('suite', (suite) => suite.title && print(suite.title));
      runner.on('pass', (test) => {
        passed++;
        print(`  ✔ ${test.title} (${test.duration} ms)`);
      });
      runner.on('fail', (test, error) => {
        failed++;
        print(`  ✖ ${test.fullTitle()}\n${error?.stack ?? error}`);
      });
      runner.on('pending', (test) => {
        // A test that does not run proves nothing.
        failed++;
        print(`  ✖ ${test.title}: skipped`);
      });
      runner.on('end', () => print(`${passed} passed, ${failed} failed`));
    }
  };
}
