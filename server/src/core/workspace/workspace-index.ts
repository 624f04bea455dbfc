import { LineIndex } from '../base/range.ts';
import type { Linter } from '../lint/index.ts';
import type { Finding } from '../lint/rule.ts';
import type { AlignmentGraph } from '../model/alignment.ts';
import { createAlignmentGraph } from '../model/alignment-graph.ts';
import type { OkrConfig } from '../schema/config.ts';
import { type Background, createBackground } from './background.ts';
import { type Changes, createChanges, type WorkspaceChange } from './changes.ts';
import { type Configs, createConfigs } from './configs.ts';
import { createFindings, type Findings, faultIn } from './findings.ts';
import { createIntake, type IndexedFile, type Intake } from './intake.ts';
import { nodesOf } from './nodes.ts';
import { folderOf, isBelow, isConfigFile } from './paths.ts';
import type { FileState, WorkspaceSnapshot } from './state.ts';
import type { Clock, FileChange, FileContent, Logger, OkrWorkspace } from './workspace.ts';

export interface WorkspaceIndexOptions {
  readonly workspace: OkrWorkspace;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly linter: Linter;
  readonly pause: () => Promise<void> | undefined;
  readonly maxFiles: number;
}

export interface IndexProgress {
  readonly indexed: number;
  readonly files: number;
  /** Set when there are more files than are taken in. */
  readonly limit: number | null;
}

/** How much was done since the start; a keystroke adds the same in a small workspace and in a large one. */
export interface IndexWork {
  readonly segmentsRead: number;
  readonly objectivesDeclared: number;
  readonly objectivesLinted: number;
  /** How often the rules that look across files looked at an objective. */
  readonly nodesLinted: number;
  readonly scoresComputed: number;
  readonly referencesResolved: number;
}

/**
 * All OKR files of the workspace, kept up to date. Open buffers win over what is on disk; a closed file is kept as what
 * was declared in it. An edit costs what it touches: one objective, and whoever refers to what it moved.
 */
export interface WorkspaceIndex extends WorkspaceSnapshot {
  /** Reads all files in slices; the promise resolves when every file is known. */
  index(onProgress?: (progress: IndexProgress) => void): Promise<void>;
  /** Resolves when no file waits to be read. */
  settled(): Promise<void>;
  setBuffer(uri: string, text: string): void;
  closeBuffer(uri: string): Promise<void>;
  buffer(uri: string): string | undefined;
  /** Files that may have findings: OKR files and config files, sorted. */
  uris(): readonly string[];
  lines(uri: string): LineIndex | undefined;
  /** The configuration that counts for a file, whether there is such a file or not. */
  config(uri: string): OkrConfig;
  /** The config file that counts for a file. */
  configUri(uri: string): string | null;
  findings(uri: string): readonly Finding[];
  findingsRevision(uri: string): number;
  dayChanged(): void;
  onDidChange(listener: (change: WorkspaceChange) => void): () => void;
  readonly work: IndexWork;
  dispose(): void;
}

export function createWorkspaceIndex(options: WorkspaceIndexOptions): WorkspaceIndex {
  return new Index(options);
}

/** While a workspace is read, listeners hear of it once in so many files. */
const TOLD_EVERY = 500;

class Index implements WorkspaceIndex {
  readonly graph: AlignmentGraph;
  private readonly entries = new Map<string, IndexedFile>();
  private readonly buffers = new Map<string, string>();
  /** OKR files on disk, the ignored ones too. */
  private readonly onDisk = new Set<string>();
  private readonly configs: Configs;
  private readonly intake: Intake;
  private readonly found: Findings;
  private readonly changes: Changes = createChanges();
  private readonly background: Background;
  private readonly stopWatching: () => void;
  private indexing: Promise<void> | null = null;
  /** Whether all files were listed; before that, none needs to be read again. */
  private listed = false;
  private progress: { total: number; left: number; limit: number | null; tell: (progress: IndexProgress) => void } | null = null;

