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
    nouns: `difference inquiry enquiry request refund credit chargeback penalty fine lawsuit claim grievance dispute litigation
      shrinkage tonnage headcount vacancy pollution noise rainfall harvest crop acreage mileage intake calorie mortality
      morbidity survival incidence prevalence relapse stay waitlist lag lead-time cycle-time velocity throughput bandwidth
      memory cpu disk page-load dwell click-through like comment repost retweet pull uninstall win-rate close-rate quota
      billing expansion-revenue contraction ndr payback ebit opex capex cogs dpo liquidity leverage loan deposit premium
      lapse literacy numeracy truancy gpa enrolment enrollment placement employment unemployment poverty hunger nps-score
      vulnerability violation timeout rollback restart reboot blocker flake flakiness noshow no-show cancellation reschedule
      lateness overrun underrun rebuy rework re-work defect-rate false-positive false-negative step-count cost-per-lead
      cost-per-hire time-to-hire time-to-value lcp cls fid tti qps rps tps iops sev
      rate uptake take-up ratio share percentage percent proportion score index level number count volume amount average median mean
      total sum figure margin revenue pay salary wage income turnover sales profit ebitda cost spend spending expense cash cashflow burn
      runway debt price value worth return roi roas ltv clv cac cpl cpa cpc ctr arr mrr nrr grr acv tcv arpu
      gmv nps enps csat ces mau dau wau dso sla slo slas mttr mttd mtbf ttfb lcp inp cls oee fte churn retention attrition
      conversion activation adoption usage utilization utilisation engagement attendance participation turnout coverage
      occupancy uptime downtime availability latency throughput performance speed time duration delay turnaround
      backlog wait length frequency cadence velocity open-rate efficiency productivity output yield capacity load accuracy precision
      recall error bug defect incident outage failure crash complaint return escalation ticket
       breach accident injury absence absenteeism sickness illness fraud loss waste scrap rework
      downtime emission footprint consumption energy weight size traffic view pageview impression click
      download signup sign-up registration subscription purchase order transaction payment invoice
      booking basket stockout delivery shipment temperature gap variance
      bounce exit login connection rating star rank ranking position probability likelihood sentiment awareness recognition reach visibility following
      diversity representation balance mix concentration dependency penetration saturation overrun bias overtime overhead
      saving savings funding donation gift pledge attainment completion success acceptance response
      reply resolution deflection effort stickiness minute hour day week month quarter year point pipeline
      attachment freshness disruption interruption miss mistake regression
      turn dropout graduation grade mortality readmission infection demand`,
  },
  {
    class: 'people',
    nouns: `contractor freelancer consultant specialist expert advisor adviser mentor mentee trainer trainee instructor professor
      faculty researcher scholar fellow alumnus alumni jobseeker worker labourer technician operator mechanic electrician
      plumber carpenter architect surveyor inspector officer official clerk administrator assistant secretary receptionist
      accountant auditor treasurer banker underwriter actuary trader economist marketer copywriter journalist reporter
      author writer blogger influencer creator artist musician performer actor publisher photographer filmmaker translator
      librarian archivist curator historian recruiter salesperson salespeople representative agent ambassador evangelist
      stakeholder shareholder founder cofounder co-founder entrepreneur owner landlord retailer wholesaler importer exporter
      grower producer driver captain sailor soldier veteran firefighter paramedic policeman police constable attorney
      solicitor prosecutor prisoner inmate offender victim witness caregiver carer parent mother father guardian grandparent
      baby infant toddler kid teenager teen youth adolescent senior elder pensioner retiree refugee migrant immigrant
      homeowner renter commuter cyclist pedestrian motorist tourist spectator athlete coach referee competitor contestant
      finalist winner voter constituent councillor councilor mayor minister legislator politician delegate regulator taxpayer
      claimant beneficiary recipient grantee funder philanthropist backer lender borrower creditor policyholder streamer peer
      coworker co-worker supervisor superintendent principal headteacher educator lecturer undergraduate postgraduate
      freshman intern novice beginner starter leaver committer reviewer tester sysadmin admin moderator integrator
      implementer adopter early-adopter power-user hacker maker programmer coder sre technologist statistician pharmacist
      dentist therapist counsellor counselor psychologist surgeon physician clinician practitioner midwife college university
      institution municipality government nation village town borough district county province charity ngo nonprofit
      association startup start-up scaleup firm oem isv msp affiliate franchisee co-host host greeter dev cto cio ceo cfo vp
      sdr bdr ae csm pm chef waiter barista cook baker butcher florist stylist hairdresser cleaner janitor porter steward
      stewardess dispatcher courier rider picker packer foreman storekeeper shopkeeper cashier teller merchandiser rep
      customer client user buyer shopper consumer subscriber member account deal sale logo prospect lead opportunity
       partner reseller distributor merchant seller vendor supplier donor volunteer sponsor investor fan follower
      visitor reader viewer listener player gamer attendee participant student pupil learner graduate apprentice patient
      resident citizen tenant household family passenger traveller traveler guest driver rider farmer
      employee colleague teammate staff hire joiner newcomer candidate applicant engineer developer designer manager
      director leader executive nurse doctor teacher welder lawyer analyst scientist contributor maintainer woman man people dev maker decision-maker
      person child adult everyone everybody somebody rep seat company companies business organization
      organisation enterprise school hospital city country market region territory mention testimonial referral endorsement
      citation media press backlink tier award prize recommendation community
      renewal upsell poc paying bank grant pledge partnership alliance dollar euro pound job meal`,
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
    nouns: `abstract accelerator accord addendum advert advisory album algorithm annex appendix apprenticeship archive atlas
      battlecard bibliography binder biography board bookmark broadcast build bulletin business-case canvas card chapter
      changelog checkpoint clip code-of-conduct comic compendium console contest convention corpus coursework credential
      criteria criterion description dialogue diary dictionary digest directive directory disclosure dissertation docker
      dockerfile dossier draft drawing drill editorial editor e-learning embed emoji encyclopedia escalation-path essay example
      excerpt exercise explainer extranet feed fellowship festival file film filter flag flashcard flowchart fork format
      forum fundraiser gallery giveaway graph grid guardrail handoff hand-off handover hand-over handout headline helpdesk
      helpline hotline hub hypothesis icon image incubator infographic instruction instrument interlock intranet itinerary
      jingle job-description journal kanban kiosk label lab laboratory ladder leaderboard lecture ledger letter lexicon
      listing livestream magazine mailer mailshot mandate manifesto marathon marketplace masterclass memo memorandum menu
      merge-request message messaging mission-statement mixer mock motion movie narrative note notice nudge op-ed ordinance
      org-chart outline overview packaging palette pamphlet panel parade patch path pathway photo photograph picture playlist
      poem pop-up portfolio postcard post-mortem postmortem powerpoint preface preview primer principle printout product
      promo prompt prospectus protocol pull-request puzzle quality-gate quickstart quiz raffle readme recipe reel refresher
      regulation remix retreat reunion role-play roster rubric safeguard scaffold scenario screencast screenshot series
      service-desk shortlist showcase showroom signage signpost sketch sku slogan snapshot snippet song sop speech spinoff
      spin-off statement storyboard story studio subcommittee subsystem suggestion-box summary swag syllabus symposium
      synopsis table tablet talent-pool teaser testbed thesis thread toolbox topic touchpoint tournament town-hall tracker
      trailer treaty tweet typeface upload use-case user-group user-story value-proposition variant vault vignette
      vision-statement visual visualization visualisation vocabulary voucher walkthrough wall watchlist webcast webhook
      work-instruction check-in checkin sipoc raci workaround workbook workspace workstream write-up zine onboarding coaching mentoring outreach merger
      acquisition  consortium joint-venture committee subgroup task-force steering-group working-group
      pipeline-stage stage-gate backend frontend middleware driver-package firmware hardware software codebase monolith
      module namespace schema index shard replica artefact artifact binary package installer sdk cli tui gui dom linter
      formatter debugger profiler emulator simulator testnet mainnet blockchain wallet contract token nft dao spec rfc adr
      issue-template roadmap
      report document doc guide guideline handbook manual playbook runbook cookbook template checklist
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
       test trial spike vertical-slice slice mr pr prs mrs wizard fair item run-book one-pager
      case-study study offering bundle package scheme incentive check-in deep-dive dive guidance patent flow dataflow
      highlight constructor parser compiler engine backend frontend interface ui service gateway queue broker storage
      backup alerting monitoring logging telemetry analytics observability proof translation subtitle recording teardown
      call conversation discussion feedback input insight learnings lessons roundtable debate hearing petition exhibition booth show exhibit`,
  },
  {
    class: 'action',
    nouns: `reconciliation launch relaunch audit review benchmark comparison approval refactoring rollout migration upgrade implementation deployment development definition redesign design refactor
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
