import { spawn } from 'node:child_process';
import path from 'node:path';
import type { RevisionProblem as GitProblem } from '../lsp/index.ts';

export type { GitProblem };

export interface GitAnswer {
  readonly code: number;
  readonly out: Buffer;
  readonly error: string;
}

/** `null`: there is no git to run. */
export type RunGit = (args: readonly string[], input?: string) => Promise<GitAnswer | null>;

/** Nothing here takes longer in a repository that works. */
const LONGEST = 120_000;

/** What a hook's environment says of the repository that it runs in: the folder alone is to say that. */
const OF_A_HOOK = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_NAMESPACE'];

/**
 * Runs git in a folder: plumbing only, without a shell, and with everything off by which a repository could have something else run:
 * hooks, file system monitors, pagers, and fetching what is missing from somewhere.
 */
export function gitIn(folder: string, env: NodeJS.ProcessEnv = process.env): RunGit {
  const clean = { ...env };
  for (const name of OF_A_HOOK) delete clean[name];
  const own = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat', LC_ALL: 'C' };
  const safe = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'].flatMap((each) => ['-c', each]);
  return (args, input = '') =>
    new Promise((resolve) => {
      const child = spawn('git', [...safe, '--no-pager', '-C', folder, ...args], {
        // Some systems look for a program in the working directory first: it is never a folder of the project.
        cwd: path.dirname(process.execPath),
        env: { ...clean, ...own },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
      });
      const limit = setTimeout(() => child.kill(), LONGEST);
      const settle = (answer: GitAnswer | null) => {
        clearTimeout(limit);
        resolve(answer);
      };
      const out: Buffer[] = [];
      const error: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
      child.on('error', () => settle(null));
      child.on('close', (code) =>
        settle({ code: code ?? -1, out: Buffer.concat(out), error: Buffer.concat(error).toString('utf8') }),
      );
      // git may end before it has read everything.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
}

/** What git's refusal means. */
export function problemOf(answer: GitAnswer | null, revision: string): GitProblem {
  if (answer === null) return { kind: 'no-git', revision, detail: '' };
  const detail = firstLine(answer.error);
  return { kind: /not a git repository/i.test(detail) ? 'no-repository' : 'failed', revision, detail };
}

function firstLine(text: string): string {
  return (text.split('\n').find((line) => line.trim() !== '') ?? '').trim();
}
