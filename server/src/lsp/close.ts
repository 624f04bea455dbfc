import { messagesOf } from '../core/index.ts';
import {
  CLOSE_FORM,
  CLOSE_PREVIEW,
  CLOSE_WRITE,
  type CloseFormResult,
  type CloseParams,
  type ClosePreviewResult,
  type GradeAnswers,
  type GradesParams,
  ROLL_OVER,
  type RollOverParams,
  type RollOverResult,
  type WriteResult,
} from '../protocol.ts';
import type { Session } from './session.ts';
import { orCancelled } from './wait.ts';
import { NOTHING_WRITTEN, writeResult } from './write-result.ts';

/** Serves the end of a file's cycle: what the close asks, the edit that writes the grades, and the file of the next cycle. */
export function registerClose(session: Session): void {
  const { connection, service, client, uris, guard, ready } = session;
  const problem = messagesOf(client.locale).rollOver.unsafe;
  const noFile: RollOverResult = { uri: null, text: null, notes: [], problem, cycle: null };
  connection.onRequest(
    CLOSE_FORM,
    guard('close form', NO_FORM, async ({ uri }: CloseParams, token): Promise<CloseFormResult> => {
      // A derived score may come from files that are still being read.
      await orCancelled(ready.promise, token);
      const { cycle, grades, problem } = service.closeForm(uris.fromClient(uri), client.locale);
      return { cycle, problem, grades: grades.map((grade) => ({ ...grade, uri: uris.toClient(grade.uri) })) };
    }),
  );
  connection.onRequest(
    CLOSE_PREVIEW,
    guard('close preview', NO_PREVIEW, ({ uri, grades }: GradesParams): ClosePreviewResult => {
      return service.closePreview(uris.fromClient(uri), answersIn(grades), client.locale);
    }),
  );
  connection.onRequest(
    CLOSE_WRITE,
    guard('close', NOTHING_WRITTEN, ({ uri, grades }: GradesParams): WriteResult => {
      return writeResult(session, service.closeWrite(uris.fromClient(uri), answersIn(grades), client.locale));
    }),
  );
  connection.onRequest<RollOverResult, void>(
    ROLL_OVER,
    guard<RollOverParams, RollOverResult>('roll-over', noFile, async ({ uri, cycle }, token) => {
      await orCancelled(ready.promise, token);
      return service.rollOver(uris.fromClient(uri), textIn(cycle), client.locale);
    }),
  );
}

const NO_FORM: CloseFormResult = { cycle: null, grades: [], problem: null };
const NO_PREVIEW: ClosePreviewResult = { problems: {}, defaults: {} };

/** Answers of a client, of which none is taken that is not what it should be. */
function answersIn(grades: unknown): GradeAnswers[] {
  if (!Array.isArray(grades)) return [];
  return grades.flatMap((answer: Partial<Record<keyof GradeAnswers, unknown>> | null): GradeAnswers[] => {
    if (typeof answer?.row !== 'string') return [];
    return [{ row: answer.row, score: textIn(answer.score), retrospective: textIn(answer.retrospective) }];
  });
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
