import type { ThemeTable } from '../theme.ts';

export const themes: ThemeTable = [
  ['training', /^(?:train|coach|upskill|teach|onboarding|course|curricul|e-learning|academy|certif|bootcamp|mentor)/],
  ['hiring', /^(?:hir|recruit|headhunt|interviewer|job|vacanc|career)/],
  [
    'event',
    /^(?:event|webinar|workshop|meetup|conference|conferences|summit|fair|fairs|roadshow|hackathon|demo-day|tasting|offsite|breakfast|dinner|party|parties)/,
  ],
  ['partnership', /^(?:partner|alliance|reseller|affiliate|co-market|sponsor)/],
  [
    'content',
    /^(?:blog|post|posts|article|newsletter|video|podcast|content|campaign|white-?paper|case-stud|ebook|e-book|webpage|landing|seo|press|brochure|flyer|catalog|social|linkedin|mailing|e-?mails?$)/,
  ],
  [
    'research',
    /^(?:interview|survey|research|stud(?:y|ies)|benchmark|usability|persona|test$|tests$|experiment|prototype|poc|audit|analy[sz]|poll)/,
  ],
  ['selling', /^(?:prospect|cold-call|calls?$|demos?$|pitch|proposal|quote|outreach|meetings?$|negotiat|visits$)/],
  [
    'process',
    /^(?:process|procedure|workflow|polic(?:y|ies)|playbook|guideline|checklist|standardi[sz]|document|template|automat|committee|review|governance|dashboard|report)/,
  ],
  [
    'technical',
    /^(?:migrat|refactor|pipeline|infra|cluster|database|server|monitor|alert|deploy|architect|backup|api|apis|ci|cd|cloud|upgrade|integrat|code|patch)/,
  ],
  [
    'launch',
    /^(?:launch|release|ship|roll|build|develop|design|redesign|implement|deliver|creat|introduc|set|install|rebuild|renovat|open)/,
  ],
];
