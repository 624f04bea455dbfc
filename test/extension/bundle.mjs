// Bundles the suite for one of the two hosts.
import path from 'node:path';
import esbuild from 'esbuild';

const root = path.join(import.meta.dirname, '../..');

/** @param {'node' | 'web'} host @returns the bundle's path */
export async function bundleSuite(host) {
  const outfile = path.join(root, `out/extension-suite/${host}.js`);
  const web = host === 'web';
  await esbuild.build({
    entryPoints: [path.join(import.meta.dirname, `${host}.ts`)],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: web ? 'browser' : 'node',
    target: web ? 'es2022' : 'node20',
    external: web ? ['vscode'] : ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
    ...(web && {
      define: { global: 'globalThis' },
      // mocha's browser build and the assertions look at `process`.
      banner: { js: 'globalThis.process ??= { env: {}, platform: "browser", nextTick: (f) => Promise.resolve().then(f) };' },
    }),
  });
  return outfile;
}
