/** English: what is offered while somebody writes. French has the same type, so a sentence that exists in one language only does not compile. */
export const writing = {
  /** Beside a day. */
  checkInDue: 'the next check-in is due',
  cycleEnd: (cycle: string) => `end of ${cycle}`,
  thirteenWeeks: 'thirteen weeks from the start',
  /** Beside a value. */
  stated: 'as the sentence says',
  lastCheckIn: 'as in the last check-in',
  start: 'the start: nothing would change',
  computed: 'computed progress',
  /** Beside a unit. */
  inSentence: 'in the sentence',
  besideIt: 'in this objective',
  elsewhere: 'used in other files',
  /** Sentences to start from. */
  objective: (name: string) => `Objective (${name}):`,
  keyResult: (name: string) => `Key result (${name}):`,
  functions: { marketing: 'marketing', sales: 'sales', people: 'HR', product: 'product', support: 'support', data: 'data' },
  template: 'a sentence to start from',
  /** What stands in a new item until somebody types over it. */
  newTitle: { objective: 'New objective', keyResult: 'New key result', action: 'New action' },
  noObjective:
    'There is no objective at the cursor: a key result belongs to one. Put the cursor on an objective, or add one first.',
  noKeyResult:
    'There is no key result at the cursor: an action belongs to one. Put the cursor on a key result, or add one first.',
  replaceNumbers: 'The numbers are an example: replace them with where you start and where you want to be.',
};
