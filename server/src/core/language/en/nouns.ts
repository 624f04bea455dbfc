import type { Direction, NounClass, VerbClass } from '../lexicon.ts';

/** English nouns by what they name, in the singular; plurals are formed. The first group that lists a noun wins. */
export const NOUN_GROUPS: readonly { readonly class: NounClass; readonly direction?: Direction; readonly nouns: string }[] = [
  {
    class: 'change',
    direction: 'up',
    nouns: 'increase growth rise uplift lift gain surge jump uptick upturn boost expansion doubling tripling improvement',
  },
  {
    class: 'change',
    direction: 'down',
    nouns: 'decrease reduction decline drop fall cut shrinkage elimination minimization',
  },
  {
    class: 'metric',
    nouns: `rate ratio share percentage percent proportion score index level number count volume amount average median mean
      total sum figure margin revenue pay salary wage income turnover sales profit ebitda cost spend spending expense cash cashflow burn
      runway debt price value worth return roi roas ltv clv cac cpl cpa cpc ctr arr mrr nrr grr acv tcv arpu
      gmv nps enps csat ces mau dau wau dso sla slo slas mttr mttd mtbf ttfb lcp inp cls oee fte churn retention attrition
      conversion activation adoption usage utilization utilisation engagement attendance participation turnout coverage
      occupancy uptime downtime availability latency throughput performance speed time duration delay turnaround
      backlog wait length frequency cadence velocity open-rate efficiency productivity output yield capacity load accuracy precision
      recall error bug defect incident outage failure crash complaint return escalation ticket
       breach accident injury absence absenteeism sickness illness fraud loss waste scrap rework
      downtime emission footprint consumption energy weight size traffic view pageview impression click
      open download signup sign-up registration subscription purchase order transaction payment invoice
      booking basket stockout delivery shipment temperature gap variance
      bounce exit login connection rating star rank ranking position probability likelihood sentiment awareness recognition reach visibility
      diversity representation balance mix concentration dependency penetration saturation overrun bias overtime overhead
      saving savings funding donation gift pledge attainment completion success acceptance response
      reply resolution deflection effort stickiness minute hour day week month quarter year point pipeline
      attachment freshness disruption interruption miss mistake regression
      dropout graduation grade mortality readmission infection demand`,
  },
  {
    class: 'people',
    nouns: `customer client user buyer shopper consumer subscriber member account deal sale logo prospect lead opportunity
       partner reseller distributor merchant seller vendor supplier donor volunteer sponsor investor fan follower
      visitor reader viewer listener player gamer attendee participant student pupil learner graduate apprentice patient
      resident citizen tenant household family passenger traveller traveler guest driver rider farmer
      employee colleague teammate staff hire joiner newcomer candidate applicant engineer developer designer manager
      director leader executive nurse doctor teacher welder lawyer analyst scientist contributor maintainer woman man people dev maker decision-maker
      person child adult everyone everybody somebody rep seat company companies business organization
      organisation enterprise school hospital city country market region territory mention testimonial referral endorsement
      citation media press backlink tier award prize recommendation community
      renewal upsell poc paying bank grant pledge dollar euro pound job meal`,
  },
  {
    class: 'quality',
    nouns: `satisfaction quality trust decision confidence loyalty experience happiness morale wellbeing wellbeing culture brand
      reputation relationship relation collaboration alignment clarity transparency communication leadership ownership
      accountability safety security compliance maturity readiness resilience reliability stability scalability
      sustainability innovation excellence simplicity usability accessibility flexibility agility autonomy motivation
      commitment cohesion inclusion equity belonging health future vision mission impact potential ability competitiveness
      presence differentiation credibility knowledge skill talent way needle foundation momentum journey situation`,
  },
  {
    class: 'artifact',
    nouns: `report document doc guide guideline handbook manual playbook runbook cookbook template checklist
      policy procedure process workflow framework methodology charter strategy roadmap plan proposal brief spec specification
      requirement rfc rfp rfi adr paper whitepaper ebook article post blog newsletter email mailing 
      brochure flyer leaflet booklet poster banner video podcast webinar workshop training course curriculum module lesson
      bootcamp hackathon meetup event conference summit seminar talk keynote deck slide demo
      meeting standup session weekend briefing evening night breakfast lunch dinner party gala retrospective retro skip-level one-to-one one-on-one offsite ceremony committee council taskforce task force working-group interview
      survey questionnaire poll study research feasibility
      prototype mockup wireframe mvp pilot beta alpha release version feature functionality module component
      library sdk api endpoint integration connector plugin extension widget bot chatbot app application website site page
      landing portal platform tool tooling toolkit system software dashboard scorecard datasheet sheet
      spreadsheet database warehouse lake dataset data-model schema registry repository repo cluster server
      environment sandbox infrastructure architecture microservice script cron automation scanner firewall crm
      metric kpi okr target-state baseline erp ats wms cms hris sso mfa vpn cdn cicd suite framework campaign ad advertisement program
      programme project initiative epic sprint task action milestone deliverable contract agreement
      amendment mou nda licence license certificate tender budget forecast
      catalogue catalog inventory list map matrix model diagram blueprint design layout style rebrand
      identity mascot kit merchandise office room store shop branch building visit trip tour
      rota rotation schedule calendar agenda timetable timeline wiki faq base centre center
      kb tutorial sample demo-script collateral material asset content profile persona segmentation taxonomy glossary
        standard rule mechanism loop feedback-loop ritual channel slack
         buddy mentorship mentoring internship scholarship fund
       form questionnaire signature sign-off decision idea experiment
       test trial spike vertical-slice slice wizard fair item run-book one-pager
      case-study study offering bundle package scheme incentive check-in deep-dive dive
      highlight constructor parser compiler engine backend frontend interface ui service gateway queue broker storage
      backup alerting monitoring logging telemetry analytics observability proof translation subtitle recording teardown
      call conversation discussion feedback input insight learnings lessons roundtable debate hearing petition exhibition booth show exhibit`,
  },
  {
    class: 'action',
    nouns: `launch relaunch audit review benchmark comparison approval refactoring rollout migration upgrade implementation deployment development definition redesign design refactor
      overhaul revamp refresh update rewrite setup installation configuration integration introduction establishment
      creation preparation drafting writing translation localization localisation publication documentation identification
      analysis evaluation assessment exploration investigation validation verification examination inspection mapping
      standardization standardisation harmonization harmonisation consolidation centralization centralisation modernization
      modernisation digitization digitisation digitalization digitalisation automation rationalization restructuring
      reorganization reorganisation decommissioning deprecation removal replacement renovation construction relocation
      transition transformation procurement selection review revision kickoff kick-off
      finalization finalisation formalization exploration prioritization prioritisation enablement outreach planning
      hardening remediation cleanup clean-up tuning certification accreditation submission
      presentation execution initiation recap cutover cut-over
      go-live sunset proof-of-concept follow-up kick-start`,
  },
];

/** Plurals that -s does not form. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  woman: 'women',
  man: 'men',
  child: 'children',
  person: 'people',
  analysis: 'analyses',
  index: 'indices',
  matrix: 'matrices',
  taxonomy: 'taxonomies',
};

/** Actions whose object decides, as their verb's does: "production of 30 MWh" is no task. */
export const ACTION_VERBS: Readonly<Record<string, VerbClass>> = { creation: 'make', production: 'make', construction: 'make' };
