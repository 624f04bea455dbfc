import {
  CHECK_IN_FORM,
  CHECK_IN_PREVIEW,
  CHECK_IN_WRITE,
  type CheckInForm,
  type CheckInParams,
  type WriteResult,
} from '../../../../server/src/protocol.ts';
import type { Documents, OpenDocument } from '../write.ts';

export function form(title: string, fields: Partial<CheckInForm> = {}): CheckInForm {
  return {
    row: `row:${title}`,
    ref: title,
    uri: 'file:///w/a.okr.yaml',
    title,
    objective: 'Quiet nights',
    team: 'systems',
    owner: null,
    kind: 'metric',
    asksValue: true,
    goal: '61% → 95%',
    value: '68%',
    last: '68% on 12 Oct',
    confidence: 0.7,
    stages: [],
    progress: 0.54,
    expected: 0.5,
    health: 'on-track',
    due: true,
    ...fields,
  };
}

/** A document that counts its versions. `movesOn`: how often it changes by itself right before an edit arrives. */
export function documentOf(fields: Partial<OpenDocument> = {}, movesOn = 0) {
  const log: string[] = [];
  let version = 1;
  let moves = movesOn;
  const document: OpenDocument = {
    get version() {
      return version;
    },
    isDirty: false,
    isVisible: false,
    apply: async (edits) => {
      if (moves > 0) {
        moves--;
        version++;
        return null;
      }
      version++;
      log.push(...edits.map(({ newText }) => newText));
      return async () => {
        log.push('taken back');
        return true;
      };
    },
    save: async () => {
      log.push('saved');
      return true;
    },
    ...fields,
  };
  const documents: Documents = { open: async () => document };
  return { document, documents, log };
}

/** A server that takes every value but `many`, and writes what it was told into the document. */
export function serverOf(forms: readonly CheckInForm[], version: () => number = () => 1) {
  const asked: { readonly method: string; readonly params: unknown }[] = [];
  const request = async <R>(method: string, params: unknown): Promise<R> => {
    asked.push({ method, params });
    return answer(method, params as never) as R;
  };
  const answer = (method: string, params: CheckInParams) => {
    const known = forms.find(({ row }) => row === params.row);
    if (method === CHECK_IN_FORM) return known ?? null;
    const { answers } = params;
    if (method === CHECK_IN_PREVIEW) {
      const problems = {
        ...(answers.value === 'many' && { value: 'not a number' }),
        ...(answers.confidence === 'high' && { confidence: 'between 0 and 1' }),
      };
      return { problems, outcome: Object.keys(problems).length > 0 ? null : `score of ${answers.value}` };
    }
    if (method !== CHECK_IN_WRITE) throw new Error(method);
    const start = { line: 0, character: 0 };
    const given = [answers.value, answers.confidence, answers.note, answers.done?.join('+')].filter((it) => it != null);
    const written: WriteResult =
      known === undefined
        ? { uri: null, version: null, edits: [], problem: 'gone' }
        : {
            uri: known.uri,
            version: version(),
            edits: [{ range: { start, end: start }, newText: given.join(' ') }],
            problem: null,
          };
    return written;
  };
  return { request, asked };
}
