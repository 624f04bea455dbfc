import { createHash } from 'node:crypto';
import type { Severity } from '../../core/index.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Formatter } from './formatter.ts';

/** Their `blocker` is left free: a file of goals that contradicts itself stops no system. */
const SEVERITIES: Readonly<Record<Severity, 'critical' | 'major' | 'minor' | 'info'>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

/** The code quality report of GitLab, for the widget in a merge request. */
export const gitlab: Formatter = (records, context) => {
  const fingerprints = fingerprintsOf(records, context);
  const report = records.map(({ message, rule, severity, rootPath, line }, index) => ({
    description: message,
    check_name: rule,
    // Must be the only one of its kind in the whole report, so the path belongs to it.
    fingerprint: digest(rootPath, fingerprints[index]?.hash, fingerprints[index]?.occurrence),
    severity: SEVERITIES[severity],
    location: { path: rootPath, lines: { begin: line } },
  }));
  return `${JSON.stringify(report, null, 2)}\n`;
};

function digest(...parts: readonly unknown[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}
