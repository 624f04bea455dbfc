/** English: features. French has the same type, so a sentence that exists in one language only does not compile. */
export const features = {
  fixAll: 'Apply all safe fixes of OKR as Code',
  dates: {
    today: 'today',
    yesterday: 'yesterday',
    thisMonday: 'Monday of this week',
    nextMonday: 'Monday of next week',
    lastMonday: 'Monday of last week',
    mondayAfter: 'Monday in two weeks',
  },
  cycles: { running: 'running' },
  examples: 'For example:',
  values: 'One of:',
  required: 'Always needed.',
  hover: {
    why: 'Why',
    supports: 'Supports',
    supportedBy: 'Supported by',
    more: (count: number) => `… and ${count} more`,
    unknownReference: 'Nothing in this cycle or in those that contain it has this id.',
    checkIns: (count: number) => (count === 1 ? '1 check-in' : `${count} check-ins`),
    understood: 'Understood as',
    owner: 'owner',
    current: 'now',
    rulePage: 'What the rule looks for',
  },
};
