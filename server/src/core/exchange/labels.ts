import { type Head, headOf } from './heads.ts';

/** What stands in front of the words of a line: "Objectif 1 :", "O1/KR2 –", "Owner:". */
export type Label =
  | { readonly kind: 'objective'; readonly number: number | null; readonly text: string }
  /** `of`: the objective's number, where the label has it ("KR2.1", "O2/KR1"). */
  | { readonly kind: 'key-result'; readonly number: number | null; readonly of: number | null; readonly text: string }
  | { readonly kind: 'field'; readonly head: Head; readonly text: string };

const MARKS = String.raw`(?:[:：=]|[-–—](?=\s)|[-=]>|→)`;
const OPTIONAL_BRACKET = String.raw`(?:\([^()]{0,60}\)\s*)?`;
const NUMERO = String.raw`(?:n[°ºo]\.?\s?|#\s?)?`;

/** "KR1", "KR 1.2 :", "O1/KR2", "[KR3]", "RC2 –"; without a number only in front of a mark. */
const KR_CODE = new RegExp(
  String.raw`^[[(]?(?:o\s?(\d{1,2})\s?[./,–—_-]?\s?)?(?:kr|rc)s?\s?${NUMERO}(\d{1,2})(?:[./-](\d{1,2}))?[\])]?\s*(?:${MARKS}|[.)](?=\s)|(?=\s|$))\s*`,
  'iu',
);
const KR_ALONE = new RegExp(String.raw`^(?:kr|rc)s?\s*${MARKS}\s*`, 'iu');
const KR_WORDS = new RegExp(
  String.raw`^(?:(?:nos|les|our|the|mes|my)\s)?(?:key[\s-]{0,2}results?|r[ée]sultats?[\s-]cl[ée]s?|success (?:measures?|criteria|metrics?)|(?:mesures?|crit[èe]res) de (?:succ[èe]s|r[ée]ussite))\s*${OPTIONAL_BRACKET}${NUMERO}(\d{1,2})?(?:[./-](\d{1,2}))?\s*${OPTIONAL_BRACKET}(?:${MARKS}|[.)](?=\s)|$)\s*`,
  'iu',
);
/** "Résultat 1 :", "Measure 2:": only with a number, since "Résultat : …" tells what came of something. */
const NUMBERED = new RegExp(
  String.raw`^(?:r[ée]sultat|result|mesure|measure|metric|indicateur)\s${NUMERO}(\d{1,2})\s*(?:${MARKS}|[.)](?=\s))\s*`,
  'iu',
);

const O_CODE = new RegExp(String.raw`^[[(]?(?:okr\s?${NUMERO}|o\s?)(\d{1,2})[\])]?\s*(?:${MARKS}|[.)](?=\s)|$)\s*`, 'iu');
/** "O1 Fiabiliser", "Objectif 2 Vendre": with a capital behind the number. */
const O_SPACED = /^(?:OKR\s?|O|(?:Objecti(?:f|ve)|OBJECTI(?:F|VE)|Goal)\s(?:n°\s?)?)(\d{1,2})\s+(?=\p{Lu})/u;
const O_ALONE = /^O\s*[:：]\s*/;
const BEFORE =
  "(?:(?:our|my|the|team|company|strategic|quarterly|annual|yearly|main|key|department|example|sample|business|notre|nos|le|mon|exemple)\\s+(?:d['’])?|[ld]['’]|exemple d['’])?";
