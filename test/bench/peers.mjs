// The peers, installed on demand into .cache/peers; they are no dependencies of the project.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const PEERS = path.resolve('.cache/peers');
const PACKAGES = {
  'yaml-language-server': '2.0.0',
  'ajv-cli': '5.0.0',
  eslint: '10.15.0',
  'eslint-plugin-yml': '3.10.0',
  '@stoplight/spectral-cli': '6.16.3',
  echarts: '6.1.0',
};

/** yaml-language-server needs a newer Node than the project does; both servers run in the same one. */
const NODE_FOR_PEERS = {
  name: `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  version: '24.21.0',
};

export function installPeers() {
  mkdirSync(PEERS, { recursive: true });
  const manifest = path.join(PEERS, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{"private":true}');
  const wanted = { ...PACKAGES, [NODE_FOR_PEERS.name]: NODE_FOR_PEERS.version };
  if (Object.keys(wanted).some((name) => !existsSync(path.join(PEERS, 'node_modules', name)))) {
    console.log('Installing the peers to measure against …');
    const specs = Object.entries(wanted).map(([name, version]) => `${name}@${version}`);
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...specs], {
      cwd: PEERS,
      stdio: 'inherit',
    });
  }
  return path.join(PEERS, 'node_modules', NODE_FOR_PEERS.name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

export const inPeers = (...parts) => path.join(PEERS, 'node_modules', ...parts);
