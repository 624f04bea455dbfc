// One hand of the fast suite: runs each batch of bundled test files that its parent sends, and tells how it went.
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';

const { Base } = Mocha.reporters;

/** A dot for each test, and nothing but what failed behind them. */
class Dots extends Base {
  constructor(runner, options) {
    super(runner, options);
    runner.on('pass', () => process.stdout.write('.'));
    runner.on('fail', () => process.stdout.write('!'));
    runner.once('end', () => this.failures.length > 0 && Base.list(this.failures));
  }
}

process.on('message', async (files) => {
  const mocha = new Mocha({ reporter: process.env.MOCHA_REPORTER ?? Dots, timeout: 10_000 });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  for (const file of files) await import(pathToFileURL(file).href);
  const runner = mocha.run(() => {
    process.send({ passes: runner.stats.passes, failures: runner.stats.failures });
    runner.dispose();
  });
});
process.send('ready');
