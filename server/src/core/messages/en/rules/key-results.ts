import type { Data } from '../../data.ts';
import { formatDate, formatNumber, formatScore } from '../../format.ts';

/** English: what the rules on key results say. */
export const keyResults = {
  'kr-activity': {
    summary: () => 'Work or a deliverable where a change should stand',
    work: (data: Data) => `“${data.words}” is work to do, not the change it brings. What will be different once it is done?`,
    task: (data: Data) => `“${data.words}” names a task, not the change it brings. What will be different once it is done?`,
    deliverable: (data: Data) => `“${data.words}” is something you make. What will people do differently once they have it?`,
    finished: (data: Data) =>
      `“${data.words}” says that the work is done, not what it changed. Where would you see the difference?`,
    counted: (data: Data) => `“${data.words}” counts what you produce, not what comes of it. What should it bring about?`,
    means: (data: Data) =>
      `“${data.words}” puts the work first and the result behind it. Say the result alone; the work is an action.`,
    staged: (data: Data) => `“${data.words}” is a deliverable in stages. A result beside it would say what it is good for.`,
  },
  'kr-not-measurable': {
    summary: () => 'No level by which a stranger could say “reached”',
    'no-level': (data: Data) => `How would a stranger see that “${data.words}” is reached? Say how much: from where, to where.`,
    'only-date': (data: Data) => `“${data.words}” says when, not how much. Which level should be reached by then?`,
    'only-name': (data: Data) => `“${data.words}” is a name, not a level. How much should be reached?`,
  },
  'kr-placeholder': {
    summary: () => 'Unfinished text',
    unfinished: (data: Data) => `“${data.words}” is still to be filled in. Until then, nobody knows what to aim for.`,
  },
  'kr-no-baseline': {
    summary: () => 'A target without a start',
    'no-start': (data: Data) =>
      `How far is it to “${data.target}”? Without a start, nobody sees the way, nor how much of it is done.`,
  },
  'kr-arithmetic': {
    summary: () => 'The numbers of a sentence contradict each other',
    percent: (data: Data) => `From ${data.from} to ${data.to} is a change of ${data.actual}%, not of ${data.stated}.`,
    multiple: (data: Data) =>
      `From ${data.from} to ${data.to} is ${data.actual} times as much, which “${data.stated}” does not say.`,
    difference: (data: Data) => `From ${data.from} to ${data.to} is a difference of ${data.actual}, not of ${data.stated}.`,
  },
  'kr-text-field-mismatch': {
    summary: () => 'The sentence and the fields disagree',
    baseline: (data: Data) => `The sentence starts at ${data.spoken}, \`baseline\` at ${data.field}. Which one is it?`,
    target: (data: Data) => `The sentence aims at ${data.spoken}, \`target\` at ${data.field}. Which one is it?`,
    maintain: (data: Data) => `The sentence draws the line at ${data.spoken}, \`maintain\` at ${data.field}. Which one is it?`,
  },
  'kr-wrong-direction': {
    summary: () => 'The verb and the numbers point in opposite directions',
    up: (data: Data) => `“${data.words}” points up, but from ${data.from} to ${data.to} goes down.`,
    down: (data: Data) => `“${data.words}” points down, but from ${data.from} to ${data.to} goes up.`,
    'band-above': (data: Data) => `The sentence says “${data.words}”, \`maintain\` asks for ${data.bound} or more.`,
    'band-below': (data: Data) => `The sentence says “${data.words}”, \`maintain\` asks for ${data.bound} or less.`,
    'outside-band': (data: Data) => `The target ${data.target} lies outside the band that \`maintain\` asks for.`,
  },
  'kr-unit-mismatch': {
    summary: () => 'Numbers of one key result that measure different things',
    'other-unit': (data: Data) => `${data.value} cannot be compared with ${data.measure}, so no progress can be computed.`,
  },
  'kr-target-equals-baseline': {
    summary: () => 'A target that is already the start',
    equal: (data: Data) => `It already starts at ${data.value}. To hold a level, declare \`maintain\`; else aim further.`,
  },
  'kr-no-owner': {
    summary: () => 'A key result left without an owner',
    'no-owner': () => 'The other key results have an `owner`, this one does not, nor does the objective. Who looks after it?',
  },
  'kr-sandbagged': {
    summary: () => 'A target that would come by itself, or that everybody is sure of',
    'option-share': () => 'From which part of the way on, 0 to 1, what comes by itself is too much.',
    'option-confidence': () => 'Above which first confidence, 0 to 1, a target is too sure.',
    trend: (data: Data) =>
      `By itself this goes to ${data.trend}; the target is ${data.target}. What would make you work differently?`,
    nearly: (data: Data) =>
      `By itself this goes to ${data.trend}, ${data.share}% of the way to ${data.target}. What would make you work differently?`,
    sure: (data: Data) =>
      `A confidence of ${data.confidence} at the start: the target is nearly certain. Half sure is about right; aim further.`,
  },
  'kr-no-actions': {
    summary: () => 'An objective without actions in a running cycle',
    'option-after': () => 'How many days of the cycle may pass before this is told.',
    'no-actions': () => 'The cycle is running, and nothing is planned under these key results yet. What comes first?',
  },
  'kr-outside-cycle': {
    summary: () => 'A day outside the cycle',
    'option-grace': () => 'How many days before the cycle and after it a check-in may lie.',
    'check-in': (data: Data) =>
      `${day(data.day)} is not in ${data.cycle} (${span(data)}). Is it the right day, or the right cycle?`,
    sentence: (data: Data) => `“${data.words}” is not in ${data.cycle} (${span(data)}): at its end, nobody could say “reached”.`,
    due: (data: Data) => `${day(data.day)} is not in ${data.cycle} (${span(data)}), so this cannot help the key result in time.`,
  },
  'kr-unrealistic': {
    summary: () => 'A level that cannot be reached, or that nobody believes in',
    'option-confidence': () => 'Below which first confidence, 0 to 1, a target is in doubt.',
    beyond: (data: Data) => `${data.target} is more than all there is: this cannot exceed 100. What is the real target?`,
    'off-scale': (data: Data) => `“${data.words}” is above its own scale. What is the real mark?`,
    'more-than-all': (data: Data) => `Nothing can fall by ${data.change}: less than nothing is left. What is the real change?`,
    doubtful: (data: Data) =>
      `A confidence of ${data.confidence} at the start: hardly anybody believes in this. A hard target still needs a way to it.`,
  },
  'kr-duplicate': {
    summary: () => 'The same key result twice',
    here: (data: Data) => `“${data.words}” is already above, so it counts twice. Which of the two stays?`,
    elsewhere: (data: Data) =>
      `“${data.words}” is already under “${data.objective}”, so it counts twice. To which objective does it belong?`,
  },
  'kr-no-guardrail': {
    summary: () => 'All key results push one way, and none holds the quality',
    'option-least': () => 'From how many key results on.',
    more: (data: Data) =>
      `All ${data.count} key results ask for more. One that holds the quality (satisfaction, errors, who stays) keeps it honest.`,
    faster: (data: Data) =>
      `All ${data.count} key results ask for speed. One that holds the quality (errors, rework, satisfaction) keeps it honest.`,
  },
  'kr-all-lagging': {
    summary: () => 'Nothing but money tells of the objective',
    money: () => 'Money comes last: when it shows, the cycle is over. What do customers do differently before that?',
  },
  'kr-stale': {
    summary: () => 'A check-in that is overdue',
    late: (data: Data) =>
      `The last check-in is from ${day(data.day)}, ${data.days} days ago; one is due every ${data.cadence === 1 ? 'day' : `${data.cadence} days`}. Where does it stand?`,
  },
  'kr-status-contradicts': {
    summary: () => 'A status that its own numbers contradict',
    'option-confidence': () => 'Below which confidence, 0 to 1, nothing is on track.',
    'option-after': () => 'How many percent of the cycle must be over before the pace is held against a status.',
    unsure: (data: Data) =>
      `“on-track”, with a confidence of ${formatNumber(Number(data.confidence), 'en')}. Which of the two should the others believe?`,
    behind: (data: Data) =>
      `“on-track” at ${formatScore(Number(data.progress), 'en')}, where ${formatScore(Number(data.expected), 'en')} was due on that day. What will close the gap?`,
    outside: () => '“on-track”, though the value lies outside what is to be maintained.',
    reached: () => '“off-track”, though the target is reached.',
    held: () => '“off-track”, though the value lies within what is to be maintained.',
  },
};

function day(value: Data[string] | undefined): string {
  return formatDate(Number(value), 'en', true);
}

/** A cycle's first and last day. */
function span({ start, end }: Data): string {
  return `${day(start)} to ${day(end)}`;
}
