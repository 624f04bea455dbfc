import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { createOkrService } from '../../server/src/core/index.ts';

/** Runs in a process of its own: indexes, or parses with `yaml`, the files named on the command line; prints ms and heap. */
async function main(): Promise<void> {
  const [mode, listFile] = process.argv.slice(2);
  const files = readFileSync(listFile as string, 'utf8')
    .trim()
    .split('\n');
  const collect = globalThis.gc as (() => void) | undefined;
  if (!collect) throw new Error('run with --expose-gc');
  collect();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  let kept: unknown;
  if (mode === 'index') {
    const service = createOkrService({
      workspace: {
        list: async () => files,
        read: async (uri) => ({ text: readFileSync(uri, 'utf8') }),
        onDidChange: () => () => {},
      },
      clock: { today: () => 20_779 },
      logger: { info() {}, warn() {}, error() {} },
      pause: async () => {},
    });
    await service.index();
    kept = service;
  } else {
    kept = files.map((file) => parseDocument(readFileSync(file, 'utf8')));
  }
  const time = performance.now() - start;
  collect();
  collect();
  const heap = process.memoryUsage().heapUsed - before;
  console.log(JSON.stringify({ time, heap, kept: kept !== undefined }));
}

void main();
