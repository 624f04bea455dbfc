// Every suite, for either host.
import './activation.ts';
import './findings.ts';
import './quick-fix.ts';
import './completion.ts';
import './hover.ts';
import './alignment.ts';
import './status.ts';
import './files.ts';
import './commands.ts';
