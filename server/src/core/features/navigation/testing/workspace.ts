import type { OffsetRange } from '../../../base/range.ts';
import { createOkrService } from '../../../index.ts';
import type { OkrService } from '../../../service.ts';
import { applyEdits } from '../../../syntax/edits.ts';
import { marked } from '../../../testing/markers.ts';
import { fixedClock, type MemoryWorkspace, memoryWorkspace, recordingLogger } from '../../../testing/memory-workspace.ts';
import type { FileEdits, Place } from '../navigation.ts';

/** Files in memory, in which `|` is the cursor and `⟦…⟧` mark what is expected. The file with the cursor is open, the others closed. */
export interface Marked {
  readonly service: OkrService;
  readonly workspace: MemoryWorkspace;
  readonly uri: string;
  readonly offset: number;
  readonly texts: Readonly<Record<string, string>>;
  /** The marked ranges as `file words@offset`, in the order of files and places. */
  readonly expected: readonly string[];
  /** Places in the same way. */
  shown(places: readonly Place[]): readonly string[];
  shownIn(uri: string, ranges: readonly OffsetRange[]): readonly string[];
  /** All texts with edits made. */
  edited(files: readonly FileEdits[]): Record<string, string>;
}

export const TODAY = 20_779;

export async function markedWorkspace(files: Readonly<Record<string, string>>): Promise<Marked> {
  const read = Object.entries(files).map(([name, source]) => [name, marked(source)] as const);
  const texts = Object.fromEntries(read.map(([name, { text }]) => [name, text]));
  const [uri, own] = read.find(([, { cursors }]) => cursors.length > 0) ?? (read[0] as (typeof read)[number]);
  const workspace = memoryWorkspace(texts);
  const service = createOkrService({ workspace, clock: fixedClock(TODAY), logger: recordingLogger() });
  await service.index();
  service.open(uri, own.text);
  const shownIn = (name: string, ranges: readonly OffsetRange[]) =>
    [...ranges]
      .sort((a, b) => a[0] - b[0])
      .map(([start, end]) => `${name} ${(texts[name] as string).slice(start, end)}@${start}`);
  return {
    service,
    workspace,
    uri,
    offset: own.cursors[0] ?? 0,
    texts,
    expected: read.flatMap(([name, { ranges }]) => shownIn(name, ranges)),
    shownIn,
    shown: (places) =>
      Object.keys(texts).flatMap((name) => {
        const offset = (at: Place['start']) => service.offsetAt(name, at);
        const own = places.filter((place) => place.uri === name);
        return shownIn(
          name,
          own.map(({ start, end }) => [offset(start), offset(end)]),
        );
      }),
    edited: (changed) => {
      const after: Record<string, string> = { ...texts };
      for (const { uri: name, edits } of changed) after[name] = applyEdits(texts[name] as string, edits);
      return after;
    },
  };
}

export const never = () => false;
