import { type Locale, messagesOf } from '../messages/index.ts';
import type { KeyResult, Objective } from '../model/okr.ts';
import { harmless } from './markdown.ts';

/**
 * An objective with its key results as Markdown, the way people write it in a document: for a page, a mail, a chat. Pasted as an OKR
 * it is the same plan again; everything in a file stays plain text.
 */
export function objectiveMarkdown(objective: Objective, locale: Locale): string {
  const { labels } = messagesOf(locale).exchange;
  const field = (label: string, value: string | null | undefined) =>
    value ? [`${labels.field(label)} ${harmless(oneLine(value))}`] : [];
  const lines = [
    `**${labels.field(labels.objective)}** ${harmless(objective.title.text.trim())}`,
    ...field(labels.why, objective.why?.value),
    ...field(labels.owner, objective.owner?.value),
  ];
  const below = objective.keyResults.flatMap((keyResult, index) => [
    `- **${labels.field(labels.keyResult(index + 1))}** ${harmless(keyResult.title.text.trim())}`,
    ...detailsOf(keyResult, field).map((line) => `  - ${line}`),
    ...actionsOf(keyResult, labels.field(labels.actions)),
  ]);
  // Two blanks at the end keep the lines of a paragraph apart.
  const head = lines.join('  \n');
  return `${below.length === 0 ? head : `${head}\n\n${below.join('\n')}`}\n`;

  function detailsOf(keyResult: KeyResult, own: typeof field): string[] {
    const { owner, baseline, target, current } = keyResult;
    return [
      ...own(labels.owner, owner?.value),
      ...own(labels.baseline, baseline?.value.text),
      ...own(labels.current, current?.value.text),
      ...own(labels.target, target?.value.text),
    ];
  }
}

function actionsOf({ actions }: KeyResult, label: string): string[] {
  return actions.length === 0 ? [] : [`  - ${label}`, ...actions.map(({ title }) => `    - ${harmless(title)}`)];
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
