import type { Data } from '../../data.ts';

/** English: what the rules on objectives say. */
export const objectives = {
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
    none: () => 'Nothing tells whether this objective is reached. Two to five key results usually do.',
    few: (data: Data) => `Only ${data.count} key result tells whether this is reached. A second one keeps it honest.`,
    many: (data: Data) =>
      `${data.count} key results are more than a team keeps in mind (${data.max} at most). Which ones decide?`,
  },
};
