import type { Data } from '../../data.ts';

/** English: what the rules on references, alignment and the cycle say. */
export const graph = {
  'ref-unknown': {
    summary: () => 'A reference that leads nowhere',
    objective: (data: Data) => `No objective “${data.ref}” in this cycle, nor in one that contains it.`,
    'objective-near': (data: Data) =>
      `No objective “${data.ref}” in this cycle, nor in one that contains it. Did you mean “${data.near}”?`,
    'key-result': (data: Data) => `The objective is there, but it has no key result “${data.ref}”.`,
    'key-result-near': (data: Data) =>
      `The objective is there, but it has no key result “${data.ref}”. Did you mean “${data.near}”?`,
    cycle: (data: Data) => `“${data.ref}” names a cycle that is unknown here.`,
    'cycle-near': (data: Data) => `“${data.ref}” names a cycle that is unknown here. Did you mean “${data.near}”?`,
  },
  'ref-self': {
    summary: () => 'An objective that is its own parent',
    self: (data: Data) => `“${data.ref}” is this objective itself. What does it support?`,
  },
  'ref-cycle': {
    summary: () => 'Objectives that support each other in a circle',
    circle: (data: Data) => `A circle: ${data.path}. Which of them is on top?`,
  },
  'id-duplicate': {
    summary: () => 'The same id twice',
    objective: (data: Data) =>
      `${data.file} has an objective “${data.id}” in this cycle too: a reference to it would be ambiguous.`,
    'objective-here': (data: Data) =>
      `Another objective in this file is called “${data.id}” too: a reference to it would be ambiguous.`,
    'key-result': (data: Data) => `This objective already has a key result “${data.id}”.`,
  },
};
