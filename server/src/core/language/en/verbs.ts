import type { Direction, VerbClass } from '../lexicon.ts';

/** A group of English verbs that read alike: their class, where they push, and their base forms. */
export interface VerbGroup {
  readonly class: VerbClass;
  readonly direction?: Direction;
  readonly leans?: boolean;
  readonly verbs: string;
}

/** The first group that lists a verb wins. */
export const VERB_GROUPS: readonly VerbGroup[] = [
  {
    class: 'change',
    direction: 'up',
    verbs: `increase grow raise lift boost double triple quadruple quintuple multiply heighten deepen
      maximize maximise rise climb soar surge exceed surpass upsize scale`,
  },
  { class: 'change', direction: 'up', leans: true, verbs: 'augment enlarge widen broaden extend expand lengthen' },
  {
    class: 'change',
    direction: 'down',
    verbs: `reduce decrease cut lower shrink trim slash halve minimize minimise shorten lessen diminish curb decline fall
      shed curtail narrow alleviate eliminate eradicate dampen lighten ease drop contain limit decelerate`,
  },
  {
    class: 'level',
    direction: 'hold',
    verbs: 'maintain keep sustain preserve retain remain stay guarantee ensure safeguard cap uphold',
  },
  {
    class: 'level',
    direction: 'up',
    leans: true,
    verbs: 'reach achieve attain hit become score bring take go',
  },
  { class: 'light', verbs: 'get have has do own make demonstrate contribute' },
  { class: 'level', verbs: 'be average total rank stand meet see feel think say pass show cost use require need account' },
  {
    class: 'soft',
    verbs: `accommodate acknowledge appreciate assure balance care compete defend emphasize emphasise honor honour impress
      influence instill intensify matter overcome praise rejuvenate smooth spark steer stretch welcome tighten pursue
      look listen belong prosper flourish blossom gel bond
      improve enhance strengthen accelerate speed foster encourage empower inspire motivate
      delight transform innovate differentiate boost energize energise evolve mature nurture cultivate stimulate       unlock embrace champion reinforce stabilize stabilise professionalize professionalise deepen enrich
      better perfect solidify excel thrive lead drive dominate wow please charm stop cement crush nail surprise satisfy reign revitalize revitalise reinvent help
      adopt value trust love enjoy focus continue strive aim try protect position sharpen revive embody uplift`,
  },
  { class: 'shape', direction: 'up', verbs: 'elevate amplify' },
  { class: 'shape', verbs: 'optimize optimise simplify personalize personalise beautify' },
  {
    class: 'win',
    verbs: `feature secure grant handle ingest donate convince cross-sell invest trade lend spend commercialize commercialise crowdfund outbid poach headhunt
      close win sign hire recruit generate obtain resolve solve acquire convert sell upsell earn gain attract save
      collect renew land answer respond reply serve process treat receive onboard activate engage enroll enrol qualify
      prevent avoid recover reactivate monetize monetise invoice pay settle fulfill fulfil house vaccinate capture
        persuade mobilize mobilise detect catch intercept spot book contribute yield reap raise recapture regain rescue
      reimburse refund crosssell garner employ graduate cite quote mention accept co-author lose staff fill place`,
  },
  {
    class: 'level',
    verbs:
      'outperform break allow permit accrue consume cover include contain react relate realize realise comply conform succeed fail happen last come arrive leave work live wait recommend prefer believe expect enter',
  },
  {
    class: 'make',
    verbs: `find manage operate advance promote enable
      deliver create produce build complete provide offer add give open supply support run hold ship set
      facilitate accomplish finish assist feed return submit`,
  },
  { class: 'make', direction: 'up', leans: true, verbs: 'move shift' },
  {
    class: 'work',
    verbs: `award source learn testify preside officiate picket protest leaflet abolish read access contact acclimate acquaint act adhere administer advise advocate aggregate alter amend anchor animate annex appraise
      approach arbitrate articulate ascertain authenticate authorize authorise backfill bootstrap broadcast browse calculate
      cancel cater celebrate challenge combine commit compute conceptualize conceptualise conceive condense confer contest
      contrast cooperate copy correct correlate counsel crawl critique cross-train debate declare decorate decouple dedicate
      deduplicate defer derive devise dictate disable disband display disseminate distill drill duplicate elaborate elicit
      encapsulate enact engineer enlist entertain enumerate expedite fabricate familiarize familiarise fetch filter flag
      flesh forge fork formulate fortify forward frame gamify govern harness incentivize incentivise induct inject
      institutionalize institutionalise instruct interpret isolate judge kickstart liquidate locate manufacture mediate merge
      mock modify modularize modularise narrate navigate onboarding operationalize operationalise orchestrate orient outfit
      oversee parse pinpoint practise preach prescribe probe prompt prosecute purge push query recalibrate reconcile
      rebalance rectify recycle redact reengineer re-engineer refer reflect reform regulate reinstate reject remediate render
      rent repurpose restrict resurface retrieve roadmap sandbox seek segregate shepherd shred slice solicit spearhead
      strategize strategise stress-test structure substantiate substitute summarize summarise supervise surface synthesize
      synthesise systematize systematise tabulate talk templatize templatise terminate thread-model threat-model timebox
      toggle transmit transport undertake unify unite unveil upload utilize utilise leverage embed vet visualize visualise
      whitelist withdraw ping snapshot whiteboard crowdsource fundraise livestream proctor unblock bump cherry-pick clone
      decrypt defrag delist emulate fuzz hotfix lint mirror obfuscate paginate pin polyfill precompute proxy repro serialize
      shim sideload stub throttle tokenize transpile typecheck unit-test vectorize virtualize virtualise cross-post repost
      reword retitle rephrase renumber reindex re-index relabel retag replan reschedule rescope restyle resurvey retest
      unsubscribe unpublish untangle unbundle dissect deconstruct demystify dry-run smoke-test load-test soft-launch
      hard-code hardcode role-play live-test user-test field-test pre-register preregister pre-order crosscheck cross-check
      double-check spot-check benchmark fact-check peer-review beta-test stock-take
      clear knock phone telephone text ring chase scout dispatch sort stack stock restock wash repaint polish mount hang fit retrofit
      refit rewire insulate pave dig prune harvest breed cook bake brew fly screen tutor lecture compose choreograph direct shoot mix master
      proofread typeset format illustrate photograph vote elect sue litigate patent trademark insure weave impose knit bottle pack unpack
      load unload inspect calibrate certify reinstall revoke rotate onshore offshore insource staff coordinate diagnose dismantle demolish rebuild
      organize organise arrange plan prepare draft write rewrite author document describe define redefine specify design
      redesign prototype sketch model map chart diagram analyze analyse study examine explore investigate assess evaluate
      audit review inspect check verify validate test benchmark compare research survey interview poll observe monitor track
      measure report present demo pitch brief communicate announce advertise publish republish post blog tweet
      share send mail email distribute circulate translate localize localise record film edit update refresh revise revamp
      overhaul refurbish replenish rework refactor modernize modernise migrate port transition switch upgrade install deploy redeploy
      implement reimplement integrate configure reconfigure provision connect wire automate script code develop redevelop
      rebuild establish introduce institute initiate start begin kick launch relaunch roll rollout release pilot trial
      experiment conduct perform execute carry host moderate attend participate join speak visit discuss negotiate agree
      align coordinate consult brainstorm train coach mentor teach educate equip assign appoint nominate delegate reorganize
      reorganise restructure consolidate centralize centralise standardize standardise formalize formalise normalize
      normalise harmonize harmonise streamline unify merge split extract decompose deprecate decommission sunset retire
      remove delete archive clean tidy tackle address finalize finalise fix patch repair debug troubleshoot file register
      apply select choose pick evaluate procure purchase buy outsource contract tender subscribe renovate furnish relocate
      draw compile collate catalogue catalog inventory list identify diagnose search prioritize prioritise
      triage classify categorize categorise tag label segment schedule allocate budget forecast estimate scope outline
      propose recommend suggest request ask invite remind gather log store encrypt harden instrument expose wrap refine
      iterate adapt adjust customize customise tailor tune calibrate incorporate include insert attach append call
       refocus reposition rebrand rename redirect reroute lobby campaign canvass petition   recap wireframe storyboard workshop codify enforce mandate ratify approve endorse license certify
      accredit commission inaugurate construct erect excavate paint print digitize digitise digitalize
      digitalise route plant digitalise scan transcribe annotate index curate moderate sponsor partner collaborate liaise follow reach-out
      discover uncover understand gauge redo name quantify simulate prove group trace profile inspect sample sequence setup
      decide determine clarify confirm agree figure escalate explain showcase evangelize
      socialize socialise cascade publicize publicise inform notify alert equip resource retrain reskill upskill
       rotate shadow pair seed spin spike dogfood backport rebase merge containerize containerise
      dockerize parallelize cache shard replicate back walk tour kickoff
      revisit reassess rethink reconsider renegotiate redraft recode replatform rearchitect re-architect
      replace swap decentralize package bundle assemble cutover localise wind inventory sanitize
      simulate rehearse stage exhibit craft shape lay put populate enter import export sync synchronize
      synchronise handover hand transfer groom size discuss debrief convene chair recap sunset`,
  },
];

