import { checkIn } from './check-in.ts';
import { close } from './close.ts';
import type { Command } from './command.ts';
import { diff } from './diff.ts';
import { exportOkrs } from './export.ts';
import { format } from './format.ts';
import { importOkrs } from './import.ts';
import { lint } from './lint.ts';
import { lsp } from './lsp.ts';
import { mcp } from './mcp.ts';
import { report } from './report.ts';
import { rollOver } from './roll-over.ts';
import { rules } from './rules.ts';
import { score } from './score.ts';
import { tree } from './tree.ts';

/** Every command of `okr`, in the order of the help text. */
export const COMMANDS: readonly Command[] = [
  lint,
  format,
  tree,
  score,
  checkIn,
  report,
  diff,
  close,
  rollOver,
  importOkrs,
  exportOkrs,
  rules,
  lsp,
  mcp,
];
