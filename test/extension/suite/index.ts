// Every suite, for either host.
import { env, workspace } from 'vscode';
import { activated } from '../support/workspace.ts';

// Without a server nothing else can pass: say so once, instead of waiting for each test's time to run out.
before(activated);

if (env.language === 'fr') require('./french.ts');
else if (workspace.workspaceFile) require('./roots.ts');
else {
  // In a browser every folder is on no disk. First, since a document outlives the editors that showed it.
  if ('okrKeys' in globalThis) require('./virtual.ts');
  require('./activation.ts');
  require('./findings.ts');
  require('./quick-fix.ts');
  require('./completion.ts');
  require('./hover.ts');
  require('./navigation.ts');
  require('./lenses.ts');
  require('./shape.ts');
  require('./alignment.ts');
  require('./map.ts');
  require('./check-in.ts');
  require('./what-if.ts');
  require('./structure.ts');
  require('./exchange.ts');
  require('./assistant.ts');
  require('./status.ts');
  require('./files.ts');
  require('./settings.ts');
  require('./commands.ts');
  // git is a program: a worker has none.
  if (!('okrKeys' in globalThis)) require('./compare.ts');
  // Only a web worker's console reaches whoever can press keys.
  if ('okrKeys' in globalThis) require('./typing.ts');
  // A host may notice a file that came and went only in part, so nobody looks at the files after this one.
  require('./cycle-end.ts');
  require('./writing.ts');
}
