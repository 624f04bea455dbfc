import type { Proposals, ProposedFile } from './tool.ts';

/** How many are kept: an agent applies what it has just read. */
const KEPT = 20;

export function createProposals(): Proposals {
  const kept = new Map<string, readonly ProposedFile[]>();
  let last = 0;
  return {
    keep(files) {
      const id = `p${++last}`;
      kept.set(id, files);
      for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
      return id;
    },
    get: (id) => kept.get(id),
    drop: (id) => void kept.delete(id),
  };
}
