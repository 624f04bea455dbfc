import type { Templates } from './template.ts';

/** English sentences to start from. Each is clean under our own rules as it stands. */
export const en: Templates = {
  marketing: {
    objective: 'People who need us find us on their own',
    keyResults: [
      'Share of website visitors who ask for a demo from {2%} to {3.5%}',
      'Share of new customers who come by recommendation from {15%} to {25%}',
      'Cost of winning a customer from {€180} to {€130}',
      'Qualified leads a month from {240} to {360}',
    ],
    teams: ['marketing', 'growth', 'communication', 'brand'],
  },
  sales: {
    objective: 'Customers sign with confidence',
    keyResults: [
      'Share of offers that become orders from {18%} to {26%}',
      'Median length of a sale from {62 days} to {45 days}',
      'Average discount on new contracts from {14%} to {8%}',
      'Monthly recurring revenue from {€90k} to {€120k}',
    ],
    teams: ['sales', 'commercial', 'business'],
  },
  people: {
    objective: 'New colleagues feel at home within weeks',
    keyResults: [
      'Share of colleagues who leave within their first year from {22%} to {12%}',
      'Median time to fill an open position from {70 days} to {45 days}',
      'Share of candidates who accept our offer from {64%} to {80%}',
      'Employee net promoter score from {12} to {30}',
    ],
    teams: ['people', 'hr', 'human', 'talent'],
  },
  product: {
    objective: 'Newcomers find what they came for on their first visit',
    keyResults: [
      'Share of new accounts that come back in their second week from {31%} to {45%}',
      'Median time to a first result from {25 min} to {8 min}',
      'Share of sessions that end in an error from {4%} to {1%}',
      'Share of sign-ups completed without help from {58%} to {80%}',
    ],
    teams: ['product', 'design', 'ux', 'engineering'],
  },
  support: {
    objective: 'Every customer gets a straight answer the first time',
    keyResults: [
      'Share of requests solved at first contact from {54%} to {70%}',
      'Median time to a first reply from {9 h} to {2 h}',
      'Customer satisfaction after a request from {3.9/5} to {4.5/5}',
      'Share of requests that are reopened from {12%} to {6%}',
    ],
    teams: ['support', 'service', 'care', 'success'],
  },
  data: {
    objective: 'Decisions rest on numbers that everybody trusts',
    keyResults: [
      'Share of customer records without a gap from {61%} to {95%}',
      'Delay of the daily sales figures from {9 h} to {1 h}',
      'Share of questions answered without the data team from {20%} to {50%}',
      'Data incidents that customers notice from {14} to {3}',
    ],
    teams: ['data', 'analytics', 'bi'],
  },
};
