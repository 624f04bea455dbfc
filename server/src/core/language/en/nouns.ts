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
      total sum figure margin revenue income turnover sales profit ebitda cost spend spending expense cash cashflow burn
      runway debt price value worth budget-variance return roi roas ltv clv cac cpl cpa cpc ctr arr mrr nrr grr acv tcv arpu
      gmv nps enps csat ces mau dau wau dso sla slo slas mttr mttd mtbf ttfb lcp inp cls oee fte churn retention attrition
      conversion activation adoption usage utilization utilisation engagement attendance participation turnout coverage
      occupancy uptime downtime availability latency throughput performance speed time duration delay lead-time turnaround
      backlog wait length frequency cadence velocity efficiency productivity output yield capacity load accuracy precision
      recall error bug defect incident outage failure crash alert-noise complaint return refund-rate escalation ticket
      vulnerability-count breach accident injury absence absenteeism sickness illness fraud loss waste scrap rework
      downtime emission footprint consumption energy weight size traffic visit-count view pageview impression click
      open download install-base signup sign-up registration subscription purchase order transaction payment invoice
      booking basket checkout-time stockout inventory-turn delivery shipment deploy-frequency temperature gap variance
      bounce exit rating star rank ranking position probability likelihood sentiment awareness recognition reach visibility
      diversity representation balance mix concentration dependency penetration saturation overrun overtime overhead
      saving savings funding grant-income donation gift pledge attainment completion success win-rate acceptance response
      reply resolution deflection effort stickiness session minute hour day week month quarter year point pipeline
      attachment coverage-ratio freshness quality-score disruption interruption call-volume miss mistake regression
      dropout graduation pass-rate grade mortality readmission infection yield-rate kpi metric demand`,
  },
  {
    class: 'people',
    nouns: `customer client user buyer shopper consumer subscriber member account deal sale logo prospect lead opportunity
      contract-win partner reseller distributor merchant seller vendor supplier donor volunteer sponsor investor fan follower
      visitor reader viewer listener player gamer attendee participant student pupil learner graduate apprentice patient
      resident citizen tenant household family passenger traveller traveler guest driver rider farmer developer-customer
      employee colleague teammate staff hire joiner newcomer candidate applicant engineer developer designer manager
      director leader executive nurse doctor teacher welder lawyer analyst scientist contributor maintainer woman man people
      person child adult everyone everybody somebody team-member rep seat company companies business organization
      organisation enterprise school hospital city country market region territory mention testimonial referral endorsement
      citation media press coverage-mention backlink story tier award prize review-star recommendation community
      renewal upsell poc client-poc installation-base paying bank grant pledge dollar euro pound job meal`,
  },
  {
    class: 'quality',
    nouns: `satisfaction quality trust confidence loyalty experience happiness morale wellbeing well-being culture brand
      reputation relationship relation collaboration alignment clarity transparency communication leadership ownership
      accountability safety security compliance maturity readiness resilience reliability stability scalability
      sustainability innovation excellence simplicity usability accessibility flexibility agility autonomy motivation
      commitment cohesion inclusion equity belonging health future vision mission impact potential ability competitiveness
      presence differentiation credibility knowledge skill talent way needle foundation momentum journey situation`,
  },
  {
    class: 'artifact',
    nouns: `report document documentation doc guide guideline handbook manual playbook runbook cookbook template checklist
      policy procedure process workflow framework methodology charter strategy roadmap plan proposal brief spec specification
      requirement rfc rfp rfi adr paper whitepaper ebook article post blog newsletter email mailing press-release publication
      brochure flyer leaflet booklet poster banner video podcast webinar workshop training course curriculum module lesson
      bootcamp hackathon meetup event conference summit seminar session-plan talk keynote presentation deck slide demo
      meeting standup retrospective retro offsite ceremony committee council taskforce task force working-group interview
      survey questionnaire poll study analysis assessment audit inspection review benchmark comparison research feasibility
      prototype mockup wireframe mvp poc-build pilot beta alpha release version feature functionality module component
      library sdk api endpoint integration connector plugin extension widget bot chatbot app application website site page
      landing portal platform tool tooling toolkit system software service-desk dashboard scorecard datasheet sheet
      spreadsheet database warehouse lake pipeline-code dataset data-model schema registry repository repo cluster server
      environment sandbox infrastructure architecture microservice script job-board cron automation scanner firewall crm
      erp ats wms cms hris sso mfa vpn cdn cicd test-suite suite framework campaign ad advertisement landing-page program
      programme project initiative backlog-item story-map epic sprint task action milestone deliverable contract agreement
      amendment mou nda licence license certificate certification accreditation renewal-plan tender budget forecast
      catalogue catalog inventory list map matrix model diagram blueprint design layout logo-design style rebrand
      identity mascot kit merchandise office room store shop branch building site-visit visit trip tour call-script
      rota rotation schedule calendar agenda timetable timeline board-pack wiki faq knowledge-base base help-centre centre center
      kb tutorial sample demo-script collateral material asset content profile persona segmentation taxonomy glossary
      definition benchmark standard rule mechanism loop feedback-loop ritual cadence-meeting channel slack community-call
      position-paper job-description onboarding-plan buddy mentorship mentoring internship scholarship fund grant-application
      application-form form questionnaire signature sign-off approval decision recommendation-report idea experiment
      a/b-test test trial spike vertical-slice slice wizard wireframes refactoring rewrite item run-book one-pager
      case-study study offering bundle package pricing-page tier-list scheme incentive policy-paper check-in deep-dive dive
      highlight constructor parser compiler engine backend frontend interface ui service gateway queue broker storage
      backup alerting monitoring logging telemetry analytics observability proof charterparty translation subtitle recording
      conversation discussion roundtable debate hearing campaign-plan petition exhibition booth fair show exhibit`,
  },
  {
    class: 'action',
    nouns: `launch relaunch rollout migration upgrade implementation deployment development definition redesign design refactor
      overhaul revamp refresh update rewrite setup set-up installation configuration integration introduction establishment
      creation preparation drafting writing translation localization localisation publication documentation identification
      analysis evaluation assessment exploration investigation validation verification examination inspection mapping
      standardization standardisation harmonization harmonisation consolidation centralization centralisation modernization
      modernisation digitization digitisation digitalization digitalisation automation rationalization restructuring
      reorganization reorganisation decommissioning deprecation removal replacement renovation construction relocation
      transition transformation procurement selection review revision organization-of kickoff kick-off completion-of
      finalization finalisation formalization exploration prioritization prioritisation enablement outreach planning
      hardening remediation cleanup clean-up tuning onboarding-of certification accreditation submission registration-of
      presentation communication-of execution initiation delivery-of conduct participation-in recap cutover cut-over
      go-live adoption-of sunset proof-of-concept follow-up kick-start`,
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
