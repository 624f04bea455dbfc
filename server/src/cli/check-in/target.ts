import { statSync } from 'node:fs';
import path from 'node:path';
import type { CheckInForm, OkrService, Pointer } from '../../core/index.ts';
import { uriOfPath } from '../../node/file-workspace.ts';
import { CallError, type Io } from '../io.ts';
import type { Options } from '../options.ts';
import { type Selection, select } from '../selection.ts';
import { printable } from '../style.ts';

/** `teams/shop.okr.yaml:12`, with or without a column. */
const PLACE = /^(.+\.okr\.ya?ml):(\d{1,7})(?::\d{1,7})?$/;

/** The key result that a call is about, in its project. */
export interface Target {
  readonly selection: Selection;
  readonly form: CheckInForm;
}

/** Finds the key result of `REF [PATH…]`. Throws a {@link CallError} where there is none, or more than one. */
export async function targetOf(options: Options, io: Io): Promise<Target> {
  const words = options.messages.checkIn.cli;
  const [given, ...paths] = options.paths;
  if (given === undefined) throw new CallError(words.noReference);
  const place = PLACE.exec(given);
  const file = place?.[1];
  if (place && file !== undefined) {
    const selection = await select({ ...options, paths: [file] }, io);
    const uri = uriOfPath(path.resolve(io.cwd, file));
    const offset = selection.service.offsetAt(uri, { line: Number(place[2]) - 1, character: 0 });
    const [form] = selection.service.checkInForms({ uri, offset }, options.locale);
    if (!form) throw new CallError(words.noneThere(file, Number(place[2])));
    return { selection, form };
  }
  if (paths.length === 0 && isPath(path.resolve(io.cwd, given))) throw new CallError(words.pathForReference(given));
  const selection = await select({ ...options, paths }, io);
  return { selection, form: theOne(selection, { ref: given }, given, options) };
}

function isPath(full: string): boolean {
  return statSync(full, { throwIfNoEntry: false }) !== undefined;
}

function theOne(
  { service, uris, pathOf }: Selection,
  pointer: Pointer,
  given: string,
  { locale, messages }: Options,
): CheckInForm {
  const words = messages.checkIn.cli;
  const wanted = new Set(uris);
  const [form, ...others] = service.checkInForms(pointer, locale).filter(({ uri }) => wanted.has(uri));
  if (!form) throw new CallError(words.unknown(printable(given), nearestReference(service, given, locale)));
  if (others.length === 0) return form;
  const places = [form, ...others].map(({ row, uri }) => `${pathOf(uri)}:${(service.placeOf(row)?.line ?? 0) + 1}`);
  throw new CallError(words.several(printable(given), places.join(', ')));
}

/** The reference that was probably meant: of the same objective, or of the same key result. */
function nearestReference(service: OkrService, given: string, locale: Options['locale']): string | null {
  const [objective, keyResult] = given.replace(/@.*$/, '').split('/');
  const known = service.scorecard(locale).flatMap(({ ref, kind }) => (kind === 'key-result' && ref !== null ? [ref] : []));
  const near = known.find((ref) => ref.split('/')[1] === keyResult) ?? known.find((ref) => ref.split('/')[0] === objective);
  return near === undefined ? null : printable(near);
}
