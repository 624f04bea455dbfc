import type { OffsetRange } from '../base/range.ts';

/**
 * What both YAML readers produce. Ranges are relative to the text that was read
 * (a segment of a file), so a tree stays valid when text before it grows.
 */
export type YamlNode = YamlScalar | YamlMap | YamlSequence | YamlAlias;

interface YamlNodeBase {
  /** From the first to the last character of the node itself, without anchor, tag, comment or trailing space. */
  readonly range: OffsetRange;
  /** A tag as it is written (`!important`), when there is one. */
  readonly tag?: string;
  readonly anchor?: string;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface YamlScalar extends YamlNodeBase {
  readonly kind: 'scalar';
  /** The value by YAML 1.2's core schema; a date stays a string. */
  readonly value: string | number | boolean | null;
  /** The scalar's decoded text; for a number, a boolean or null, what was typed. */
  readonly text: string;
  readonly style: ScalarStyle;
  /** The text before reading, when YAML would have misread it and the reader took it literally. */
  readonly misread?: Misreading;
}

/** Why a sentence is not what YAML would make of it. `mapping` and `comment` are found later, by the document room. */
export type Misreading = 'mapping' | 'comment' | 'syntax';

export interface YamlPair {
  readonly key: YamlNode;
  /** `null` when nothing stands after the colon. */
  readonly value: YamlNode | null;
}

export interface YamlMap extends YamlNodeBase {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: readonly YamlPair[];
}

export interface YamlSequence extends YamlNodeBase {
  readonly kind: 'sequence';
  readonly flow: boolean;
  /** An item with nothing after its dash is `null`. */
  readonly items: readonly (YamlNode | null)[];
}

/** An alias is never expanded by the reader; whoever follows `target` counts its steps. */
export interface YamlAlias extends YamlNodeBase {
  readonly kind: 'alias';
  readonly name: string;
  readonly target: YamlNode | undefined;
}

/** Something wrong with the text as YAML; `data` fills the message. */
export interface SyntaxProblem {
  readonly code:
    | 'yaml-syntax'
    | 'yaml-quote-sentence'
    | 'yaml-duplicate-key'
    | 'yaml-limits'
    | 'yaml-encoding'
    | 'yaml-several-documents';
  /** Which of the code's messages, e.g. `unclosed-quote`. */
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly range: OffsetRange;
}

export interface ReadResult {
  /** `null` for a text without any content. */
  readonly root: YamlNode | null;
  readonly problems: readonly SyntaxProblem[];
}

/** Reads one YAML document out of a text. Never throws. */
export type ReadYaml = (text: string) => ReadResult;
