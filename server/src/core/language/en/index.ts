import type { NounClass } from '../lexicon.ts';
import type { Cue, Idiom, LanguagePack } from '../pack.ts';
import { PhraseTable, wordSet } from '../phrases.ts';
import { ambiguousBases, lexicon } from './lexicon.ts';
import { measure } from './measure.ts';
import { numbers } from './numbers.ts';
import { phrasing } from './phrasing.ts';
import { themes } from './themes.ts';
import { wording } from './wording.ts';

const before = new PhraseTable<Cue>([
  ['date', 'by the, before the, until the, on the, after the'],
  ['start', 'from, starting from, starting at, between'],
  ['goal', 'to, at, towards, into, until, up to a, down to, back to, as high as, as low as, ='],
  ['by', 'by, by a, by another, up by, down by'],
  [
    'baseline',
    `vs, vs ., versus, compared to, compared with, against, instead of, rather than, currently, today, now, was, were,
     previously, baseline, baseline of, baseline :, currently at, up from, down from, today 's, current, instead of the, starting at,
     currently :, today :, now :, now at, from today 's, from the current, from a current, from current, used to be, last year 's,
     last quarter 's, current state is, current value is, current level is, current rate is, is currently, are currently, we are at, we 're at, were at, was at, start is,
     starting point :, starting from a baseline of, started at, start at, currently at :, current :, total is, total was, currently only, up from only, up from just, presently, at present, previous, last cycle 's`,
  ],
  ['rise', 'up, rises, rise, rose, risen, grows, grow, grown, another, extra, additional, climbs, +'],
  ['fall', 'down, falls, fall, fell, fallen, drops, drop, dropped, −'],
  [
    'min',
    '>=, ≥, at least, at or above, at or over, minimum, minimum of, a minimum of, min, min ., no less than, no fewer than, not less than, ≧',
  ],
  [
    'max',
    `<=, ≤, at most, no more than, not more than, maximum, maximum of, a maximum of, max, max ., at or below, at or under, up to,
     not exceed, not exceeding, no longer than, no later than, no worse than, no higher than, ≦, capped at, inside`,
  ],
  [
    'above',
    '>, above, above the, over, more than, greater than, higher than, exceed, exceeds, exceeding, better than, beyond, past, north of',
  ],
  ['below', '<, under, below, below the, less than, fewer than, lower than, sub, faster than, shorter than, smaller than'],
  ['within', 'within, in'],
  [
    'window',
    `over the last, over the next, over, for, during, in the last, in the next, in the first, within the first, within first, first,
     last, next, the first, the last, the next, after, since, before, per, every, until, past, the past, for the next, for at least, older than,
     within the next, at the end of, by the end of, of day, day, days`,
  ],
  [
    'scope',
    'our, the, these, those, their, your, its, his, her, my, top, all, all of the, of the, of our, in, across, on, among, in the, to the, in our, between the, other',
  ],
  ['of', 'of, of about, of at'],
  ['between', 'between'],
]);

const after = new PhraseTable<Cue>([
  [
    'baseline',
    'today, currently, now, at present, last quarter, last year, last month, last season, last cycle, last time, previously, at the moment, so far, at baseline, as of today, right now',
  ],
  ['min', 'or more, or better, or higher, or above, or greater, minimum, +, or over, at least'],
  ['max', 'or less, or fewer, or lower, or below, max, maximum, or under, or sooner, or faster, tops, at most'],
  ['rise', 'more, higher, increase, growth, lift, uplift, rise, extra, additional, up, greater, improvement, gain, boost, jump'],
  ['fall', 'fewer, less, lower, reduction, decrease, drop, decline, cut, down, faster, quicker, cheaper, shorter, smaller'],
  ['window', 'after, later, ahead, ahead of, before, following, prior, ago, from now, old, of age, into'],
]);

