import { files } from './files.ts';
import { graph } from './graph.ts';
import { keyResults } from './key-results.ts';
import { objectives } from './objectives.ts';
import { wording } from './wording.ts';

/** What each rule says: `summary` is the rule in one line, the others are its messages. A sentence that exists in one language only does not compile. */
export const rules = { ...keyResults, ...wording, ...objectives, ...graph, ...files };
