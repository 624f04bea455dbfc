// One hand of the fast suite: runs each batch of test files that its parent sends out of the bundle, and tells how it went.
// usage: forked, with the bundle as argument
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';

const { Base } = Mocha.reporters;
const bundle = process.argv[2];
const url = pathToFileURL(bundle).href;
const { default: tests } = await import(url);

/** A dot for each test, a line of them for each batch, and nothing but what failed behind them. */
class Dots extends Base {
  constructor(runner, options) {
    super(runner, options);
    let dots = '';
    runner.on('pass', () => {
      dots += '.';
    });
    runner.on('fail', () => {
      dots += '!';
    });
    runner.once('end', () => {
      process.stdout.write(dots);
      if (this.failures.length > 0) Base.list(this.failures);
    });
  }
}

let sourceMap;

/** A place in the bundle is one in a file of ours. The map is read here, not by Node, which would read it at every start. */
function inSource(stack) {
  sourceMap ??= new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  const named = (place, line, column) => {
    const { originalSource, originalLine, originalColumn } = sourceMap.findEntry(line - 1, column - 1);
    if (originalSource === undefined) return `${url}:${place}`;
    return `${path.relative('.', path.resolve(path.dirname(bundle), originalSource))}:${originalLine + 1}:${originalColumn + 1}`;
  };
  const [before, ...behind] = stack.split(`${url}:`);
  return [before, ...behind.map((text) => text.replace(/^(\d+):(\d+)/, named))].join('');
}

process.on('message', async (files) => {
  const before = process.cpuUsage();
  const mocha = new Mocha({ reporter: process.env.MOCHA_REPORTER ?? Dots, timeout: 10_000 });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  try {
    for (const file of files) await tests[file]();
  } catch (error) {
    // What cannot be loaded is one failure, and the end of this hand: the parent sees it die.
    console.error(`\n${files.join(' ')}: ${inSource(String(error?.stack ?? error))}`);
    process.exit(1);
  }
  let slowest = { duration: -1, title: '' };
  const runner = mocha.run(() => {
    const { user, system } = process.cpuUsage(before);
    process.send({
      files,
      passes: runner.stats.passes,
      failures: runner.stats.failures,
      cpu: (user + system) / 1_000_000,
      slowestTest: slowest.title,
    });
    runner.dispose();
  });
  runner.on('test end', (test) => {
    if (test.duration > slowest.duration) slowest = { duration: test.duration, title: test.title };
  });
  runner.prependListener('fail', (_, error) => {
    if (typeof error?.stack === 'string') error.stack = inSource(error.stack);
  });
});
process.send('ready');
