// Bundles every face of the engine. usage: node esbuild.mjs [--watch] [--production] [PART…]
import { readFileSync } from 'node:fs';
import esbuild from 'esbuild';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const flags = process.argv.slice(2);
const production = flags.includes('--production');
const parts = flags.filter((flag) => !flag.startsWith('--'));
// The command line runs with the engine beside it.
if (parts.includes('cli')) parts.push('engine');
// A page is a script and its style.
if (parts.includes('webview')) parts.push('style');

const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
};
const forNode = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const forBrowser = { ...common, platform: 'browser', target: 'es2022' };

/** Files that are not bundled with the command line, since the engine has them: each with how to take it from there. */
const IN_ENGINE = [
  [/server\/src\/core\/index\.ts$/, 'core'],
  [/server\/src\/lsp\/index\.ts$/, 'lsp()'],
  [/server\/src\/agents\/index\.ts$/, 'agents()'],
  [/vscode-(?:languageserver|languageserver-protocol|jsonrpc)\/lib\/common\/(?:api|server)\.js$/, 'languageServer()'],
];
const fromEngine = {
  name: 'from-engine',
  setup(build) {
    for (const [file, part] of IN_ENGINE) {
      build.onLoad({ filter: file }, () => ({ contents: `module.exports = require('../engine.js').${part};` }));
    }
  },
};

/** What few commands need of Node, and what takes long to load: it is loaded by whoever calls it first. */
const CALLED_LATE = { crypto: ['createHash'], child_process: ['spawn'], readline: ['createInterface'] };
const calledLate = {
  name: 'called-late',
  setup(build) {
    const filter = new RegExp(`^node:(?:${Object.keys(CALLED_LATE).join('|')})$`);
    build.onResolve({ filter }, ({ path, importer, namespace }) => {
      if (namespace === 'called-late') return { path, external: true };
      return /[\\/]server[\\/]src[\\/]/.test(importer) ? { path, namespace: 'called-late' } : undefined;
    });
    build.onLoad({ filter, namespace: 'called-late' }, ({ path }) => ({
      contents: CALLED_LATE[path.slice('node:'.length)]
        .map((name) => `export const ${name} = (...given) => require('${path}').${name}(...given);`)
        .join('\n'),
    }));
  },
};

/** The MCP server is a file of its own, which only `okr mcp` loads: `okr lint` does not pay for the protocol's library. */
const mcpApart = {
  name: 'mcp-apart',
  setup(build) {
    build.onResolve({ filter: /\/mcp\/serve\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './mcp.js', external: true } : undefined,
    );
  },
};
/**
 * The protocol's library brings a checker of JSON Schemas for forms that a server may show to a person. We show none, and it is
 * twice as large as all the rest.
 */
const withoutForms = {
  name: 'without-forms',
  setup(build) {
    build.onLoad({ filter: /[\\/]validation[\\/]ajv-provider\.js$/ }, () => ({
      contents: 'export class AjvJsonSchemaValidator {}',
    }));
  },
};

/** Name → build options. The name is also the folder in `dist`. */
const BUILDS = {
  // The core once on its own, without any platform: whatever reaches for Node, VS Code or a page fails here.
  core: {
    ...common,
    platform: 'neutral',
    format: 'esm',
    mainFields: ['module', 'main'],
    entryPoints: ['server/src/core/index.ts'],
    outfile: 'out/core-neutral/core.mjs',
  },
  // The engine once, as a worker for browsers and as a module for Node.
  engine: {
    ...forBrowser,
    format: 'iife',
    globalName: 'OkrEngine',
    footer: { js: 'if (typeof module === "object") module.exports = OkrEngine;' },
    entryPoints: ['server/src/browser/engine.ts'],
    outfile: 'dist/engine.js',
  },
  // The command line, with the language server as one of its commands: what Node adds to the engine, and a small file that starts it.
  cli: {
    ...forNode,
    define: { ...common.define, OKR_VERSION: JSON.stringify(manifest.version) },
    entryPoints: { okr: 'server/src/cli/okr.ts', main: 'server/src/cli/main.ts', mcp: 'server/src/cli/mcp/serve.ts' },
    external: ['./main.js', '../engine.js'],
    loader: { '.md': 'text' },
    plugins: [fromEngine, calledLate, mcpApart, withoutForms],
    outdir: 'dist/cli',
  },
  client: {
    ...forNode,
    external: ['vscode'],
    entryPoints: ['client/src/node/extension.ts'],
    outfile: 'dist/client/extension.node.js',
  },
  'client-web': {
    ...forBrowser,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: ['client/src/browser/extension.ts'],
    outfile: 'dist/client/extension.web.js',
  },
  webview: {
    ...forBrowser,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    entryPoints: { panel: 'client/webview/main.tsx', map: 'client/webview/map/main.tsx' },
    outdir: 'dist/webview',
  },
  style: {
    ...forBrowser,
    entryPoints: { panel: 'client/webview/style/panel.css', map: 'client/webview/style/map.css' },
    outdir: 'dist/webview',
  },
};

const wanted = Object.entries(BUILDS).filter(([name]) => parts.length === 0 || parts.includes(name));
if (flags.includes('--watch')) {
  for (const [, options] of wanted) await (await esbuild.context(options)).watch();
} else {
  const results = await Promise.allSettled(wanted.map(([, options]) => esbuild.build(options)));
  // esbuild has said what is wrong and where.
  const broken = wanted.filter((_, index) => results[index].status === 'rejected').map(([name]) => name);
  if (broken.length > 0) {
    console.error(`Not built: ${broken.join(', ')}`);
    process.exitCode = 1;
  }
}
