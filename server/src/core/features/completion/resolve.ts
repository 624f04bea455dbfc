import { type Locale, messagesOf } from '../../messages/index.ts';
import { fieldOf, type Place } from '../../schema/fields.ts';
import type { WorkspaceSnapshot } from '../../workspace/state.ts';
import { keyResultCard, objectiveCard } from '../cards.ts';
import { fieldDocumentation, optionDocumentation, ruleDocumentation } from '../documentation.ts';
import { escaped } from '../markdown.ts';

/** The documentation of an entry, made only when somebody looks at it. `data` comes back from outside, so it may be anything. */
export function resolveCompletion(
  snapshot: WorkspaceSnapshot,
  data: Readonly<Record<string, string>>,
  locale: Locale,
): string | null {
  switch (data.is) {
    case 'objective': {
      const node = snapshot.graph.node(data.key ?? '');
      return node ? objectiveCard(snapshot, node, locale) : null;
    }
    case 'key-result': {
      const node = snapshot.graph.node(data.key ?? '');
      return node ? keyResultCard(snapshot, node, Number(data.index), locale) : null;
    }
    case 'field': {
      const field = fieldOf(data.place as Place, data.name ?? '');
      return field ? fieldDocumentation(field, locale) : null;
    }
    case 'rule':
      return ruleDocumentation(data.id ?? '', locale);
    case 'option':
      return optionDocumentation(data.rule ?? '', data.name ?? '', locale);
    case 'template':
      return `${escaped(data.sentence ?? '')}\n\n${messagesOf(locale).writing.replaceNumbers}`;
    default:
      return null;
  }
}
