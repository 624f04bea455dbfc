import type { Data } from '../data.ts';
import { outcomes } from './outcomes.ts';

/** English: what the fixes are called, and the words that they put into a file. */
export const fixes = {
  titles: {
    'add-baseline': () => 'Add a baseline: where it starts',
    'add-cycle': (data: Data) => `Add cycle: ${data.cycle}`,
    'add-fields': () => 'Add a baseline and a target',
    'add-id': (data: Data) => `Add the id ${data.id}`,
    'add-owner': () => 'Add an owner',
    'add-stages': () => 'Say in which stages it comes',
    'add-title': () => 'Make this sentence the title',
    'add-why': () => 'Add why it matters',
    'declare-maintain': (data: Data) => `Declare maintain: ${data.band}`,
    'fields-to-sentence': () => 'Write the fields into the sentence',
    'move-under': (data: Data) => `Move under “${data.name}” as an action`,
    'numbers-to-fields': () => 'Move the numbers into fields',
    'quote-sentence': () => 'Quote this sentence',
    'remove-field': (data: Data) => `Remove the field ${data.field}`,
    'remove-suppression': () => 'Remove what suppresses nothing',
    'rename-id': (data: Data) => `Rename to ${data.name}`,
    'replace-with': (data: Data) => `Replace with ${data.name}`,
    'split-in-two': () => 'Split into two key results',
    'take-from-field': (data: Data) => `Write “${data.value}” in the sentence, as the field ${data.field} says`,
    'take-from-sentence': (data: Data) => `Set ${data.field} to “${data.value}”, as the sentence says`,
    'turn-into-action': () => 'Keep this as an action and write the result it should bring',
    'unquote-sentence': () => 'Remove the needless quotes',
    'work-to-action': (data: Data) => `Make “${data.words}” an action of this key result`,
    'write-outcome': (data: Data) => `Write “${data.outcome}”, and keep this as an action`,
  },
  /** Stands where a result is still to be written, in a file whose sentences are English. */
  outcome: 'Who will do or get what, from … to …',
  outcomes,
};
