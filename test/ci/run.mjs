// The ways into CI: the package, the hook, the action, and what docs/ci.md shows. Wants the bundles of `node esbuild.mjs`.
// usage: node test/ci/run.mjs
import { finish } from './harness.mjs';

await import('./package.mjs');
await import('./action.mjs');
await import('./docs.mjs');
finish();
