import type { Pointer } from '../core/features/forms.ts';
import {
  CHECK_IN_FORM,
  CHECK_IN_PREVIEW,
  CHECK_IN_ROUND,
  CHECK_IN_WRITE,
  type CheckInAnswers,
  type CheckInForm,
  type CheckInFormResult,
  type CheckInParams,
  type CheckInPreviewResult,
  type CheckInRoundParams,
  type CheckInRoundResult,
  type WriteResult,
} from '../protocol.ts';
import type { Session } from './session.ts';
import { orCancelled } from './wait.ts';
import { NOTHING_WRITTEN, writeResult } from './write-result.ts';

/** Serves check-ins: what is asked, whether answers hold, and the edit that writes them. */
export function registerCheckIn(session: Session): void {
  const { connection, service, client, uris, guard, ready } = session;
  const forClient = (form: CheckInForm): CheckInForm => ({ ...form, uri: uris.toClient(form.uri) });
  connection.onRequest(
    CHECK_IN_FORM,
    guard('check-in form', null, async (params: unknown, token): Promise<CheckInFormResult> => {
      // A reference may lead into a file that is still to be read.
      await orCancelled(ready.promise, token);
      const pointer = pointerIn(params, session);
      const [form, other] = pointer ? service.checkInForms(pointer, client.locale) : [];
      return form && !other ? forClient(form) : null;
    }),
  );
  connection.onRequest(
    CHECK_IN_ROUND,
    guard('check-in round', NO_ROUND, async (params: CheckInRoundParams | null, token): Promise<CheckInRoundResult> => {
      await orCancelled(ready.promise, token);
      const uri = textIn(params?.uri);
      const team = textIn(params?.team);
      const cycle = textIn(params?.cycle);
      const scope = { ...(uri && { uri: uris.fromClient(uri) }), ...(team && { team }), ...(cycle && { cycle }) };
      return { forms: service.checkInRound(scope, client.locale).map(forClient) };
    }),
  );
  connection.onRequest(
    CHECK_IN_PREVIEW,
    guard('check-in preview', NO_PREVIEW, (params: CheckInParams | null): CheckInPreviewResult => {
      const { row, title, answers } = paramsIn(params);
      return service.checkInPreview(row, title, answers, client.locale);
    }),
  );
  connection.onRequest(
    CHECK_IN_WRITE,
    guard('check-in', NOTHING_WRITTEN, (params: CheckInParams | null): WriteResult => {
      const { row, title, answers } = paramsIn(params);
      return writeResult(session, service.checkInWrite(row, title, answers, client.locale));
    }),
  );
}

const NO_ROUND: CheckInRoundResult = { forms: [] };
const NO_PREVIEW: CheckInPreviewResult = { problems: {}, outcome: null };

type Loose<T> = Partial<Record<keyof T, unknown>>;

function pointerIn(params: unknown, { service, uris }: Session): Pointer | null {
  if (typeof params !== 'object' || params === null) return null;
  const { ref, row, uri: given, line, character } = params as Record<string, unknown>;
  if (typeof ref === 'string') return { ref };
  if (typeof row === 'string') return { row };
  if (typeof given !== 'string' || !Number.isInteger(line) || !Number.isInteger(character)) return null;
  const uri = uris.fromClient(given);
  return { uri, offset: service.offsetAt(uri, { line: line as number, character: character as number }) };
}

/** What a client sent, of which nothing is taken that is not what it should be. */
function paramsIn(params: CheckInParams | null): CheckInParams {
  const { row, title, answers }: Loose<CheckInParams> = params ?? {};
  const given: Loose<CheckInAnswers> = typeof answers === 'object' && answers !== null ? answers : {};
  return {
    row: textIn(row) ?? '',
    title: textIn(title) ?? '',
    answers: {
      date: textIn(given.date),
      value: textIn(given.value),
      confidence: textIn(given.confidence),
      note: textIn(given.note),
      status: textIn(given.status),
      by: textIn(given.by),
      done: Array.isArray(given.done) ? given.done.filter((at) => Number.isInteger(at)) : null,
    },
  };
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
