import * as z from 'zod';

/**
 * What `okr report --format json` prints, version 1. A field that is added leaves the version as it is; one that goes or means
 * something else raises it. It is only used to write the JSON Schema and to check types: nothing is validated at run time.
 */
const share = (text: string) => z.number().min(0).max(1).nullable().describe(text);
const day = (text: string) => z.string().describe(text);
const text = (about: string) => z.string().nullable().describe(about);
const line = z.int().min(1).describe('From 1.');
const path = z.string().describe('Below the root of the repository, with `/`.');

const health = z
  .enum(['on-track', 'at-risk', 'off-track', 'pending', 'outdated', 'closed', 'none'])
  .describe('`pending`: no check-in yet. `outdated`: the last check-in is older than the cadence and its grace.');
const counted = z.object({ in: z.int().min(0), of: z.int().min(0) });
const standing = z.object({ progress: share('0..1; `null` where nothing can be scored.'), health });
const explanation = z
  .array(z.string())
  .describe('Where the number comes from, a line for each term, in the language of the report.');

const forecast = z
  .object({
    progress: share('At the end of the last day of the cycle.'),
    low: share('One standard error of prediction below.'),
    high: share('One standard error of prediction above.'),
    date: day('The day at whose end this would be.'),
    checkIns: z.int().describe('How many check-ins the line goes through.'),
  })
  .nullable()
  .describe('A straight line through the latest check-ins; `null` with fewer than three days of them.');

const keyResult = z.object({
  ref: text('`objective/key-result`; `null` without ids.'),
  title: z.string(),
  owner: text('Whose key result it is, where it says so itself.'),
  weight: z.number(),
  goal: text('What it is measured by, as a person reads it.'),
  value: z.object({ number: z.number(), unit: z.string().nullable() }).nullable().describe('The value that counts.'),
  progress: share('0..1; `null` where it cannot be scored.'),
  expected: share('Where the progress should stand on the day of the report.'),
  forecast,
  health,
  confidence: share('The last one given.'),
  grade: share('Given at the close.'),
  before: standing.describe('How it stood on `since`.'),
  lastCheckIn: z.object({ date: day('YYYY-MM-DD'), note: z.string().nullable(), by: z.string().nullable() }).nullable(),
  missed: z.int().min(0).describe('How many check-ins the cadence asked for since the last one and did not get.'),
  weak: z.array(z.string()).describe('What is weak in the wording.'),
  explanation,
  path,
  line,
});

const objective = z.object({
  ref: text('Its id; `null` without one.'),
  title: z.string(),
  level: z.enum(['company', 'department', 'team', 'person']).nullable(),
  team: text('The team of its file.'),
  owner: text('Its owner.'),
  cycle: text('Its own cycle, which may contain that of the report.'),
  type: z.enum(['aspirational', 'committed']),
  aligned: z.boolean().describe('False for what supports nothing, where others do.'),
  supports: z.array(z.object({ title: z.string(), keyResult: z.string().nullable() })).describe('What it is aligned to.'),
  progress: share('What the roll-up mode picks.'),
  own: share('Mean of its own key results, by weight.'),
  rollup: share('Mean of the aligned objectives, by link weight.'),
  mode: z.enum(['key-results', 'aligned', 'both']),
  expected: share('Where the progress should stand on the day of the report.'),
  forecast,
  health,
  confidence: share('Of its key results, by weight.'),
  reached: counted.nullable().describe('Key results that reached their target, of those that can be scored.'),
  grade: share('Given at the close.'),
  retrospective: text('Written at the close.'),
  before: standing.describe('How it stood on `since`.'),
  weak: z.array(z.string()).describe('What is weak in the wording.'),
  explanation,
  keyResults: z.array(keyResult),
  path,
  line,
});

export const reportSchema = z.object({
  version: z.literal(1),
  date: day('The day of the report, YYYY-MM-DD.'),
  since: day('The day it is compared with.'),
  cycle: z
    .object({
      name: z.string(),
      start: day('First day.'),
      end: day('Last day.'),
      week: counted.nullable().describe('The week of the report, and how many there are.'),
      elapsed: share('The share of the cycle that is over.'),
    })
    .nullable()
    .describe('`null` where no file names a cycle.'),
  score: z.object({
    progress: share('Mean of the objectives at the top.'),
    expected: share('Mean of what is expected of them.'),
    health,
    scope: z.enum(['company', 'top']).describe('Whose objectives: the company’s, or all that support no other.'),
    objectives: z.int().describe('How many of them have a score.'),
    before: standing.describe('The same on `since`.'),
  }),
  counts: z.object({
    objectives: z.int(),
    keyResults: z.int(),
    reached: counted.describe('Key results that reached their target, of those that can be scored.'),
    health: z.record(z.string(), z.int()).describe('How many objectives are of each health.'),
    behind: z.int().describe('Objectives and key results at risk or off track, in the whole cycle.'),
    stale: z.int().describe('Objectives and key results that need a check-in, in the whole cycle.'),
    weak: z.int().describe('Objectives and key results that are worded weakly, in the whole cycle.'),
    undated: z.int().describe('Key results whose value bears no date: they count in `before` as they are now.'),
    otherErrors: z.int().describe('Errors that `okr lint` finds in the same files.'),
  }),
  objectives: z
    .array(objective)
    .describe('The company first, then departments, teams and people; what is not aligned stands last.'),
  moves: z.object({
    checkIns: z.int().describe('Check-ins after `since`.'),
    keyResults: z.int().describe('On how many key results.'),
    list: z
      .array(
        z.object({
          kind: z.enum(['objective', 'key-result']),
          ref: z.string().nullable(),
          title: z.string(),
          before: standing,
          after: standing,
          change: z.number().min(-1).max(1).nullable(),
          checkIns: z.int(),
          note: z.string().nullable().describe('The latest note since.'),
        }),
      )
      .describe('The largest moves first, those nearer to the top before equal ones far below.'),
  }),
  due: z
    .array(
      z.object({
        ref: z.string().nullable(),
        title: z.string(),
        objective: z.string(),
        team: z.string().nullable(),
        owner: z.string().nullable(),
        health,
        last: z.string().nullable().describe('Day of the last check-in.'),
        missed: z.int(),
        path,
        line,
      }),
    )
    .describe('Key results that wait for a check-in: by team, who is waited for longest first.'),
  weak: z
    .array(
      z.object({
        ref: z.string().nullable(),
        title: z.string(),
        rule: z.string(),
        severity: z.enum(['error', 'warning', 'info', 'hint']),
        message: z.string(),
        path,
        line,
      }),
    )
    .describe('Weak wording of warning and above.'),
});

export type ReportOutput = z.infer<typeof reportSchema>;