  constructor(private readonly options: WorkspaceIndexOptions) {
    const { workspace, linter, logger, pause } = options;
    this.graph = createAlignmentGraph({ today: () => this.today });
    this.configs = createConfigs(linter.ruleOptions);
    this.intake = createIntake(linter);
    this.found = createFindings({
      linter,
      logger,
      snapshot: this,
      file: (uri) => this.entries.get(uri),
      config: (uri) => this.configs.file(uri),
    });
    this.background = createBackground({
      workspace,
      pause,
      take: (uri, content) => this.takeFromDisk(uri, content),
      batchDone: (left) => this.batchDone(left),
    });
    this.stopWatching = workspace.onDidChange((changes) => this.filesChanged(changes));
  }

  get today(): number {
    return this.options.clock.today();
  }

  state(uri: string): FileState | undefined {
    return this.entries.get(uri)?.state;
  }

  *states(): Iterable<FileState> {
    for (const { state } of this.entries.values()) yield state;
  }

  index(onProgress: (progress: IndexProgress) => void = () => {}): Promise<void> {
    this.indexing ??= this.readAll(onProgress);
    return this.indexing;
  }

  async settled(): Promise<void> {
    await this.indexing;
    await this.background.settled();
  }

  setBuffer(uri: string, text: string): void {
    if (this.buffers.get(uri) === text) return;
    this.buffers.set(uri, text);
    if (isConfigFile(uri)) this.setConfig(uri, { text });
    else this.takeBuffer(uri, text);
    this.changes.tell();
  }

  async closeBuffer(uri: string): Promise<void> {
    if (!this.buffers.delete(uri)) return;
    const content = await this.options.workspace.read(uri);
    // It may have been opened again in the meantime.
    if (this.buffers.has(uri)) return;
    if (isConfigFile(uri)) this.setConfig(uri, content ?? null);
    else this.takeFromDisk(uri, content);
    this.changes.tell();
  }

  buffer(uri: string): string | undefined {
    return this.buffers.get(uri);
  }

  uris(): readonly string[] {
    return [...this.entries.keys(), ...this.configs.uris()].sort();
  }

  lines(uri: string): LineIndex | undefined {
    const known = this.entries.get(uri)?.state.lines ?? this.configs.file(uri)?.lines;
    const buffer = known ? undefined : this.buffers.get(uri);
    return buffer === undefined ? known : LineIndex.of(buffer);
  }

  config(uri: string): OkrConfig {
    return this.configs.configFor(uri);
  }

  configUri(uri: string): string | null {
    return this.configs.configFor(uri).uri;
  }

  findings(uri: string): readonly Finding[] {
    return this.found.of(uri);
  }

  findingsRevision(uri: string): number {
    return this.found.revision(uri);
  }

  dayChanged(): void {
    this.changes.add(this.entries.keys(), this.graph.dayChanged().nodes);
    this.found.touch(this.entries.keys());
    this.refresh([...this.entries.keys()]);
    this.changes.tell();
  }

  onDidChange(listener: (change: WorkspaceChange) => void): () => void {
    return this.changes.listen(listener);
  }

  get work(): IndexWork {
    return {
      segmentsRead: this.intake.work.segments,
      objectivesDeclared: this.intake.work.objectives,
      objectivesLinted: this.options.linter.work.objectives,
      nodesLinted: this.options.linter.work.nodes,
      scoresComputed: this.graph.work.scored,
      referencesResolved: this.graph.work.resolved,
    };
  }

  dispose(): void {
    this.stopWatching();
    this.background.stop();
    this.changes.clear();
  }

  private async readAll(tell: (progress: IndexProgress) => void): Promise<void> {
    const { workspace, maxFiles, logger } = this.options;
    this.found.hold();
    const listed = await workspace.list().catch((error: unknown) => {
      logger.error(`The workspace cannot be listed: ${String(error)}`);
      return [];
    });
    for (const uri of listed.filter(isConfigFile)) {
      const content = await workspace.read(uri);
      if (!this.buffers.has(uri)) this.setConfig(uri, content ?? null);
    }
    const files = listed.filter((uri) => !isConfigFile(uri)).sort();
    const limit = files.length > maxFiles ? maxFiles : null;
    if (limit !== null) logger.warn(`${files.length} OKR files, of which ${maxFiles} are read`);
    const taken = files.slice(0, maxFiles);
    for (const uri of taken) this.onDisk.add(uri);
    this.listed = true;
    const wanted = taken.filter((uri) => !this.configs.ignores(uri) && !this.buffers.has(uri));
    this.progress = { total: wanted.length, left: wanted.length, limit, tell };
    for (const uri of wanted) this.background.add(uri);
    await this.background.settled();
    tell({ indexed: wanted.length, files: wanted.length, limit });
    this.progress = null;
    this.found.release();
    // What was said while files were missing was said without their ids.
    this.found.touch(this.entries.keys());
    this.changes.add(this.entries.keys());
    this.changes.tell();
  }