/** Base, past, past participle of the verbs that do not take -ed; a missing third form is like the second. */
export const IRREGULAR = `catch caught|redo redid redone|hang hung|fly flew flown|shoot shot|dig dug|weave wove woven|come came come|wake woke woken|grow grew grown|rise rose risen|cut cut|shrink shrank shrunk|fall fell fallen|keep kept|hold held|win won|
get got gotten|be was been|become became become|have had|has had|do did done|bring brought|take took taken|go went gone|stand stood|
meet met|see saw seen|feel felt|think thought|say said|show showed shown|make made|build built|rebuild rebuilt|give gave given|
run ran run|set set|pay paid|sell sold|upsell upsold|lose lost|write wrote written|rewrite rewrote rewritten|send sent|
begin began begun|speak spoke spoken|teach taught|choose chose chosen|learn learned|break broke broken|read read read|withdraw withdrew withdrawn|overcome overcame overcome|seek sought|undertake undertook undertaken|oversee oversaw overseen|forge forged|upload uploaded|lend lent|spend spent|invest invested|buy bought|draw drew drawn|find found|split split|
lead led|drive drove driven|understand understood|hit hit|feed fed|shed shed|put put|lay laid|spin spun|wind wound|
swap swapped|rethink rethought|forecast forecast|mean meant|leave left|know knew known|tell told|let let|stay stayed|broadcast broadcast`;

