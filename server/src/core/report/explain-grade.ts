import { formatScore } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import { type Band, type Graded, meanGrade } from '../model/grades.ts';
import type { Objective } from '../model/okr.ts';
import type { ExplainLine } from './view.ts';

/** A band as a shape and a word, since a colour alone does not reach everybody: `● green`. */
function bandWord(band: Band, locale: Locale): string {
  return messagesOf(locale).time.bands[band];
}

/** The final grade with its band; nothing without one. */
export function explainGrade(graded: Graded | null, locale: Locale): ExplainLine[] {
  if (!graded) return [];
  const { time, report } = messagesOf(locale);
  const detail = graded.from === null ? time.bandBelow : time.bandFrom(formatScore(graded.from, locale));
  return [{ label: report.graded, detail, value: bandWord(graded.band, locale), score: formatScore(graded.score, locale) }];
}

/** What the grades of its key results come to, where the objective has none of its own. */
export function explainGrades(objective: Objective, locale: Locale): ExplainLine[] {
  const mean = objective.score ? null : meanGrade(objective);
  if (!mean) return [];
  const t = messagesOf(locale).time;
  return [{ label: t.grades, detail: t.gradedOf(mean.in, mean.of), value: null, score: formatScore(mean.score, locale) }];
}
