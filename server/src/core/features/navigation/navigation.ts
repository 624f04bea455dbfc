import type { Locale } from '../../messages/index.ts';
import type { WorkspaceSnapshot } from '../../workspace/state.ts';
import { type Call, type CallItem, callItem, supported, supporters } from './calls.ts';
import { type DocumentLink, documentLinks } from './links.ts';
import { type Highlight, highlights, type Place, references } from './references.ts';
import { type Renamed, type RenamePlace, rename, renamePlace } from './rename.ts';
import { type FoundSymbol, workspaceSymbols } from './symbols.ts';
import type { IsCancelled, Texts } from './texts.ts';

export type { Call, CallItem, Span } from './calls.ts';
export type { DocumentLink } from './links.ts';
export type { Highlight, Place } from './references.ts';
export type { FileEdits, Renamed, RenamePlace } from './rename.ts';
export type { FoundSymbol } from './symbols.ts';

/**
 * Ways from one file to another. Offsets are in open files. What looks into closed ones reads them in slices, and answers `null`
 * once `isCancelled` says so; nothing is kept of it then.
 */
export interface Navigation {
  /** All places that name what the cursor is on: an id, a title, or the part of a reference that it is in. */
  references(uri: string, offset: number, withDeclaration: boolean, isCancelled: IsCancelled): Promise<readonly Place[] | null>;
  /** The same in the file itself, from a name only. */
  highlights(uri: string, offset: number): readonly Highlight[];
  /** Where the cursor's name would be typed anew, or why it cannot be renamed. */
  renamePlace(uri: string, offset: number, locale: Locale): RenamePlace;
  /** All edits that give it another name, or why there are none. Nothing is written. */
  rename(uri: string, offset: number, name: string, locale: Locale, isCancelled: IsCancelled): Promise<Renamed | null>;
  /** Objectives and key results whose id, title or owner fits, best first; a few hundred at most. */
  workspaceSymbols(query: string, isCancelled: IsCancelled): Promise<readonly FoundSymbol[] | null>;
  /** Addresses, files and parents in an open file. */
  documentLinks(uri: string): readonly DocumentLink[];
  /** Where the hierarchy of who supports whom begins at a cursor. */
  callItem(uri: string, offset: number): CallItem | null;
  /** Who supports an item, by its id. */
  supporters(id: string): readonly Call[];
  /** What an item supports, by its id. */
  supported(id: string): readonly Call[];
}

export function createNavigation(snapshot: WorkspaceSnapshot, texts: Texts): Navigation {
  const textIn = (uri: string) => texts.open(uri) ?? '';
  return {
    references: (uri, offset, withDeclaration, isCancelled) =>
      references(snapshot, texts, uri, offset, withDeclaration, isCancelled),
    highlights: (uri, offset) => highlights(snapshot, texts, uri, offset),
    renamePlace: (uri, offset, locale) => renamePlace({ snapshot, texts, uri, offset, locale }),
    rename: (uri, offset, name, locale, isCancelled) => rename({ snapshot, texts, uri, offset, locale }, name, isCancelled),
    workspaceSymbols: (query, isCancelled) => workspaceSymbols(snapshot, query, texts, isCancelled),
    documentLinks: (uri) => documentLinks(snapshot, uri, textIn(uri)),
    callItem: (uri, offset) => callItem(snapshot, uri, textIn(uri), offset),
    supporters: (id) => supporters(snapshot, id),
    supported: (id) => supported(snapshot, id),
  };
}
