import type { Data } from '../../data.ts';

/** English: what the rules on the wording of key results say. */
export const wording = {
  'kr-relative': {
    summary: () => 'A relative change without a start',
    'no-start': (data: Data) => `“${data.change}” from where? Without a start, nobody can tell afterwards how far it went.`,
  },
  'kr-range-target': {
    summary: () => 'Two numbers where one level should stand',
    range: (data: Data) => `“${data.range}” is two targets. Which of them counts as reached? A band to stay in is \`maintain\`.`,
  },
  'kr-maintain': {
    summary: () => 'A level that is held, without `maintain`',
    held: (data: Data) =>
      `“${data.words}” holds a level. With \`maintain\` it is watched as a guardrail, not scored as progress.`,
  },
  'kr-binary': {
    summary: () => 'Done or not done, with nothing in between',
    'all-or-nothing': () => 'Until it is done, this shows no progress. `milestones` would show how far it has come.',
  },
  'kr-vague-qualifier': {
    summary: () => 'A vague word beside a number',
    vague: (data: Data) => `Nobody can check “${data.words}”. The number says it: leave the word out, or say what it stands for.`,
  },
  'kr-prescribes-how': {
    summary: () => 'The way to the result inside the result',
    means: (data: Data) =>
      `“${data.words}” is one way to get there. As an action below the result, it can change when another works better.`,
  },
  'kr-compound': {
    summary: () => 'Two results in one sentence',
    second: (data: Data) =>
      `“${data.words}” is a second result. If only one of them is reached, is this reached? Give each its own line.`,
    work: (data: Data) => `“${data.words}” is work beside the result. It has its place among the actions.`,
  },
  'kr-vanity': {
    summary: () => 'A number that grows by itself',
    'option-words': () => 'More words that say little in your trade.',
    'option-ignore': () => 'Words that count in your trade, though others only boast with them.',
    vanity: (data: Data) =>
      `“${data.words}” can grow without helping anybody. What do people do next that is of use to them or to you?`,
  },
  'kr-restates-objective': {
    summary: () => 'The objective again, without a measure',
    again: (data: Data) => `“${data.words}” says the objective again. By which number would you see that it is reached?`,
  },
};
