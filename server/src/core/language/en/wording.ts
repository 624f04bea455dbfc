import { PhraseTable, wordSet } from '../phrases.ts';
import type { WordingTables } from '../wording/tables.ts';

export const wording: WordingTables = {
  ensures: new PhraseTable([[true, 'ensure, ensures, ensuring, make sure, making sure']]),
  against: new PhraseTable([
    [true, 'vs, vs ., versus, compared to, compared with, relative to, than, than in, over, on, against, from'],
  ]),
  past: new PhraseTable([
    [
      true,
      `last year, last quarter, last month, last season, the previous year, the previous quarter, previous year, previous quarter,
       the prior year, prior year, the year before, a year ago, the same period, the same quarter, q1, q2, q3, q4, h1, h2`,
    ],
  ]),
  sincePast: new PhraseTable([
    [
      true,
      `year on year, year-on-year, year over year, year-over-year, quarter on quarter, quarter over quarter, month on month,
       month over month, yoy, qoq, mom`,
    ],
  ]),
  each: wordSet('a an per each every'),
  amid: wordSet('in on'),
  besides: wordSet('with'),
  ages: new PhraseTable([[true, 'years old, year old, year olds, year-olds, years of age, am, pm']]),
};
