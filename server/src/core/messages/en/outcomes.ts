import type { WorkTheme } from '../../language/theme.ts';

/** Results that work of a kind may bring, to be completed: what stands in ‹…› is to be replaced. */
export const outcomes: Readonly<Record<WorkTheme, readonly string[]>> = {
  training: [
    'Share of ‹participants› who ‹use it at work› from ‹…› to ‹…›',
    'Errors among ‹participants› from ‹…› to ‹…› a month',
  ],
  hiring: ['Time to fill a vacancy from ‹… days› to ‹… days›', 'Share of new hires still here after ‹a year› from ‹…› to ‹…›'],
  event: [
    'Share of ‹participants› who ‹ask to hear more› from ‹…› to ‹…›',
    'Requests from ‹people who attended› from ‹…› to ‹…› a month',
  ],
  content: ['Requests from ‹readers› from ‹…› to ‹…› a month', 'Share of ‹readers› who ‹come back› from ‹…› to ‹…›'],
  partnership: ['Revenue through ‹partners› from ‹…› to ‹…›', 'Customers won through ‹partners› from ‹…› to ‹…› a quarter'],
  research: [
    'Share of ‹first-time users› who ‹succeed without help› from ‹…› to ‹…›',
    'Share of ‹decisions› that rest on ‹what users said› from ‹…› to ‹…›',
  ],
  selling: ['Share of ‹conversations› that become ‹orders› from ‹…› to ‹…›', 'Revenue from ‹new customers› from ‹…› to ‹…›'],
  process: ['Time from ‹request› to ‹answer› from ‹… days› to ‹… days›', 'Share of ‹cases› that need rework from ‹…› to ‹…›'],
  technical: ['Incidents per month from ‹…› to ‹…›', 'Time from ‹commit› to ‹production› from ‹… h› to ‹… h›'],
  launch: [
    'Share of ‹customers› who use ‹it› every week from ‹…› to ‹…›',
    'Time that ‹customers› need to ‹…› from ‹… min› to ‹… min›',
  ],
};
