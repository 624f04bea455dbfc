import type { Data } from '../../data.ts';

/** English: what the rules on objectives say. */
export const objectives = {
  'obj-placeholder': {
    summary: () => 'An objective that is not written yet',
    unfinished: (data: Data) => `“${data.words}” is still to be written. What should be different for whom?`,
  },
  'obj-has-metric': {
    summary: () => 'A target number in the objective',
    number: (data: Data) =>
      `“${data.words}” is a measure: it belongs in a key result. The objective says what for, in words people remember.`,
  },
  'obj-activity': {
    summary: () => 'An objective that names a project instead of a change',
    project: (data: Data) => `“${data.words}” is a project. What is it meant to change? That is the objective.`,
    finished: (data: Data) => `“${data.words}” says that work is done. What is it meant to change? That is the objective.`,
  },
  'obj-kr-count': {
    summary: () => 'Too few or too many key results',
    'option-min': () => 'The fewest key results that an objective may have.',
    'option-max': () => 'The most key results that an objective may have.',
    none: () => 'Nothing tells whether this objective is reached. Two to five key results usually do.',
    few: (data: Data) =>
      `Only ${data.count === 1 ? '1 key result tells' : `${data.count} key results tell`} whether this is reached. One more keeps it honest.`,
    many: (data: Data) =>
      `${data.count} key results are more than a team keeps in mind (${data.max} at most). Which ones decide?`,
  },
  'obj-too-many': {
    summary: () => 'More objectives than can be kept in focus',
    'option-team': () => 'How many objectives a team may have in one cycle.',
    'option-person': () => 'How many objectives a person may have in one cycle.',
    'option-department': () => 'How many objectives a department may have in one cycle.',
    'option-company': () => 'How many objectives a company may have in one cycle; so may a file without `level`.',
    many: (data: Data) =>
      `${data.count} objectives compete for the same weeks (${data.max} at most). Which of them can wait for the next cycle?`,
  },
  'obj-no-owner': {
    summary: () => 'An objective that nobody answers for',
    'no-owner': () => 'Nobody answers for this objective. An `owner` keeps it alive when everyone is busy.',
    nobody: () => 'There are numbers here, and no name: who brings them? An `owner` beside each objective keeps it alive.',
  },
  'obj-no-cycle': {
    summary: () => 'Check-ins in a file without a cycle',
    'no-cycle': () => 'These numbers have no `cycle`, so nobody can say whether they are on track. Add one, such as 2026-Q4.',
  },
  'obj-no-why': {
    summary: () => 'An objective at the top without a reason',
    'no-why': () => 'Others align to this objective. One line of `why` tells them what it is good for.',
  },
  'obj-composite': {
    summary: () => 'Two objectives in one',
    second: (data: Data) => `“${data.words}” may be an objective of its own. A team remembers one direction better than two.`,
  },
  'obj-kpi': {
    summary: () => 'An objective that is only a metric',
    metric: (data: Data) => `“${data.words}” is a metric. What would be different for people if it moved? That is the objective.`,
  },
  'obj-business-as-usual': {
    summary: () => 'An objective by which things go on as they are',
    'goes-on': (data: Data) =>
      `“${data.words}” asks for no change. What already runs can be watched; what should be better at the end?`,
  },
  'obj-vague': {
    summary: () => 'An objective that any company could have',
    general: (data: Data) => `“${data.words}” could be any company’s. What should be different, and for whom?`,
  },
};
