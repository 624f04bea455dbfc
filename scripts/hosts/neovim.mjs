// Neovim: one that is there, or Debian's where apt may install it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How to start a Neovim that is on this machine, or `undefined`. */
function findNeovim() {
  const command = process.env.NVIM_COMMAND ?? 'nvim';
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0 ? command : undefined;
}

/** Finds a Neovim, or installs Debian's; throws one clear sentence when neither can be. */
export function ensureNeovim(say = (line) => console.log(line)) {
  const found = findNeovim();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Neovim with apt-get …');
    const run = (...args) =>
      spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const update = run('update');
    const install = run('install', '-y', '--no-install-recommends', 'neovim');
    const installed = findNeovim();
    if (installed) return installed;
    say(`${update.stderr}${install.stderr}`.trim());
  }
  throw new Error('No Neovim: install it, or name one in the environment variable NVIM_COMMAND.');
}
