import type { Locale } from '../messages/index.ts';
import type { OkrConfig } from '../schema/config.ts';
import type { RuleEntry } from '../service.ts';
import { levelInForce } from './levels.ts';
import { RULES } from './registry.ts';
import { summaryOf } from './text.ts';

/** All rules in the order of the catalogue, with the level that a configuration gives them. */
export function ruleEntries(config: OkrConfig, locale: Locale): RuleEntry[] {
  return RULES.map((rule) => ({
    id: rule.id,
    subject: rule.subject,
    defaultLevel: rule.level,
    level: levelInForce(rule, config),
    summary: summaryOf(rule.id, locale),
  }));
}
