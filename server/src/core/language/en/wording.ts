import { PhraseTable, wordSet } from '../phrases.ts';
import type { WordingTables } from '../wording/tables.ts';

export const wording: WordingTables = {
  fuzzy: { ages: new PhraseTable([[true, 'years old, year old, year olds, year-olds, years of age, aged, ages, age, am, pm']]) },
  held: {
    ensures: new PhraseTable([[true, 'ensure, ensures, ensuring, make sure, making sure, stabilise, stabilize']]),
    besides: wordSet('with'),
  },
  relative: {
    against: new PhraseTable([[true, 'than, than in, over, on, against, from']]),
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
        `year on year, year-on-year, year over year, year-over-year, compared to, compared with, relative to, vs, versus, baseline, quarter on quarter, quarter over quarter, month on month,
         month over month, yoy, qoq, mom`,
      ],
    ]),
    than: wordSet('than between'),
    times: wordSet('twice thrice'),
    ratios: wordSet('roi roas return returns ltv coverage cover'),
    rates: new PhraseTable([
      [
        true,
        `per day, per week, per month, per quarter, per year, a day, a week, a month, a quarter, a year, each week, each month, each quarter,
         each year, every week, every month, every quarter, every year, weekly, monthly`,
      ],
    ]),
    each: wordSet('a an per each every'),
    amid: wordSet('in on'),
  },
  second: {
    joints: new PhraseTable([[true, 'and, &, as well as, and then, plus, ;, and to']]),
    also: wordSet('also then to'),
    names: new PhraseTable([
      [
        true,
        `click and collect, click & collect, pick and pack, pick & pack, drag and drop, plug and play, track and trace, cash and carry,
         buy and sell, sell and lease, search and replace, rent and ride, research and development, terms and conditions, health and safety,
         sales and marketing, trial and error, try and buy, quote and buy, order and pay, park and ride, check and balance, stop and search`,
      ],
    ]),
    soThat: wordSet('so that'),
    alsoVerbs: wordSet('cut raise boost increase decrease lift'),
  },
  vague: {
    words: new PhraseTable([
      [
        true,
        `significantly, substantially, dramatically, drastically, considerably, massively, noticeably, greatly, markedly, vastly,
         meaningfully, quickly, rapidly, efficiently, effectively, seamlessly, smoothly, effortlessly, easily, properly, adequately,
         regularly, promptly, in a timely manner, as soon as possible, asap, where possible, if possible,
         as much as possible, as far as possible, seamless, frictionless, effortless, world-class, world class, best-in-class,
         best in class, state-of-the-art, cutting-edge, top-notch, first-class, user-friendly, smooth, optimal, intuitive, delightful,
         exceptional, amazing, high-quality, high quality,
         significant increase, significant growth, significant improvement, significant reduction, significant decrease,
         significant number, significant part, significant share, significant progress, significant impact, substantial increase,
         substantial growth, substantial improvement, substantial reduction, substantial number, substantial share`,
      ],
    ]),
    names: new PhraseTable([
      [
        true,
        `statistically significant, smooth muscle, reasonable adjustments, reasonable adjustment, appropriate authority,
         effectively managed, timely filing, high quality care, high-quality care`,
      ],
    ]),
    able: /[ai]ble?s?$/,
    better: wordSet('better'),
    articles: wordSet('a an the our their'),
    saying: new PhraseTable([
      [
        true,
        `say, says, saying, said, find, finds, found, feel, feels, felt, describe, describes, described, consider, considers,
         considered, agree, agrees, perceive, perceives, perceived, think, thinks, believe, believes, rated, reported, judged,
         rate us, rate our, rate the, rate it, rate their, rates us, rates our, report that, call us, call it`,
      ],
    ]),
  },
  vanity: {
    words: new PhraseTable([
      [
        true,
        `downloads, app downloads, page views, pageviews, page view, impressions, followers, likes, retweets, reposts, video views, blog views, article views, post views, profile views, story views, views on youtube, views on tiktok, views on linkedin,
         website hits, page hits, github stars, stars on github, registered users, installs, app installs`,
      ],
    ]),
    per: wordSet('per'),
    real: wordSet('active paying paid monetised monetized unique share cost'),
    counting: wordSet('number total volume amount count sum thousand million thousands millions'),
  },
  aims: {
    goesOn: new PhraseTable([
      [
        true,
        `maintain, maintaining, sustain, sustaining, continue, continuing, continue to, keep on, preserve, preserving, uphold, stay, remain,
         staying, remaining, carry on, business as usual`,
      ],
    ]),
    keeps: new PhraseTable([[true, 'keep, keeping, hold, retain']]),
    contrast: wordSet('while whilst as despite even but and yet although when'),
    metrics: new PhraseTable([
      [
        true,
        `nps, enps, net promoter score, csat, ces, revenue, revenues, turnover, sales, arr, mrr, nrr, grr, acv, ebitda, ebit, margin, margins, profit,
         profits, profitability, churn, attrition, roi, roas, cac, ltv, gmv, dau, mau, wau, arpu, retention, conversion, conversions, traffic,
         market share, rate, ratio, headcount, uptime, downtime, latency, throughput, occupancy, utilisation, utilization, backlog, leads,
         signups, sign-ups, bookings, costs, cost, opex, capex, cash flow, cashflow, revenue growth, sales growth, profit growth, mttr, lead time, cycle time`,
      ],
    ]),
    counts: new PhraseTable([[true, 'number, rate, volume, percentage, share, count, average, cost']]),
    general: wordSet(`quality efficiency effectiveness performance productivity excellence process processes communication
      collaboration teamwork growth result results business company organisation organization operations operational overall general
      internal things work service services product products offer offering image culture innovation impact success value
      best-in-class world-class world class job capabilities maturity agility everything operating quality performances outcomes`),
  },
  means: {
    leads: new PhraseTable([
      [true, 'thanks to, by means of, with the help of, with the aid of, by way of, by dint of, leveraging, by leveraging'],
    ]),
    doing: wordSet('by through via'),
    beside: wordSet('while'),
    ending: /[a-z]{2}ing$/,
    others: wordSet(`spring morning evening beginning ending closing opening thanksgiving being having including excluding
      starting keeping maintaining remaining staying retaining`),
    work: wordSet('through via'),
    withArticle: new Set(),
    channels: wordSet(`app apps application site website web portal online shop shops store stores marketplace phone chat email
      referral referrals partner partners channel channels api platform page pages mail post newsletter form forms tool system
      ads ad programme program counter desk`),
  },
};