export const en: LanguagePack = {
  language: 'en',
  telling: {
    words:
      wordSet(`the of and to in from with by for our we is are at than under above below within new all every each per on as that this their
      increase reduce improve launch publish reach achieve customers users rate time less more keep have has who get`),
    letters: null,
  },
  decimal: '.',
  headFirst: false,
  numbers,
  lexicon,
  phrasing,
  themes,
  wording,
  measure,
  before,
  after,
  inBrackets: new PhraseTable([
    [
      true,
      `today, currently, now, last quarter, last year, last month, previously, this year, in 2023, in 2024, in 2025, in 2026, before, baseline, at the start,
       in q1, in q2, in q3, in q4, q1, q2, q3, q4, was, current, start`,
    ],
  ]),
  hedges: wordSet(
    'consistent steady sustained stable total average avg record about around approximately roughly nearly almost only just still ~ ≈ a an the some over-all merely exactly circa ca',
  ),
  months: wordSet(`january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec`),
  capitalMonths: true,
  labels:
    wordSet(`season seasons cohort batches level levels tier tiers phase phases stage stages step steps scope scopes region regions line lines zone zones
    lot wave waves batch group groups team squad floor room act chapter part parts type types class category grade generation gen version v
    release sprint article section appendix priority prio sev severity year quarter q week day days month windows office iso soc
    pci rfc python java node ios android http web horizon agenda formula series round grade grades question okr kr objective goal key result
    number no issue ticket pr bug epic story page chart table figure plant site building line unit oven block gate terminal area route bus`),
  products: wordSet(`windows office iso soc pci rfc python java node ios android http web horizon agenda formula angular react vue
    postgres postgresql mysql kubernetes k8s ubuntu debian php ruby rails go rust swift kotlin scala terraform npm gitlab tls http2 wcag soc2 django net dotnet spring covid gpt llama nist sap hana version v
    sha rsa ipv usb xbox playstation regulation directive title`),
  yearCues: wordSet(`in by of for end fy before after until since during through q1 q2 q3 q4 h1 h2 budget mid early late year
    summer winter spring autumn fall christmas easter roadmap strategy plan vs`),
  holds: new PhraseTable([
    [
      true,
      `at or below, at or above, not exceed, never exceed, never exceeds, does not exceed, do not exceed, don 't exceed, stays below, stays under, stays above, stays at, stays within, stay below, stay under, stay above, stay at, stay within, remains below, remains under,
       remains above, remains at, remain below, remain under, remain above, remain at,
       without exceeding, hold steady, keep, make sure, kept below, kept under, kept at, kept above, kept within, held at, held below, held under, held above, remain within, remains within, never drops below, never falls below, never drop below, never fall below, never goes above, never rises above, not drop below, not fall below, doesn 't exceed, not go above, held steady at`,
    ],
  ]),
  moves: new PhraseTable([
    ['up', 'up, goes up, go up, rises, climbs, higher, upward, more'],
    ['down', 'down, goes down, go down, falls, drops, lower, fewer, less, downward'],
  ]),
  placeholders: new PhraseTable([
    [
      true,
      `tbd, tbc, tba, tbx, to be defined, to be determined, to be confirmed, to be decided, to be agreed, to be completed, to define,
       to be set, to be announced, todo, to do :, to come, fixme, lorem ipsum, placeholder, not yet defined, insert metric, insert number,
       insert target, yet to be defined`,
    ],
  ]),
  slots: wordSet(
    'metric metrics number target value baseline x y n name date amount percentage percent kpi insert current measure unit placeholder result goal figure outcome',
  ),
  words: {
    determiners: wordSet(`a an the our your their its his her my this that these those some any all each every both no another
      more most many several few new other first second third last next 's existing current key main major remaining top`),
    prepositions: wordSet(`of in on at to for from with without by under over into onto across among between within through during
      before after about against per via toward towards until since as like than off out up down above below around near
      including incl incl. behind beyond inside outside upon amid w`),
    conjunctions: wordSet('and or but & then plus nor + while when where because if whether once so that which who until whose'),
    adverbs:
      wordSet(`successfully effectively fully also further quickly rapidly regularly consistently continuously significantly
      actively proactively jointly formally publicly internally externally together properly really already finally officially
      drastically massively substantially dramatically gradually steadily weekly monthly quarterly daily only just always never
      not well still now soon again once collaboratively strategically systematically thoroughly carefully please let lets we will
      i should must can must- to completely efficiently automatically dynamically globally locally`),
    pronouns: wordSet('we i they he she it you us them everyone everybody who that which one'),
    reflexives: new Set(),
    be: wordSet("is are was were be been being gets get become becomes 're isn aren"),
    have: wordSet("have has had 've having"),
    purpose: wordSet('so to that which thereby who resulting leading enabling'),
    relatives: wordSet('that which who'),
    comparatives:
      wordSet(`better more less fewer faster clearer simpler stronger higher lower easier smoother cleaner leaner smarter quicker shorter
      richer safer happier healthier greater closer deeper broader wider tighter best great excellent strong good healthy clear`),
    judging: wordSet(`seamless smooth frictionless effortless excellent outstanding exceptional superior superb great perfect
      accurate timely prompt modern scalable robust solid rock-solid reliable dependable resilient stable trusted trustworthy
      efficient effective impactful productive healthy strong vibrant thriving flourishing engaged motivated inspired empowered happy
      satisfied delighted loyal proud world-class first-class best-in-class top-notch high-quality high-performing
      high-performance state-of-the-art cutting-edge market-leading industry-leading innovative sustainable
      inclusive transparent honest easy intuitive user-friendly rapid
      agile nimble predictable consistent coherent data-driven customer-centric customer-focused
      human-centred human-centered people-first safety-first recognised recognized renowned respected
      meaningful warm friendly affordable profitable       greener humane delightful vivid lasting flawless hassle-free painless stress-free
      well-known influential attractive compelling `),
    modals: wordSet('can could may shall able'),
    negations: wordSet("not never no 't don doesn isn aren"),
    partitives: wordSet(`number amount majority set series range variety list most rest part total half
      third quarter lot lots plenty couple handful pair dozen dozens hundreds thousands all each every kind type types`),
    having: new Set(),
    alongside: new Set(),
    each: wordSet('per'),
    of: wordSet('of'),
  },
  ambiguousVerbs: ambiguousBases,
  idioms: new PhraseTable<Idiom>([
    [
      { class: 'change', direction: 'down' },
      'bring down, drive down, get down, push down, take down, keep down, cut down, cut back, scale back, scale down, wind down',
    ],
    [{ class: 'change', direction: 'up' }, 'drive up, bring up, push up, get up, ramp up, step up, scale up'],
    [{ class: 'level', direction: 'hold' }, 'make sure, keep up'],
    [
      { class: 'work' },
      `make available, make public, meet with, switch to, switch from, switch over, transition to, transition from, upgrade to, phase out, phase in, set up, take back, take part, get rid of, follow up, reach out, come up with, line up, put in place, put together, look into,
       work with, work on, work together, go live, go over, think through, hand over, roll out, kick off, sign off, sign off on, check in, catch up, stand up,
       close out, close down, shut down, switch off, turn off, turn on, cut over, move over, move off, break down, map out, lay out, draw up, write up, spin up, spin off,
       clean up, tidy up, bring together, bring in, get ready, find out, act on, start with, help with, take over, take on, run through`,
    ],
    [{ class: 'win' }, 'publish in, win back, sign up, bring on board'],
  ]),
  endings: /(?:ing|ed|es|e|(?<!s)s)$/,
  participle: /..ed$/,
  plurals: null,
  agents: null,
  adjectives: new Set(),
  wishes: null,
  periods: wordSet('minute hour day week month quarter year'),
  lasting: wordSet('runway'),
  reaching: wordSet('presence coverage'),
  wordLevels: new PhraseTable([[true, 'break even, break-even, breakeven']]),
  punctual: new PhraseTable([
    [
      true,
      'by their due date, by the due date, by the agreed date, by the promised date, before the deadline, by their deadline, within sla, within the sla, within target, on the due date, on time, in time, on schedule, on the promised day, right first time, first time, without errors',
    ],
  ]),
  means: wordSet('by through via'),
  nounIdioms: new PhraseTable<NounClass>([
    [
      'artifact',
      'support for, town hall, town halls, focus group, focus groups, lunch and learn, lunch and learns, brown bag, brown bags, open house, open houses, go / no-go, best practice, best practices, good practice, good practices, office hour, office hours, community of practice, communities of practice, ci pipeline, ci/cd pipeline, data pipeline, build pipeline, deployment pipeline, delivery pipeline, release pipeline, etl pipeline, ml pipeline, asset pipeline, ingestion pipeline, working group, working groups, advisory board, request for proposals, request for proposal, proof of concept, call for tenders, call for papers, terms of reference, code of conduct, state of the art',
    ],
    [
      'people',
      'term sheet, term sheets, letter of intent, letters of intent, purchase order, purchase orders, press mention, press mentions',
    ],
  ]),
  causatives: wordSet('help'),
  particles: new PhraseTable([
    [true, 'up, out, off, down, on, over, back, up to, out to, away, in place, together, into production, live'],
  ]),
  examined: wordSet(
    'reviewed read signed acknowledged tested audited checked verified validated inspected evaluated assessed completed attended finished',
  ),
  perceived: new Set(),
  adopted: new Set(),
  receiving: wordSet('receive receives received get gets got'),
  outputs:
    wordSet(`post posts blog blogs article articles study studies workshop workshops webinar webinars meeting meetings interview
    interviews training trainings session sessions demo demos newsletter newsletters video videos podcast podcasts episode episodes
    talk talks presentation presentations publication publications audit audits report reports whitepaper whitepapers tutorial
    tutorials guide guides campaign campaigns event events meetup meetups seminar seminars lecture lectures survey surveys briefing briefings
    review reviews inspection inspections hackathon hackathons`),
  lessons:
    wordSet(`training trainings coaching mentoring mentorship tutoring onboarding induction workshop workshops course courses class classes session
    sessions bootcamp seminar webinar lesson lessons instruction briefing orientation`),
  taking: new PhraseTable([
    [
      true,
      'attend, attends, attended, participate in, participates in, participated in, take part in, took part in, undergo, undertake',
    ],
  ]),
  performing: wordSet('operating running performing working functioning'),
  overall: new PhraseTable([[true, 'in total, overall, altogether, all told']]),
  trades:
    wordSet(`engineering manufacturing marketing hiring recruiting onboarding shipping accounting purchasing billing packaging printing learning
    teaching nursing staffing pricing operating advertising fundraising training housing banking mining farming catering cleaning`),
  enabling: wordSet('enable help allow empower enables enabling work partner collaborate support assist equip coach'),
  holding: wordSet('hold'),
  outsiders:
    wordSet(`customer customers client clients user users member members subscriber subscribers visitor visitors patient patients
    student students pupil pupils tenant tenants resident residents guest guests partner partners buyer buyers seller sellers
    merchant merchants account accounts household households citizen citizens shopper shoppers donor donors learner learners
    viewer viewers reader readers player players passenger passengers prospect prospects supplier suppliers family families`),
  lacking: wordSet('without'),
  existing: new PhraseTable([[true, "there is, there are, there exists, there exist, there 's, there will be"]]),
  staff:
    wordSet(`engineer engineers developer developers designer designers manager managers lead leads leader leaders director directors
    executive executives employee employees teammate teammates colleague colleagues rep reps agent agents recruiter recruiters analyst analysts
    instructor instructors teacher teachers mentor mentors officer officers nurse nurses doctor doctors consultant consultants member ae aes csm csms
    volunteer volunteers maintainer maintainers owner owners squad unit branch store department`),
  outside: wordSet('external outside other partner customer client community third-party independent foreign rival'),
  more: wordSet('new more additional extra further major'),
  cadence: wordSet('a an per each every'),
  abilities: new PhraseTable([[true, 'be able to, continue to, start to, begin to']]),
  aspects: wordSet('continue start begin finish complete resume stop'),
  assuring: wordSet('ensure ensuring make making sure guarantee guaranteeing'),
  groups:
    wordSet(`team teams squad squads crew department departments chapter guild engineering marketing hr finance legal procurement
    support it devops ops operations sre product sales pmo we`),
  selfDone:
    wordSet(`complete completes finish finishes attend attends join joins use uses migrated upgraded switched registered subscribed started joined attended participated completed adopted moved
    transitioned applied returned visited entered begun updated finished submitted downloaded installed reported shared posted
    connected integrated tried ordered requested followed opened voted spoken volunteered published referred retired relocated`),
  rendering: new Set(),
  contents: new Set(),
  filed: new Set(),
  joints: wordSet('and while but'),
  speech: {
    verbs:
      wordSet(`build building create creating creation make making develop developing development establish establishing shape
      shaping craft crafting deliver delivering give giving offer offering provide providing bring bringing set setting lay laying
      open opening form forming design designing invent inventing prepare preparing`),
    opening: wordSet('open opening'),
    one: wordSet('a an another new'),
    places: wordSet(`agency branch cafe centre center clinic depot factory garage hub kitchen lab laboratory nursery office plant
      pharmacy restaurant school shop showroom site store studio warehouse workshop`),
    describing: wordSet('that which who whose'),
  },
  states: new PhraseTable([
    [
      true,
      `in place, exists, exist, lands on, lands in, landed on, landed in, goes live, go live, went live, live, ready, up and running, operational, in production, in prod, available, done, complete, in use, online, on track, in force,
       finished, finalised, finalized, ga, generally available, functional, fully functional, in effect, open, underway, under way, in beta, up to date, ready for use`,
    ],
  ]),
};
