// The entry that VS Code runs in a web worker: mocha's browser build, and the console as the way out.
import { sendCanaries } from './support/canaries.ts';
import { lineReporter } from './support/reporter.ts';

/** The runner tells the suite's lines from the rest of the console by it. */
const MARK = '[okr-suite] ';

async function run(): Promise<void> {
  await sendCanaries();
  Object.assign(globalThis, { okrKeys: true });
  require('mocha/mocha.js');
  mocha.setup({
    ui: 'bdd',
    timeout: 20_000,
    reporter: lineReporter((text) => {
      for (const line of text.split('\n')) console.log(MARK + line);
    }) as never,
  });
  require('./suite/index.ts');
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}

// mocha's browser build takes `module.exports` for itself, so ours is assigned last.
declare const module: { exports: unknown };
module.exports = { run };
