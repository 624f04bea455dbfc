/** Words by which people say that work is over, in both languages: the status of an action is free text. */
const FINISHED =
  /^(?:done|finished|completed?|closed|shipped|delivered|cancell?ed|dropped|abandoned|(?:fait|termin[ée]|achev[ée]|livr[ée]|cl[ôo]tur[ée]|abandonn[ée]|annul[ée])e?s?|finie?s?|close?s?)$/;

/** Whether a status says that nobody will work on it any more. */
export function isFinished(status: string): boolean {
  return FINISHED.test(status.normalize('NFC').trim().toLowerCase());
}
