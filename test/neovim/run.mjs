// The server in a real Neovim, headless, by its own language client, set up with the very lines that docs/editors.md gives.
// usage: node test/neovim/run.mjs
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureNeovim } from '../../scripts/hosts/neovim.mjs';

/** Only so that a Neovim that waits for ever ends: nothing is judged by it. */
const AT_MOST = 180_000;

const root = path.join(import.meta.dirname, '../..');
const home = mkdtempSync(path.join(tmpdir(), 'okr-neovim-'));
try {
  const neovim = ensureNeovim();
  cpSync(path.join(root, 'test/extension/workspace'), path.join(home, 'workspace'), { recursive: true });
  writeFileSync(path.join(home, 'set-up.lua'), setUpOf(readFileSync(path.join(root, 'docs/editors.md'), 'utf8')));
  // The documented lines start `okr`; here that is what was just built.
  const okr = JSON.stringify([process.execPath, path.join(root, 'dist/cli/okr.js')]);
  const said = await ended(
    spawn(neovim, ['--headless', '--clean', '-n', '-i', 'NONE', '-S', path.join(import.meta.dirname, 'suite.lua')], {
      cwd: path.join(home, 'workspace'),
      env: {
        ...process.env,
        HOME: home,
        // Where a set-up asks for no language, the server takes that of its environment.
        LC_ALL: 'C.UTF-8',
        XDG_STATE_HOME: home,
        XDG_CACHE_HOME: home,
        OKR_COMMAND: okr,
        OKR_SET_UP: path.join(home, 'set-up.lua'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: AT_MOST,
    }),
  );
  const lines = said.split('\n').filter((line) => /^ {2}[✔✘]|^ {6}/.test(line));
  console.log(lines.join('\n'));
  const failed = lines.filter((line) => line.startsWith('  ✘')).length;
  const passed = lines.filter((line) => line.startsWith('  ✔')).length;
  // The suite's last line says that it came to its end.
  const isWhole = /^whole$/m.test(said);
  if (!isWhole) console.log(said);
  console.log(`${passed} passed, ${failed + (isWhole ? 0 : 1)} failed`);
  process.exitCode = failed > 0 || !isWhole ? 1 : 0;
} catch (error) {
  console.log(`  ✘ Neovim\n${error?.message ?? error}\n0 passed, 1 failed`);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** The set-up that works in every Neovim since 0.7: the Lua block that says so. */
function setUpOf(page) {
  const block = [...page.matchAll(/```lua\n([\s\S]*?)```/g)].map((found) => found[1]).find((lua) => lua.includes('0.7'));
  if (!block) throw new Error('docs/editors.md has no set-up for Neovim 0.7');
  return block;
}

function ended(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });
}
