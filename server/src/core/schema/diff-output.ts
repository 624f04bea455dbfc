import * as z from 'zod';

/**
 * What `okr diff --format json` prints, version 1. A field that is added leaves the version as it is; one that goes or means
 * something else raises it. It is only used to write the JSON Schema and to check types: nothing is validated at run time.
 */
const share = (text: string) => z.number().min(0).max(1).nullable().describe(text);
const change = (text: string) => z.number().min(-1).max(1).nullable().describe(text);
const text = (about: string) => z.string().nullable().describe(about);
const kind = z
  .enum(['added', 'removed', 'changed', 'scored'])
  .describe('`scored`: written as before, and scored otherwise since something below it changed.');
const health = z.enum(['on-track', 'at-risk', 'off-track', 'pending', 'outdated', 'closed', 'none']);
const place = {
  path: z.string().describe('Below the root of the repository, with `/`.'),
  line: z.int().min(1).describe('From 1.'),
};
const amount = z.object({ value: z.number(), unit: z.string().nullable() }).nullable();

const top = z.object({
  progress: share('Mean of the objectives at the top; `null` where nothing can be scored.'),
  expected: share('Mean of what is expected of them.'),
  health,
  scope: z.enum(['company', 'top']).describe('Whose objectives: the company’s, or all that support no other.'),
  objectives: z.int().describe('How many of them have a score.'),
});

const field = z.object({
  field: z.enum([
    ...['id', 'title', 'file', 'team', 'level', 'cycle', 'owner', 'why', 'type', 'rollup', 'weight', 'baseline', 'target'],
    ...['measure', 'current', 'stage', 'done', 'grade', 'retrospective'],
  ] as [string, ...string[]]),
  before: text('As a person reads it; `null` where nothing was said.'),
  after: text('As a person reads it; `null` where nothing is said.'),
  ease: z
    .enum(['easier', 'harder'])
    .nullable()
    .describe('Whether a target got easier or harder to reach, where that can be said.'),
  amounts: z.object({ before: amount, after: amount }).nullable().describe('The same as numbers, of quantities.'),
});

const weak = z.object({ kind: z.enum(['added', 'removed']), rule: z.string(), message: z.string() });

const checkIn = z
  .object({
    value: text('As a person reads it.'),
    amount,
    confidence: share('0..1'),
    status: health.nullable(),
    note: z.string().nullable(),
    by: z.string().nullable(),
  })
  .nullable();

const keyResultSide = z
  .object({
    ref: text('`objective/key-result`; `null` without ids.'),
    title: z.string(),
    goal: text('What it is measured by, as a person reads it.'),
    progress: share('0..1; `null` where it cannot be scored.'),
    health,
    ...place,
  })
  .nullable();

const keyResult = z.object({
  kind,
  before: keyResultSide,
  after: keyResultSide,
  fields: z.array(field),
  checkIns: z
    .array(
      z.object({
        kind: z.enum(['added', 'changed', 'removed']),
        date: z.string().describe('YYYY-MM-DD'),
        before: checkIn,
        after: checkIn,
        past: z.boolean().describe('Whether a later check-in was there already: the past is told otherwise.'),
      }),
    )
    .describe('Inline and from logs, by day.'),
  weak: z.array(weak).describe('Findings about its words, of warning and above, that came or went.'),
});

const objectiveSide = z
  .object({
    ref: text('Its id; `null` without one.'),
    title: z.string(),
    team: z.string(),
    level: z.enum(['company', 'department', 'team', 'person']).nullable(),
    cycle: z.string().nullable(),
    progress: share('What the roll-up mode picks.'),
    own: share('Mean of its own key results, by weight.'),
    rollup: share('Mean of the aligned objectives, by link weight.'),
    health,
    ...place,
  })
  .nullable();

const objective = z.object({
  kind,
  before: objectiveSide.describe('`null` for one that was added.'),
  after: objectiveSide.describe('`null` for one that was removed.'),
  effect: change('By how much it moved the number at the top; effects and `rest` add up.'),
  fields: z.array(field),
  links: z
    .array(
      z.object({
        kind: z.enum(['added', 'removed', 'changed']),
        ref: z.string().describe('As written.'),
        to: z.string().describe('Title of what it leads to.'),
        before: z.number().nullable().describe('Its weight.'),
        after: z.number().nullable().describe('Its weight.'),
      }),
    )
    .describe('`parent:` links that came, went or count otherwise.'),
  weak: z.array(weak),
  keyResults: z.array(keyResult).describe('Only those that differ.'),
});

export const diffSchema = z.object({
  version: z.literal(1),
  date: z.string().describe('The day on which both are scored, YYYY-MM-DD.'),
  cycle: text('The cycle that was looked at.'),
  revisions: z.object({ before: z.string(), after: text('`null`: the files as they are.') }),
  before: top,
  after: top,
  rest: change('What moved the top and is of no single objective: the configuration, or who counts as the top.'),
  objectives: z.array(objective).describe('What is written otherwise by its effect on the top, then what moves with it.'),
});

export type DiffOutput = z.infer<typeof diffSchema>;
