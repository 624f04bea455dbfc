import { createOkrService, type Locale, messagesOf } from '../../../core/index.ts';
import { day } from '../../../core/model/testing/build.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../../../core/testing/memory-workspace.ts';
import type { ReportContext, ReportFormat } from '../format.ts';

/** An objective with its team's below it; the title of the latter is what a test wants it to be. */
export function sample(title = 'Nobody waits at the desk', note = 'Two desks more'): Readonly<Record<string, string>> {
  return {
    'w/company.okr.yaml': `level: company
cycle: 2026-Q4
objectives:
  - id: north
    title: Guests come back in winter
    owner: ana
    key_results:
      - id: bookings
        title: Winter bookings from 1,000 to 2,500
        baseline: 1000
        target: 2500
        check_ins:
          - { date: 2026-10-12, value: 1250 }
          - { date: 2026-11-02, value: 1300 }
          - { date: 2026-11-18, value: 1675.5, confidence: 0.6, note: ${JSON.stringify(note)} }
`,
    'w/desk.okr.yaml': `level: team
cycle: 2026-Q4
objectives:
  - id: south
    title: ${JSON.stringify(title)}
    parent: north/bookings
    key_results:
      - id: minutes
        title: Minutes at the desk from 10 to 0
`,
  };
}

/** What a format makes of files, as `okr report` would on 22 November 2026. */
export async function written(
  format: ReportFormat,
  files: Readonly<Record<string, string>>,
  locale: Locale = 'en',
  more: Partial<ReportContext> = {},
): Promise<string> {
  const service = createOkrService({
    workspace: memoryWorkspace(files),
    clock: fixedClock(day('2026-11-22')),
    logger: recordingLogger(),
  });
  await service.index();
  const context: ReportContext = {
    title: 'A report',
    messages: messagesOf(locale),
    version: '1.2.3',
    files: null,
    pathOf: (uri) => uri,
    lineUrl: () => null,
    explain: (id) => service.explain(id, locale),
    chart: () => '',
    separator: ',',
    ...more,
  };
  const text = [...format(service.cycleReport(null, day('2026-11-15'), locale), context)].join('');
  service.dispose();
  return text;
}
