// The host's own HTML function, bundled on the spot: the tests load the page that people get.
import { spawnSync } from 'node:child_process';
import esbuild from 'esbuild';

/** Builds the panel and the map; `--production`: as they ship, without names. */
export function buildPanel(...options) {
  const built = spawnSync(process.execPath, ['esbuild.mjs', ...options, 'webview'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The panel does not build.\n${built.stdout}${built.stderr}`);
}

export async function alignmentHtml() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['client/src/views/alignment-html.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return module.alignmentHtml;
}
