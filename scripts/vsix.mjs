// The extension as one file.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';

export const VSIX = 'okr-as-code.vsix';

/** What the file may weigh: people install it over hotel networks too. */
const LIMIT = 1_000_000;

/** Builds for production and packs what `.vscodeignore` lets through; fails when the file is too large. */
export async function packageExtension() {
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { stdio: 'inherit' });
  await createVSIX({
    cwd: process.cwd(),
    packagePath: VSIX,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: false,
  });
  const { size } = statSync(VSIX);
  if (size >= LIMIT) throw new Error(`${VSIX} has ${size} bytes; the limit is ${LIMIT}.`);
}