/** Verbs that double their last letter: plan → planned. */
export const DOUBLING = `fit dig knit plan ship map chat tag log trim scan submit refer cut run set get put hit win begin control transfer
  commit slim drop stop wrap swap cap step ban fit shed shred program spin split debug`;

/** Verbs whose base form is as often a noun ("review time", "design system"): they need an object to be verbs. */
export const ALSO_NOUNS = `plan draft document design model map chart study check test benchmark research survey interview poll
  monitor track measure report demo pitch brief post blog share mail email record film update refresh overhaul port
  switch upgrade install script code start launch release pilot trial experiment host visit train coach contract file list
  search label segment schedule budget forecast estimate scope outline request log store patch repair purchase process
  support ship offer close sign lead drive cut raise lift rise climb fall drop increase decrease boost scale rank score
  average total cost use need show pass value trust love focus aim position cap house book place pay supply return
  award run set hold sale call campaign workshop sponsor partner index build deploy cache shard package bundle stage feature shape
  import export sync size rotate seed spike pair profile sample trace phase review audit order rollout back ring text stock screen direct mix master format vote clear load fit pack help group ingest open harvest toggle archive grant patent lecture tutor pack cook permit project code gauge wire craft chair lobby sketch
  follow fix hand transfer transition tender print paint limit ease advance contact staff
  fill name spot catch stop commission license alert notice resource tour walk inventory catalogue catalog tag setup cutover kickoff source save win hire answer act advocate anchor approach broadcast challenge contest contrast copy counsel crawl critique
  debate drill duplicate filter flag fork frame judge mock prompt query reform rent roadmap sandbox structure surface talk upload ping
  snapshot whiteboard bump clone mirror pin proxy hotfix lint fuzz stub shim welcome stretch balance care trade spark`;