  private batchDone(left: number): void {
    const progress = this.progress;
    if (!progress) {
      this.changes.tell();
      return;
    }
    const before = progress.left;
    progress.left = Math.min(before, left);
    progress.tell({ indexed: progress.total - progress.left, files: progress.total, limit: progress.limit });
    if (Math.floor(before / TOLD_EVERY) !== Math.floor(progress.left / TOLD_EVERY)) this.changes.tell();
  }

  private filesChanged(changes: readonly FileChange[]): void {
    for (const { uri, kind } of changes) {
      if (kind === 'deleted') this.onDisk.delete(uri);
      else if (!isConfigFile(uri) && this.onDisk.size < this.options.maxFiles) this.onDisk.add(uri);
      const wanted = isConfigFile(uri) || kind === 'deleted' || this.onDisk.has(uri);
      if (wanted && !this.buffers.has(uri)) this.background.add(uri);
    }
  }

  /** Called for each file that was read in the background. */
  private takeFromDisk(uri: string, content: FileContent | undefined): void {
    if (this.buffers.has(uri)) return;
    if (isConfigFile(uri)) this.setConfig(uri, content ?? null);
    else if (!content || this.configs.ignores(uri)) this.remove(uri);
    else this.take(uri, content, false, null);
  }

  private takeBuffer(uri: string, text: string, fromScratch = false): void {
    if (this.configs.ignores(uri)) this.remove(uri);
    else this.take(uri, { text }, true, fromScratch ? null : (this.entries.get(uri)?.state.source ?? null));
  }

  private take(uri: string, content: FileContent, open: boolean, previous: FileState['source']): void {
    const config = this.configs.configFor(uri);
    let entry: IndexedFile;
    try {
      entry = this.intake.take({ uri, content, config, today: this.today, open, previous });
    } catch (error) {
      // A fault of ours in one file must not take the others down with it.
      this.options.logger.error(faultIn(uri, error));
      this.remove(uri);
      return;
    }
    this.entries.set(uri, entry);
    this.setNodes(uri, entry);
  }

  private remove(uri: string): void {
    if (!this.entries.delete(uri)) return;
    this.setNodes(uri, null);
    this.found.forget(uri);
  }

  private setNodes(uri: string, entry: IndexedFile | null): void {
    const nodes = entry && nodesOf(entry.state.file, entry.cycle, entry.state.config, this.graph.nodesOf(uri));
    const change = this.graph.setFile(uri, nodes);
    this.found.touch([uri]);
    this.found.touch(change.files);
    this.found.touchNodes(change.nodes);
    this.changes.add([uri]);
    this.changes.add(change.files, change.nodes);
  }

  private setConfig(uri: string, content: FileContent | null): void {
    const change = this.configs.set(uri, content);
    this.found.touch([uri]);
    this.changes.add([uri]);
    const folder = folderOf(uri);
    if (change === 'nothing' || folder === null) return;
    if (change === 'names') {
      this.renewConfigs(uri);
      return;
    }
    const below = new Set(
      [...this.entries.keys(), ...this.onDisk, ...this.buffers.keys()].filter((file) => isBelow(file, folder)),
    );
    this.refresh([...below].filter((file) => !isConfigFile(file)));
  }

  /** Names are only offered to whoever types; no file reads otherwise because of them. */
  private renewConfigs(configUri: string): void {
    for (const [uri, entry] of this.entries) {
      if (entry.state.config.uri !== configUri) continue;
      this.entries.set(uri, { ...entry, state: { ...entry.state, config: this.configs.configFor(uri) } });
    }
  }

  /** Takes files in again: what is open at once, what is closed in the background, for its text must be read first. */
  private refresh(uris: readonly string[]): void {
    for (const uri of uris) {
      const text = this.buffers.get(uri);
      if (text !== undefined) this.takeBuffer(uri, text, true);
      else if (this.configs.ignores(uri)) this.remove(uri);
      else if (this.listed) this.background.add(uri);
    }
  }
}
