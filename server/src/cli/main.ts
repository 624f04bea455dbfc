import { accessSync, constants, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.ts';
import { createTerminal } from './terminal.ts';

declare const OKR_VERSION: string;

const colour = process.env.NO_COLOR
  ? false
  : process.env.FORCE_COLOR
    ? process.env.FORCE_COLOR !== '0'
    : process.stdout.isTTY === true;

// A reader that closes the pipe early (`okr lint | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

// Opening the standard input takes a while: only whoever asks for it does.
const terminal = createTerminal(() => process.stdin, process.stderr);

void run(process.argv.slice(2), {
  version: OKR_VERSION,
  cwd: process.cwd(),
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  write: (file, text) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  },
  replace: (file, text) => {
    const isNew = !existsSync(file);
    if (isNew) mkdirSync(path.dirname(file), { recursive: true });
    const target = isNew ? file : realpathSync(file);
    const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    if (!isNew) accessSync(target, constants.W_OK);
    try {
      writeFileSync(draft, text, isNew ? {} : { mode: statSync(target).mode });
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  },
  get interactive() {
    return process.stdin.isTTY === true && process.stderr.isTTY === true;
  },
  ask: terminal.ask,
  colour,
  width: process.stdout.columns ?? 100,
}).then((code) => {
  // Not process.exit(): output to a pipe may still be on its way.
  process.exitCode = code;
});
