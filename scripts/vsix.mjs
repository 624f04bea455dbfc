// The extension as one file.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';

export const VSIX = 'okr-as-code.vsix';

/** What the file may weigh, in bytes: people install it over hotel networks too. */
export const VSIX_LIMIT = 1_000_000;

/** Builds for production and packs what `.vscodeignore` lets through; fails when the file is too large. */
export async function packageExtension() {
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { stdio: 'inherit' });
  await createVSIX({
    cwd: process.cwd(),
    packagePath: VSIX,
    // Everything is bundled, and there is no public repository whose pages relative links could lead to.
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const { size } = statSync(VSIX);
  if (size >= VSIX_LIMIT) throw new Error(`${VSIX} has ${size} bytes; the limit is ${VSIX_LIMIT}.`);
}
