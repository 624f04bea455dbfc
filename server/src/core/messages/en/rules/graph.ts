import type { Data } from '../../data.ts';
import { formatDate } from '../../format.ts';

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
  'align-orphan': {
    summary: () => 'An objective that supports nothing above it',
    company: () => 'Which objective of the company does this support? If it is the team’s own idea, say `origin: bottom-up`.',
    department: () =>
      'Which objective of the department does this support? If it is the team’s own idea, say `origin: bottom-up`.',
  },
  'align-uncovered': {
    summary: () => 'An objective of the company or a department that nobody supports',
    company: (data: Data) => `Nobody supports “${data.words}” yet, unlike others of the company. Who carries it?`,
    department: (data: Data) => `Nobody supports “${data.words}” yet, unlike others of a department. Who carries it?`,
  },
  'align-copy': {
    summary: () => 'An objective in the very words of the one it supports',
    copy: (data: Data) => `“${data.words}” is word for word what “${data.ref}” says. What is this team’s own part in it?`,
  },
  'align-cycle-mismatch': {
    summary: () => 'A parent from another time',
    over: (data: Data) =>
      `“${data.ref}” is over before ${data.own} begins (${data.above}): nothing that is done now can count there.`,
    later: (data: Data) => `“${data.ref}” begins only when ${data.own} is over (${data.above}). Is it the one that is meant?`,
  },
  'align-level-skip': {
    summary: () => 'A link that climbs past the level in between',
    'option-max': () => 'How many levels a link may climb: from a team to the company are 2.',
    department: (data: Data) =>
      `“${data.ref}” is ${data.levels} levels up. Would an objective of the department say better what this is for?`,
    team: (data: Data) =>
      `“${data.ref}” is ${data.levels} levels up. Would an objective of the team say better what this is for?`,
  },
  'align-origin-share': {
    summary: () => 'A cycle that comes nearly all from above, or nearly all from the teams',
    'option-share': () => 'How many percent of the objectives should come from the teams.',
    'option-tolerance': () => 'How far from that share is still fine, in points.',
    'option-min': () => 'How many objectives of a cycle must say where they come from.',
    above: (data: Data) =>
      `${data.count} of the ${data.of} objectives${inCycle(data.cycle)} that name their \`origin\` come from the teams. About ${data.share}% makes them theirs.`,
    teams: (data: Data) =>
      `${data.count} of the ${data.of} objectives${inCycle(data.cycle)} that name their \`origin\` come from the teams. With about ${data.share}%, the company’s direction shows too.`,
  },
  'rollup-double-count': {
    summary: () => 'Progress that would reach one objective twice',
    again: (data: Data) =>
      `This already counts in “${data.ancestor}” by way of “${data.through}”, so not once more by “${data.ref}”. \`weight: 0\` would say so.`,
    direct: (data: Data) =>
      `“${data.ref}” already gets this by way of “${data.through}”, so this link is left out. \`weight: 0\` would say so.`,
    twice: (data: Data) =>
      `“${data.ref}” and “${data.through}” are in the same objective: this counts there once, by the first. Which one is meant?`,
  },
  'score-too-easy': {
    summary: () => 'Everything reached in full: the next ambition may reach further',
    'option-min': () => 'From which grade on, 0 to 1, a key result counts as reached in full.',
    easy: () =>
      'All of it reached: well done, and next time this team can dare more. An ambition that ends at 0.7 has stretched.',
  },
  'score-too-hard': {
    summary: () => 'Nothing came far: out of reach, or badly calibrated',
    'option-max': () => 'Up to which grade, 0 to 1, a key result counts as having come nowhere.',
    hard: () => 'None of it came far. Was it out of reach, started too late, or measured by the wrong thing?',
  },
  'no-retrospective': {
    summary: () => 'A cycle that is over, and nothing noted of what was learnt',
    'option-after': () => 'How many days after the end of an unscored cycle that is told.',
    scored: (data: Data) => `${data.cycle} is scored. What did it teach? A line of \`retrospective\` helps the next cycle.`,
    over: (data: Data) =>
      `${data.cycle} ended on ${formatDate(Number(data.day), 'en', true)}. How did it go, and what did it teach? That is worth a \`score\` and a \`retrospective\`.`,
  },
};

function inCycle(cycle: string | number | undefined): string {
  return cycle ? ` of ${cycle}` : '';
}
