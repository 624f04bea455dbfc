import type { WrittenFiles } from '../../core/features/align-forms.ts';
import { messagesOf, type ScoreEntry } from '../../core/index.ts';
import { quoted } from '../input.ts';
import { fileAt, find, rowOf } from '../items.ts';
import { Refusal } from '../tool.ts';
import type { Asked, Change, Draft } from './change.ts';
import { required } from './required.ts';

/** A new key result of an objective. */
export async function keyResult(draft: Draft, asked: Asked): Promise<Change> {
  const { host, service } = draft;
  const { locale } = host;
  const subject = find(host, required(draft, asked, 'ref'), service);
  const text = required(draft, asked, 'text');
  if (subject.kind !== 'objective') throw new Refusal(messagesOf(locale).agents.problems.needsObjective(quoted(asked.ref ?? '')));
  await draft.open(subject.uri);
  const row = rowIn(draft, subject);
  const { note } = service.structure.sentenceVerdict(row, text, true, locale);
  return changeOf(service.structure.keyResultWrite(row, subject.title, text, locale), subject, note);
}

/** A new objective that supports an objective or one of its key results: in a file of its cycle, or in a new one of a team. */
export async function objective(draft: Draft, asked: Asked): Promise<Change> {
  const { host, service } = draft;
  const { locale } = host;
  const subject = find(host, required(draft, asked, 'ref'), service);
  const text = required(draft, asked, 'text');
  await draft.open(subject.uri);
  const row = rowIn(draft, subject);
  const form = service.structure.childForm(row, locale);
  if (!form) throw new Refusal(messagesOf(locale).agents.problems.nothingThere(quoted(asked.ref ?? '')));
  const place = placeOf(draft, asked, form);
  if (place.team === null) await draft.open(place.uri);
  const { note } = service.structure.sentenceVerdict(row, text, false, locale);
  const written = service.structure.childWrite({ row, title: subject.title, uri: place.uri, team: place.team, text }, locale);
  return changeOf(written, subject, note);
}

/** Where a new objective goes; with a team, into a file that is not there yet. */
function placeOf(
  { host, service }: Draft,
  { path, team }: Asked,
  form: NonNullable<ReturnType<Draft['service']['structure']['childForm']>>,
): { readonly uri: string; readonly team: string | null } {
  if (path !== null) return { uri: fileAt(host, path), team: null };
  if (team === null) return { uri: form.uri, team: null };
  const known = form.places.find((place) => place.team.toLowerCase() === team.toLowerCase());
  if (known) return { uri: known.uri, team: null };
  const uri = host.uriOf(host.pathOf(form.folder + encodeURIComponent(fileName(team))));
  const t = messagesOf(host.locale).agents.problems;
  if (uri === null) throw new Refusal(t.outside);
  if (service.files().includes(uri)) throw new Refusal(t.fileOfOther(quoted(host.pathOf(uri))));
  return { uri, team };
}

/** `Sales North` stands in `sales-north.okr.yaml`. */
function fileName(team: string): string {
  const name = team
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${name === '' ? 'team' : name}.okr.yaml`;
}

/** Another parent for an objective. */
export async function align(draft: Draft, asked: Asked): Promise<Change> {
  const { host, service } = draft;
  const { locale } = host;
  const { problems } = messagesOf(locale).agents;
  const subject = find(host, required(draft, asked, 'ref'), service);
  const parent = find(host, required(draft, asked, 'to'), service);
  const [row, target] = [rowIn(draft, subject), rowIn(draft, parent)];
  const plan = service.structure.alignPlan(row, target, locale);
  if (plan.problem !== null) throw new Refusal(plan.problem);
  const { parents } = plan;
  const names = parents.map(({ ref }) => ref).join(', ');
  let replaces: number | null = parents.length === 1 && asked.keep !== true ? 0 : null;
  if (asked.replaces !== null) {
    replaces = parents.findIndex(({ ref }) => ref === asked.replaces);
    if (replaces < 0) throw new Refusal(problems.noSuchParent(quoted(asked.replaces), names));
  } else if (parents.length > 1 && asked.keep !== true) throw new Refusal(problems.severalParents(names));
  for (const uri of plan.uris) await draft.open(uri);
  const titles = { title: subject.title, targetTitle: parent.title };
  // What the target's score is made of is what changes.
  return changeOf(service.structure.alignWrite({ row, target, replaces, ...titles }, locale), parent, null);
}

function changeOf(written: WrittenFiles, subject: ScoreEntry, note: string | null): Change {
  if (written.files === null) throw new Refusal(written.problem);
  return { summary: written.done, files: written.files, notes: note === null ? [] : [note], subject };
}

function rowIn({ host, service }: Draft, entry: ScoreEntry): string {
  const row = rowOf(service, entry);
  if (row === null) throw new Refusal(messagesOf(host.locale).agents.problems.nothingThere(quoted(entry.title)));
  return row;
}
