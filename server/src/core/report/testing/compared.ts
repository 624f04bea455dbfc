import { createOkrService, type Locale } from '../../index.ts';
import { day } from '../../model/testing/build.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../../testing/memory-workspace.ts';
import type { Comparison } from '../compare-view.ts';

export type Files = Readonly<Record<string, string>>;

/** Two states of some files, held against each other on 22 November 2026. */
export async function compared(
  before: Files,
  after: Files,
  locale: Locale = 'en',
  cycle: string | null = null,
): Promise<Comparison> {
  const [was, is] = await Promise.all([before, after].map(serviceOf));
  if (!was || !is) throw new Error('two services');
  const comparison = is.compare(was.state, cycle, locale);
  was.dispose();
  is.dispose();
  return comparison;
}

async function serviceOf(files: Files) {
  const clock = fixedClock(day('2026-11-22'));
  const service = createOkrService({ workspace: memoryWorkspace(files), clock, logger: recordingLogger() });
  await service.index();
  return service;
}
