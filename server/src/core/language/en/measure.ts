import { inBothNumbers, type MeasureTables, monthTable } from '../measure/tables.ts';
import { PhraseTable, wordSet } from '../phrases.ts';

export const measure: MeasureTables = {
  families: new PhraseTable([
    [
      'revenue',
      inBothNumbers(`revenue, sales, sales revenue, annual recurring revenue, monthly recurring revenue, recurring revenue, arr, mrr, gmv,
       profit, operating profit, net profit, ebitda, ebit, gross margin, operating margin, net margin, profit margin, margin, earnings, income, operating income,
       net income, takings, billings`),
    ],
    [
      'volume',
      inBothNumbers(`customer, client, user, buyer, shopper, account, subscriber, member, lead, mql, sql, prospect, opportunity, deal, contract,
       order, purchase, visitor, visit, session, traffic, download, install, installation, signup, sign-up, registration, subscription,
       follower, fan, view, page view, pageview, impression, click, mention, attendee, participant, demo, trial, booking, reservation, pipeline, partner,
       donor, donation, logo, guest, inquiry, enquiry, audience, unique visitor, new business, ticket sold, unit sold`),
    ],
    [
      'speed',
      inBothNumbers(`cycle time, lead time, time to market, time-to-market, throughput, velocity, sales cycle, deployment frequency, deploy, deployment, release,
       handling time, processing time, turnaround, turnaround time, build time, time to hire, time-to-hire, ticket closed, ticket resolved, story point`),
    ],
    [
      'quality',
      inBothNumbers(`satisfaction, satisfied, nps, enps, net promoter score, csat, ces, quality, rating, star, score, complaint, error, bug, defect, fault, incident, outage,
       downtime, uptime, availability, accuracy, return, refund, rework, scrap, recommendation, recommend, recommended, review, accident, injury, compliance,
       compliant, reliability, reliable, crash, failure, failed, trust, wellbeing, well-being, sla, slo, waiting time, wait, response time, answer time, latency, load time,
       first contact, reopened, mistake, late, on time, on-time, delay, breach, vulnerability, safe, safety, happy, happiness, engagement, effort, sickness, absenteeism,
       burnout, overtime, waste, sentiment, confidence, escalation, regression, rollback, margin of error, overdue, backlog, correct, right first time, first time, healthy, solved, resolved`),
    ],
    [
      'loyalty',
      inBothNumbers(`retention, churn, renewal, renew, renewed, repeat, repeat purchase, return rate, returning, attrition, turnover, staff turnover, loyalty, loyal, nrr, grr,
       net revenue retention, gross revenue retention, net retention, revenue retention, come back, stay, leave, leaver, cancel, cancellation, unsubscribe, lapsed, regular,
       gross retention, week-4, referral, reactivated`),
    ],
    [
      'usage',
      inBothNumbers(
        'adoption, activation, active, use, usage, used, engaged, onboarded, stickiness, dau, wau, mau, weekly, completion',
      ),
    ],
    [
      'value',
      inBothNumbers(
        'contract value, order value, basket, deal size, arpu, arpa, ltv, clv, lifetime value, average revenue, revenue per, sales per, price, average sale',
      ),
    ],
    ['cost', inBothNumbers('cost, spend, spending, expense, budget, cac, cpl, cpa, payback, burn, discount')],
    [
      'rate',
      inBothNumbers(`rate, ratio, share, percentage, proportion, conversion, conversion rate, win rate, yield, coverage, market share,
       one in, out of, portion, quota, per cent of, percent of, mix`),
    ],
  ]),
  ceilings: new PhraseTable([
    [
      'percent',
      `conversion rate, conversion, completion rate, open rate, click rate, click-through rate, response rate, reply rate, acceptance rate, win rate,
       bounce rate, error rate, failure rate, success rate, pass rate, uptime, availability, attendance rate, test coverage, code coverage, adoption, adoption rate,
       activation rate, participation rate, participation, satisfaction, satisfaction rate, customer satisfaction, csat, accuracy, fill rate, absenteeism,
       market share, share of, churn, churn rate, attrition rate, turnover rate, dropout rate, on-time delivery, return rate`,
    ],
    ['points', 'nps, enps, net promoter score'],
  ]),
  unbounded: new PhraseTable([
    [
      true,
      `growth, increase, nrr, net retention, net revenue, revenue retention, of plan, of target, of quota, of budget, of the plan, of the target, of the quota, of the budget,
       of our target, of our plan, of goal, of forecast, roi, relative to, compared to, compared with, vs, versus, of last, baseline, index, indexed, year on year`,
    ],
  ]),
  wholes:
    wordSet(`customers clients users employees subscribers members teams tickets calls requests orders deliveries files invoices visitors guests
    riders patients students applicants candidates suppliers services endpoints alerts incidents tests releases`),
  fillers:
    wordSet(`a an the our their your its of from to at in by for on with up down is are be as = : - we will per-cent percent only all through
    this quarter year month currently today now vs versus and`),
  deadlines: {
    cues: new PhraseTable([
      [{ by: true, end: false }, 'by, by the, no later than, not later than, at the latest by, on or before'],
      [
        { by: true, end: true },
        'by the end of, by end of, by end, by the close of, by year-end, by the last day of, before the end of, no later than the end of, no later than end of',
      ],
      [{ by: false, end: false }, 'before, until'],
      [{ by: false, end: true }, 'at the end of, end of, until the end of, until end of'],
    ]),
    parts: { q: 'Q', h: 'H' },
    months: monthTable([
      'january jan',
      'february feb',
      'march mar',
      'april apr',
      'may',
      'june jun',
      'july jul',
      'august aug',
      'september sept sep',
      'october oct',
      'november nov',
      'december dec',
    ]),
    monthMayLead: true,
  },
};
