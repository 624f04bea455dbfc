import {
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensEdit,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import { type ReadToken, TOKEN_MODIFIERS, TOKEN_TYPES } from '../core/index.ts';
import { refreshWhenStale } from './refresh.ts';
import type { Session } from './session.ts';

export const TOKENS_LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

interface Told {
  readonly id: string;
  readonly data: number[];
}

/** Colours of what was read. Of an edited document only what differs from the last answer goes out. */
export function registerSemanticTokens(session: Session): void {
  const { connection, service, client, documents, uris, guard } = session;
  const told = new Map<string, Told>();
  let answers = 0;
  const shown = refreshWhenStale(session, client.refreshesTokens, {
    look: (uri) => wordsOf(service.shape.tokens(uri)),
    refresh: () => connection.sendRequest(SemanticTokensRefreshRequest.type),
  });
  const encoded = (uri: string, tokens: readonly ReadToken[]) => encode(tokens, (offset) => service.positionAt(uri, offset));
  const all = (uri: string): Told => {
    for (const known of told.keys()) if (!documents.get(known)) told.delete(known);
    const tokens = service.shape.tokens(uri);
    shown.tell(uri, () => wordsOf(tokens));
    const answer = { id: String(++answers), data: encoded(uri, tokens) };
    if (documents.get(uri)) told.set(uri, answer);
    return answer;
  };
  connection.languages.semanticTokens.on(
    guard('tokens', { data: [] }, ({ textDocument }: SemanticTokensParams): SemanticTokens => {
      const { id, data } = all(uris.fromClient(textDocument.uri));
      return { resultId: id, data };
    }),
  );
  connection.languages.semanticTokens.onDelta(
    guard(
      'tokens',
      { data: [] },
      ({ textDocument, previousResultId }: SemanticTokensDeltaParams): SemanticTokens | SemanticTokensDelta => {
        const uri = uris.fromClient(textDocument.uri);
        const before = told.get(uri);
        const { id, data } = all(uri);
        return before?.id === previousResultId ? { resultId: id, edits: editsOf(before.data, data) } : { resultId: id, data };
      },
    ),
  );
  connection.languages.semanticTokens.onRange(
    guard('tokens', { data: [] }, ({ textDocument, range }: SemanticTokensRangeParams): SemanticTokens => {
      const uri = uris.fromClient(textDocument.uri);
      const [from, to] = [service.offsetAt(uri, range.start), service.offsetAt(uri, range.end)];
      const inside = service.shape.tokens(uri).filter((token) => token.range[1] > from && token.range[0] < to);
      return { data: encoded(uri, inside) };
    }),
  );
}

function wordsOf(tokens: readonly ReadToken[]): readonly string[] {
  return tokens.map(({ range, type, modifiers }) => `${range.join('-')} ${type} ${modifiers.join('.')}`);
}

/** Five numbers a token: how far from the one before, how long, and what. */
function encode(tokens: readonly ReadToken[], positionAt: (offset: number) => { line: number; character: number }): number[] {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { range, type, modifiers } of tokens) {
    const at = positionAt(range[0]);
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
    const along = at.line === line ? at.character - character : at.character;
    data.push(at.line - line, along, range[1] - range[0], TOKEN_TYPES.indexOf(type), bits);
    ({ line, character } = at);
  }
  return data;
}

/** The one stretch in which two answers differ; none where they are the same. */
function editsOf(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const deleteCount = before.length - start - end;
  const data = after.slice(start, after.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data: [...data] }];
}
