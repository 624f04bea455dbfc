import { quoteQuantity } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { KeyResult } from '../model/okr.ts';
import { changeText, formatBand } from './explain.ts';

/** What a key result is measured by, in signs: `61% → 95%`, `→ 12`, `−40%`, `≥ 99.9%`, `4 stages`; `null` without a measure. */
export function goalText({ metric }: KeyResult, locale: Locale): string | null {
  switch (metric.kind) {
    case 'metric': {
      const target = quoteQuantity(metric.target.value, locale);
      return metric.baseline ? `${quoteQuantity(metric.baseline.value, locale)} → ${target}` : `→ ${target}`;
    }
    case 'change':
      return changeText(metric, locale);
    case 'maintain':
      return formatBand(metric.band.value, locale, quoteQuantity);
    case 'milestones':
      return messagesOf(locale).cycleReport.stages(metric.milestones.length);
    case 'boolean':
      return messagesOf(locale).cycleReport.doneOrNot;
    case 'none':
      return null;
  }
}
