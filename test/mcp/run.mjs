// The built `okr mcp`, driven over stdio by the protocol's own client. usage: node test/mcp/run.mjs [--no-build] [PART of a file's name]
import { runOverStdio } from '../stdio/suite.mjs';

await runOverStdio(import.meta.dirname);
