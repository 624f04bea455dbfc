/** English: what the page says about changing the plan itself. */
export const planWords = {
  alignTo: 'Align to…',
  addChild: 'Add a supporting objective…',
  addKeyResult: 'Add a key result…',
  copyMarkdown: 'Copy as Markdown',
  goToParent: 'Go to the parent',
  goToParents: 'Go to a parent…',
  parents: 'Parents',
  drop: (title: string) => `Align to “${title}”`,
  dropSomewhere: 'Drop it on an objective or a key result. Escape cancels.',
  cancelled: 'Nothing was changed.',
  noTarget: {
    group: 'Drop it on an objective or a key result.',
    self: 'An objective cannot be aligned to itself or to a key result of its own.',
    below: 'This supports what you drag: the two would support each other in a circle.',
    parent: 'It is aligned to this already.',
  },
};
