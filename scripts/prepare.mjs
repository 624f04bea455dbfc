// Builds the command, which is the language server too; npm runs it before it packs a clone, as for `npm install git+…` or pre-commit.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

process.chdir(path.join(import.meta.dirname ?? '.', '..'));

// For a global install of a repository, npm runs this without having installed what it needs; see npm's `global` for its children.
if (!existsSync('node_modules/esbuild')) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(global|location|prefix)$/i.test(name)),
  );
  run(
    'npm',
    ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    env,
    process.platform === 'win32',
  );
}
run(process.execPath, ['esbuild.mjs', '--production', 'cli'], process.env, false);

/** Standard output is npm's: whoever packs reads the name of the package there. */
function run(command, args, env, shell) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], env, shell });
  if (status !== 0) process.exit(status ?? 1);
}
