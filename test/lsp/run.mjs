// The built server, driven over stdio as any editor would. usage: node test/lsp/run.mjs [--no-build] [PART of a file's name]
import { runOverStdio } from '../stdio/suite.mjs';

await runOverStdio(import.meta.dirname);
