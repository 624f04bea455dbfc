import { detectLanguage, type LanguageHints } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import type { SegmentContent, SegmentedText } from './segments.ts';
import { sentencesIn } from './sentences-in.ts';

/** The first sentences of a file tell its language; with more, a keystroke in a long file would cost more. */
const TELLING_SENTENCES = 60;

/** The language that a file's sentences are in; `null` where they do not tell. Whoever asks often remembers the sentences of a segment. */
export function detectedLanguage(
  { segments }: Pick<SegmentedText, 'segments'>,
  sentencesOf: (content: SegmentContent) => readonly string[] = ({ result }) => sentencesIn(result.root),
  hints?: (sentence: string) => LanguageHints,
): Language | null {
  const all: string[] = [];
  for (const { content } of segments) {
    all.push(...sentencesOf(content));
    if (all.length >= TELLING_SENTENCES) break;
  }
  return detectLanguage(all, hints);
}
