import { type InlayHintParams, type InlayHint as LspInlayHint, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { OffsetRange } from '../core/base/range.ts';
import type { HintSubject } from '../core/service.ts';
import { refreshWhenStale } from './refresh.ts';
import type { Session } from './session.ts';

const EVERYTHING: OffsetRange = [0, Number.MAX_SAFE_INTEGER];

/** What a hint carries for whoever asks for its tooltip. */
interface HintData {
  readonly uri: string;
  readonly subject: HintSubject;
}

export function registerInlayHints(session: Session): void {
  const { connection, service, client, uris, guard, settings } = session;
  const hintsIn = (uri: string, range: OffsetRange) => service.inlayHints(uri, range, settings.now.inlayHints, client.locale);
  const labelsOf = (uri: string) => hintsIn(uri, EVERYTHING).map(({ label }) => label);
  const shown = refreshWhenStale(session, client.refreshesHints, {
    look: labelsOf,
    refresh: () => connection.languages.inlayHint.refresh(),
  });
  const tooltipOf = ({ uri, subject }: HintData): MarkupContent | undefined => {
    const value = service.hintTooltip(uri, subject, client.locale, client.hoverImages);
    return value === null ? undefined : { kind: MarkupKind.Markdown, value };
  };
  connection.languages.inlayHint.on(
    guard('inlay hints', null, async ({ textDocument, range }: InlayHintParams, token): Promise<LspInlayHint[] | null> => {
      await settings.current(token);
      const uri = uris.fromClient(textDocument.uri);
      // A client asks for a part; whether it reads differently later is told of the whole.
      shown.tell(uri, () => labelsOf(uri));
      return hintsIn(uri, [service.offsetAt(uri, range.start), service.offsetAt(uri, range.end)]).map(
        ({ offset, label, subject }): LspInlayHint => {
          const data: HintData = { uri, subject };
          const tooltip = client.resolvesTooltips ? undefined : tooltipOf(data);
          return { position: service.positionAt(uri, offset), label, paddingLeft: true, ...(tooltip ? { tooltip } : {}), data };
        },
      );
    }),
  );
  if (!client.resolvesTooltips) return;
  connection.languages.inlayHint.resolve((hint, token) =>
    guard('inlay hint', hint, (): LspInlayHint => {
      const tooltip = isData(hint.data) ? tooltipOf(hint.data) : undefined;
      return tooltip ? { ...hint, tooltip } : hint;
    })(hint, token),
  );
}

function isData(data: unknown): data is HintData {
  const { uri, subject } = (data ?? {}) as Partial<HintData>;
  return typeof uri === 'string' && typeof subject?.objective === 'number';
}
