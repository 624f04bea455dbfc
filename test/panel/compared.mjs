// What differs in the company of these tests from an earlier state of it, as the server would tell.
import { company } from './company.mjs';

/** The tree with an overlay: a target moved, an objective re-aligned, one added, an objective and a key result gone. */
export function compared(language = 'en') {
  const tree = company(language);
  const fr = language === 'fr';
  const say = (english, french) => (fr ? french : english);
  const rowOf = (ref) => tree.rows.find((row) => row.ref === ref);
  const top = rowOf('crossing-by-default');
  const boarding = rowOf('calm-boarding');
  const queue = rowOf('calm-boarding/queue');
  const scan = rowOf('calm-boarding/scan');
  const night = rowOf('night-line');
  const load = rowOf('night-line/load');
  const fact = (text, strong = false) => ({ text, strong });
  const ghost = (id, parent, behind, fields) => {
    const { explain: _, ...row } = { ...queue, weak: [], moved: null, forecast: null, ...fields, id, parent };
    return { row, behind };
  };
  const gone = '\u001ewas map';
  const rows = [
    {
      id: top.id,
      kind: 'scored',
      before: { progress: 0.49, health: 'off-track' },
      facts: [fact(say('◆ off track → ▲ at risk', '◆ mal parti → ▲ à risque'))],
    },
    { id: boarding.id, kind: 'scored', before: { progress: 0.44, health: 'at-risk' } },
    {
      id: queue.id,
      kind: 'changed',
      before: { progress: 0.5, health: 'on-track' },
      facts: [
        fact(say('target: 6 min → 9.5 min (easier)', 'cible\u00a0: 6 min → 9,5 min (plus facile)'), true),
        fact(say('owner: marius → odile', 'responsable\u00a0: marius → odile')),
        fact(say('worded weakly now: no word says of what.', 'mal formulé désormais\u00a0: aucun mot ne dit de quoi.')),
      ],
    },
    { id: scan.id, kind: 'added' },
    {
      id: night.id,
      kind: 'realigned',
      before: { progress: night.progress, health: night.health },
      facts: [
        fact(say('no longer supports “We cross without smoke”', 'ne soutient plus «\u00a0On traverse sans fumée\u00a0»')),
        fact(
          say(
            'supports “The boat is how people cross the bay”',
            'soutient «\u00a0Pour traverser la baie, on prend le bateau\u00a0»',
          ),
        ),
      ],
    },
    {
      id: load.id,
      kind: 'changed',
      before: { progress: load.progress, health: load.health },
      facts: [fact(say('weight: 1 → 2', 'poids\u00a0: 1 → 2'))],
    },
    {
      id: '\u001ewas wait',
      kind: 'removed',
      before: { progress: 0.31, health: 'off-track' },
      facts: [fact('8 → 3 min')],
      ghost: ghost('\u001ewas wait', boarding.id, queue.id, {
        ref: 'calm-boarding/wait',
        title: say('Wait at the ticket window', 'Attente au guichet'),
        progress: 0.31,
        health: 'off-track',
        value: '6 min',
      }),
    },
    {
      id: gone,
      kind: 'removed',
      before: { progress: 0.2, health: 'at-risk' },
      ghost: ghost(gone, null, top.id, {
        kind: 'objective',
        ref: 'map',
        title: say('Everybody knows where the boat is', 'Chacun sait où est le bateau'),
        progress: 0.2,
        health: 'at-risk',
        value: null,
      }),
    },
    {
      id: '\u001ewas map/0',
      kind: 'removed',
      before: { progress: 0.2, health: 'at-risk' },
      facts: [fact('10 → 60%')],
      ghost: ghost('\u001ewas map/0', gone, null, {
        ref: 'map/seen',
        title: say('Guests who look at the map', 'Passagers qui regardent la carte'),
        progress: 0.2,
        health: 'at-risk',
        value: '20%',
      }),
    },
  ];
  const told = {
    seq: 1,
    against: say('where this branch left main', 'le point où cette branche a quitté main'),
    top: say('0.43 → 0.47 (+0.04) · ▲ at risk', '0,43 → 0,47 (+0,04) · ▲ à risque'),
    counts: fr
      ? ['3 modifiés', '1 ajouté', '1 retiré', '2 bougent avec eux', '1 cible déplacée', '1 plus facile']
      : ['3 changed', '1 added', '1 removed', '2 moved with them', '1 target moved', '1 easier'],
    rows,
  };
  return { tree, told, top, boarding, queue, scan, night, gone };
}

/** Shows the company and lays the comparison over it. */
export async function showCompared(panel, language = 'en') {
  const made = compared(language);
  await panel.show(made.tree);
  const begin = { type: 'compare', revision: 'main...HEAD', problem: null };
  await panel.send({ ...begin, told: null });
  await panel.page.locator('.compare-banner').waitFor();
  await panel.send({ ...begin, told: made.told });
  await panel.page.locator('.compare-banner .sum').waitFor();
  return made;
}
