/** English: a comparison that is laid over the tree. */
export const comparePanel = {
  /** Where a branch left another: `A...B`. `branch` is the one that it left, `own` the one that it is. */
  whereItLeft: (branch: string, own: string | null) =>
    own === null ? `where this branch left ${branch}` : `where ${own} left ${branch}`,
};
