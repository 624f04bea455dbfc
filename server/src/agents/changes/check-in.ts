import { type CheckInAnswers, type CheckInForm, messagesOf } from '../../core/index.ts';
import { quoted } from '../input.ts';
import { find, rowOf } from '../items.ts';
import { Refusal } from '../tool.ts';
import type { Asked, Change, Draft } from './change.ts';
import { required } from './required.ts';

/** A value, a confidence, a note or a status of a key result, and stages that are done. */
export async function checkIn(draft: Draft, asked: Asked): Promise<Change> {
  const { host, service } = draft;
  const { locale } = host;
  const t = messagesOf(locale).agents;
  const given = required(draft, asked, 'ref');
  const subject = find(host, given, service);
  if (subject.kind !== 'key-result') throw new Refusal(t.problems.needsKeyResult(quoted(given)));
  await draft.open(subject.uri);
  const row = rowOf(service, subject);
  const [form] = row === null ? [] : service.checkInForms({ row }, locale);
  if (!form) throw new Refusal(t.problems.nothingThere(quoted(given)));
  const { value, confidence, note, status, date, by } = asked;
  const answers: CheckInAnswers = { date, value, confidence, note, status, by, done: doneIn(asked, form, locale) };
  const { problems, outcome } = service.checkInPreview(form.row, form.title, answers, locale);
  for (const [name, problem] of Object.entries(problems)) throw new Refusal(`${name}: ${problem}`);
  const { uri, edits, problem } = service.checkInWrite(form.row, form.title, answers, locale);
  if (edits === null) throw new Refusal(problem);
  const notes = outcome === null ? [] : [outcome];
  return { summary: t.words.checkIn(quoted(form.title)), files: [{ uri, edits }], notes, subject };
}

/** The positions of stages by their title or by their number from 1, besides those that are done already. */
function doneIn({ done }: Asked, { stages }: CheckInForm, locale: Draft['host']['locale']): readonly number[] | null {
  if (done === null) return null;
  const named = done.map((name) => {
    const wanted = name.trim().toLowerCase();
    const titled = stages.findIndex(({ title }) => title.trim().toLowerCase() === wanted);
    const at = titled >= 0 ? titled : /^\d{1,4}$/.test(wanted) ? Number(wanted) - 1 : -1;
    if (!stages[at]) throw new Refusal(messagesOf(locale).checkIn.noStage(quoted(name).slice(1, -1)));
    return at;
  });
  return [...new Set([...stages.flatMap((stage, at) => (stage.done ? [at] : [])), ...named])];
}
