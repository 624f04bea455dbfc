import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A git repository of its own in a temporary folder, untouched by the settings of whoever runs the tests. */
export class Repository {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'okr-git-')));

  constructor() {
    // No examples of hooks: they are most of what git would write.
    this.git('init', '--quiet', '--initial-branch=main', '--template=');
  }

  git(...args: readonly string[]): string {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgSign=false'];
    const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', HOME: this.folder };
    return execFileSync('git', [...who, '-C', this.folder, ...args], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  write(name: string, text: string): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  remove(name: string): void {
    rmSync(path.join(this.folder, name), { recursive: true });
  }

  /** Commits everything as it is. */
  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=state');
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
