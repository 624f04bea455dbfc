import { messagesOf } from '../messages/index.ts';
import type { CodeAction } from '../service.ts';
import { checkInSnippet } from '../write/check-in.ts';
import { askedOf, asksValue } from './check-in.ts';
import { lastValue } from './check-in-answers.ts';
import { keyResultsAt } from './key-result-pointer.ts';
import { type FeatureRequest, stateOf } from './request.ts';

/** Adds a check-in of today with what was said last, to be typed over: for editors that have no form of ours. */
export function checkInAction(request: FeatureRequest): CodeAction[] {
  const { snapshot, uri, offset, locale } = request;
  const state = stateOf(request);
  const [found] = state?.source ? keyResultsAt(snapshot, { uri, offset }) : [];
  const asked = found && askedOf(snapshot, found, locale);
  if (!state?.source || !found || !asked || asked.score.health === 'closed') return [];
  const { source, file } = state;
  const value = asksValue(asked) ? (lastValue(asked.score)?.text.trim() ?? null) : null;
  const checkIn = { day: asked.today, value, confidence: asked.score.confidence, note: null, status: null, by: null };
  const place = { source, file, objective: found.node.index, keyResult: found.index };
  const edits = checkInSnippet(place, checkIn, asksValue(asked));
  return edits
    ? [{ title: messagesOf(locale).checkIn.action, kind: 'refactor.rewrite', edits, snippet: true, finding: null }]
    : [];
}
