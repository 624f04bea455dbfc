import type { OkrConfig, Preset } from '../schema/config.ts';
import type { Rule, Severity } from './rule.ts';

/** From the mildest to the gravest. */
const SEVERITIES: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

/** Whether `a` is milder than `b`. */
export function milder(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b);
}

/** What a preset makes of a level: `strict` lifts hints and infos by one step, `structure` keeps errors only. */
function byPreset(level: Severity | 'off', preset: Preset): Severity | 'off' {
  if (preset === 'structure') return level === 'error' ? level : 'off';
  if (preset === 'strict' && level === 'hint') return 'info';
  if (preset === 'strict' && level === 'info') return 'warning';
  return level;
}

/** The level at which a rule runs: the configuration's own word for it, else what the preset says. */
export function levelInForce(rule: Rule, config: OkrConfig): Severity | 'off' {
  return config.rules[rule.id]?.level ?? byPreset(rule.level, config.preset);
}

/**
 * The severity of one report. Where the context made it milder than the rule's own level, a configured level does not
 * make it graver again: "kr-activity: error" still lets one deliverable among measured outcomes pass as an info.
 */
export function severityInForce(reported: Severity | undefined, rule: Rule, config: OkrConfig): Severity | 'off' {
  const level = levelInForce(rule, config);
  if (reported === undefined || reported === rule.level || level === 'off') return level;
  if (config.rules[rule.id]?.level) return milder(reported, level) ? reported : level;
  return byPreset(reported, config.preset);
}
