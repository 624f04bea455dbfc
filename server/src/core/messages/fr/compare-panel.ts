import type { comparePanel as english } from '../en/compare-panel.ts';

export const comparePanel: typeof english = {
  whereItLeft: (branch, own) =>
    own === null ? `le point où cette branche a quitté ${branch}` : `le point où ${own} a quitté ${branch}`,
};
