import type { Messages } from '../index.ts';
import { agents } from './agents.ts';
import { align } from './align.ts';
import { checkIn } from './check-in.ts';
import { cli } from './cli.ts';
import { close } from './close.ts';
import { comparePanel } from './compare-panel.ts';
import { cycleReport } from './cycle-report.ts';
import { diagram } from './diagram.ts';
import { diff } from './diff.ts';
import { exchange } from './exchange.ts';
import { features } from './features.ts';
import { fixes } from './fixes.ts';
import { format } from './format.ts';
import { navigation } from './navigation.ts';
import { report } from './report.ts';
import { rollOver } from './roll-over.ts';
import { rules } from './rules/index.ts';
import { standing } from './standing.ts';
import { time } from './time.ts';
import { writing } from './writing.ts';

export const fr: Messages = {
  agents,
  align,
  checkIn,
  cli,
  close,
  comparePanel,
  cycleReport,
  diagram,
  diff,
  exchange,
  features,
  fixes,
  format,
  navigation,
  report,
  rollOver,
  rules,
  standing,
  time,
  writing,
};
