// Every suite, for either host.
import { activated } from '../support/workspace.ts';
import './activation.ts';
import './findings.ts';
import './quick-fix.ts';
import './completion.ts';
import './hover.ts';
import './alignment.ts';
import './status.ts';
import './files.ts';
import './commands.ts';

// Without a server nothing else can pass: say so once, instead of waiting for each test's time to run out.
before(activated);
