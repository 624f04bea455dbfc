// Type-checks every room with its own tsconfig: a room sees only the globals it may use.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const ROOMS = [
  'server/src/core',
  'server/src/agents',
  'server/src/lsp',
  'server/src/node',
  'server/src/browser',
  'server/src/cli',
  'client/src',
  'client/src/browser',
  'client/webview',
  'test',
];
const only = process.argv.slice(2);

const check = (room) =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '-p', `${room}/tsconfig.json`, '--pretty', 'false'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    // A room that has no file yet is no error.
    child.on('exit', (code) => resolve({ room, output, ok: code === 0 || /error TS18003/.test(output) }));
  });

let failed = false;
for (const room of ROOMS.filter(
  (name) => existsSync(`${name}/tsconfig.json`) && (only.length === 0 || only.some((part) => name.includes(part))),
)) {
  const result = await check(room);
  if (!result.ok) {
    failed = true;
    process.stdout.write(`${room}:\n${result.output}`);
  }
}
process.exit(failed ? 1 : 0);