const O_WORDS = new RegExp(
  String.raw`^${BEFORE}(?:objecti(?:fs?|ves?)|goals?)((?:\s+[\p{L}\d’'#°º-]{1,24}){0,4})\s*${OPTIONAL_BRACKET}(?:([:：]|[–—-](?=\s)|(?<=\d)[.)](?=\s)|[-=]>|→)\s*|$)`,
  'iu',
);
/** Words behind "Objective" that only say which one. */
const WHICH =
  /^(?:n[°ºo]|(?:n[°º]|#)?\d{1,4}|#|[qthso]\d|\d{4}|strat[ée]gi(?:que|c)s?|annuels?|trimestriels?|quarterly|annual|principal|global|d['’][ée]quipe|d['’]entreprise|de|du|la|l['’][ée]quipe|individuels?|commun|statement|smart|okr)$/iu;
/** "L’objectif est double :", "Objectives must be:" say something of objectives. */
const SAYS = /\s(?:est|sont|is|are|was|doit|doivent|must|should|peut|peuvent|can|inspirants?)(?:\s|$)/iu;
/** What says what an objective or a key result is, not one. */
const DEFINES =
  /^(?:(?:une?|des|an?|the|le|la|les|ce que|what)\s.*(?:objecti(?:fs?|ves?)|r[ée]sultats?|results?|indicateurs?|indicators?|d[ée]claration|statement|m[ée]triques?|metrics?|goals?|outcomes?)(?![\p{L}])|(?:entre )?\d\s?(?:à|to|-|–)\s?\d\s(?:r[ée]sultats|key|results|kr|indicateurs|objectifs|objectives)(?![\p{L}]))/iu;

const FIELD = /^([^:：=]{1,40}?)\s*[:：]\s*(?=\S|$)/u;

/** The label of a line; `null` where its words stand for themselves. */
export function labelOf(text: string): Label | null {
  const start = text.replace(/^(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|\u20E3)?\s*)+/u, '');
  const code = KR_CODE.exec(start);
  if (code) {
    const [all, of, number, inner] = code;
    const isPath = inner !== undefined;
    return {
      kind: 'key-result',
      number: Number(isPath ? inner : number),
      of: of !== undefined ? Number(of) : isPath ? Number(number) : null,
      text: start.slice(all.length),
    };
  }
  const words = KR_ALONE.exec(start) ?? KR_WORDS.exec(start) ?? NUMBERED.exec(start);
  if (words) {
    const number = words[2] ?? words[1];
    const of = words[2] === undefined ? null : Number(words[1]);
    return { kind: 'key-result', number: number === undefined ? null : Number(number), of, text: start.slice(words[0].length) };
  }
  return objectiveLabel(start) ?? fieldLabel(start);
}

function objectiveLabel(start: string): Label | null {
  const code = O_CODE.exec(start) ?? O_SPACED.exec(start);
  if (code) return { kind: 'objective', number: Number(code[1]), text: start.slice(code[0].length) };
  const alone = O_ALONE.exec(start);
  if (alone) return { kind: 'objective', number: null, text: start.slice(alone[0].length) };
  const words = O_WORDS.exec(start);
  if (!words) return null;
  const [all, which = '', mark] = words;
  const rest = start.slice(all.length);
  const names = which.split(/\s+/).filter((word) => word !== '');
  const number = /(?:^|[\s#°o])(\d{1,2})(?=\s|$)/.exec(which)?.[1];
  if (SAYS.test(`${which} `)) return null;
  const isPlain = names.every((name) => WHICH.test(name));
  // "Objectif trop confortable :" names an objective by its own words.
  if (!isPlain)
    return mark?.trim() !== ':' || rest !== '' ? null : { kind: 'objective', number: null, text: withoutColon(start) };
  if (/^(?:objecti(?:f|ve)s|goals)/i.test(all.trim()) && mark && mark !== ':' && mark !== '：') return null;
  return { kind: 'objective', number: number === undefined ? null : Number(number), text: rest };
}

/** "Responsable : Léa", "Target: 95 %". */
function fieldLabel(start: string): Label | null {
  const match = FIELD.exec(start);
  const head = match ? headOf(match[1] as string) : null;
  if (!match || !head || head.role === 'objective' || head.role === 'key-result' || head.role === 'kind') return null;
  return { kind: 'field', head, text: start.slice(match[0].length) };
}

/** Whether the words behind "Objective:" explain what an objective is. */
export function isDefinition(text: string): boolean {
  return DEFINES.test(text.slice(0, 200));
}

/** Words without the colon that leads to what stands below them. */
export function withoutColon(text: string): string {
  return text.replace(/\s*[:：]$/u, '');
}

/** Whether a heading or a line before a list speaks of OKRs rather than being one: "Our OKRs for Q4", "Exemple concret :". */
export function isCaption(text: string): boolean {
  return (
    /(?:^|[^\p{L}])(?:okrs?|kpis?|key results?|r[ée]sultats? cl[ée]s?|objecti(?:fs|ves) (?:et|and|&))(?![\p{L}])/iu.test(text) ||
    /^(?:(?:quelques|deux|trois|some|two|three|an?|un|l['’])\s?)?(?:exemples?|examples?)(?![\p{L}])|[:–-]\s*(?:exemples?|examples?)\s*[:：]?$/iu.test(
      text,
    ) ||
    /^(?:(?:nos|les|our|the|mes|my)\s)?(?:objecti(?:fs?|ves?)|goals?)(?:\s+\S{1,12}){0,3}\s*[:：]?$/iu.test(text)
  );
}

/** Marks of a list behind an item ("… ;", "… ,"), and quotation marks around all of it, are no words of it. */
export function sentenceOf(text: string): string {
  const bare = text.replace(/\s*[,;]$/u, '').trim();
  const quoted = /^(?:“([^“”]*)”|«\s*([^«»]*?)\s*»|"([^"]*)"|‘([^‘’]*)’)\.?$/u.exec(bare);
  const inner = quoted?.slice(1).find((words) => words !== undefined && words.trim() !== '');
  return inner === undefined ? bare : inner.trim();
}
