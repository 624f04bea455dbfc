// One part of the fast suite: runs the bundled test files that it is given and tells its parent how it went.
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';

const mocha = new Mocha({ reporter: process.env.MOCHA_REPORTER, timeout: 10_000 });
mocha.suite.emit('pre-require', globalThis, null, mocha);
for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href);
const runner = await new Promise((resolve) => {
  const running = mocha.run(() => resolve(running));
});
process.send({ passes: runner.stats.passes, failures: runner.stats.failures }, () => process.exit(0));
