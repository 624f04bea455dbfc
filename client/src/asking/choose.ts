import type { Asker, PickQuestion } from './asker.ts';

/** Asks for one of the choices as the whole of a dialog, with nothing before or behind it; its position, or `null` for whoever leaves. */
export async function choose(
  asker: Asker,
  question: Pick<PickQuestion, 'title' | 'placeholder' | 'choices'>,
): Promise<number | null> {
  const reply = await asker.pick({ ...question, step: 1, of: 1, canGoBack: false, skip: null, first: 0, judge: null });
  return reply.did === 'answer' && 'index' in reply.value ? reply.value.index : null;
}
