import type { OffsetRange } from '../base/range.ts';
import { readSentence } from '../language/index.ts';
import type { Language, SentenceReading } from '../language/reading.ts';
import type { Sentence } from '../model/okr.ts';

/**
 * A sentence of a closed file. Its reading is a function of the text, needs ten times its room, and is seldom asked for
 * once the file was linted, so it is read again when it is.
 */
export class ClosedSentence implements Sentence {
  private known: SentenceReading | null = null;

  constructor(
    readonly text: string,
    readonly range: OffsetRange,
    readonly textStart: number | null,
    readonly misread: Sentence['misread'],
    private readonly language: Language,
  ) {}

  get reading(): SentenceReading {
    this.known ??= readSentence(this.text, this.language);
    return this.known;
  }
}
