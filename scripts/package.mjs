// Makes okr-as-code.vsix. usage: npm run package
import { readFileSync, statSync } from 'node:fs';
import { setUp } from './setup.mjs';

setUp();
const { packageExtension, VSIX } = await import('./vsix.mjs');
await packageExtension();
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
console.log(`${VSIX}: ${name} ${version}, ${Math.ceil(statSync(VSIX).size / 1024)} kB`);
