import type { Locale } from '../messages/index.ts';
import { RULES } from './registry.ts';
import type { Rule } from './rule.ts';
import { summaryOf } from './text.ts';

const FOLDER = 'server/src/core/lint/rules';

const WORDS = {
  en: {
    path: 'docs/rules.md',
    page: 'README.md',
    title: 'The rules',
    intro:
      'Every finding names its rule. Each rule has a page that says what it finds, why, and what would be better. Levels are those of the preset `recommended`; `strict` lifts hints to infos and infos to warnings, `structure` keeps errors only, and `rules` in `okr.config.yaml` sets a rule’s level by name. A comment `# okr-ignore rule-id -- why` waves one finding through.',
    head: '| Rule | Level | What it finds |',
    levels: { error: 'error', warning: 'warning', info: 'info', hint: 'hint', off: 'off' },
    groups: {
      kr: 'Key results',
      obj: 'Objectives',
      graph: 'Alignment, references and the cycle',
      file: 'Files and configuration',
    },
  },
  fr: {
    path: 'docs/rules.fr.md',
    page: 'README.fr.md',
    title: 'Les règles',
    intro:
      'Chaque constat nomme sa règle. Chaque règle a une page qui dit ce qu’elle trouve, pourquoi, et ce qui serait mieux. Les niveaux sont ceux du préréglage `recommended`\u202f; `strict` fait des suggestions (`hint`) des informations et des informations des avertissements, `structure` ne garde que les erreurs, et `rules` dans `okr.config.yaml` fixe le niveau d’une règle par son nom. Un commentaire `# okr-ignore règle -- pourquoi` laisse passer un constat.',
    head: '| Règle | Niveau | Ce qu’elle trouve |',
    levels: { error: 'erreur', warning: 'avertissement', info: 'information', hint: 'suggestion', off: 'désactivée' },
    groups: {
      kr: 'Résultats clés',
      obj: 'Objectifs',
      graph: 'Alignement, références et cycle',
      file: 'Fichiers et configuration',
    },
  },
} as const;

type Group = keyof (typeof WORDS)['en']['groups'];

/** What an id begins with, for the groups that are not about files. */
const PREFIXES: readonly (readonly [prefix: RegExp, group: Group])[] = [
  [/^kr-/, 'kr'],
  [/^obj-/, 'obj'],
  [/^(?:align|ref|id|rollup|score)-|^no-retrospective$/, 'graph'],
];

function groupOf({ id }: Rule): Group {
  return PREFIXES.find(([prefix]) => prefix.test(id))?.[1] ?? 'file';
}

/** The page that lists all rules, as it must stand in `docs/`. */
export function indexPage(locale: Locale): { readonly path: string; readonly content: string } {
  const { path, page, title, intro, head, levels, groups } = WORDS[locale];
  const lines = [`# ${title}`, '', intro];
  for (const group of Object.keys(groups) as Group[]) {
    lines.push('', `## ${groups[group]}`, '', head, '|---|---|---|');
    for (const rule of RULES.filter((it) => groupOf(it) === group)) {
      lines.push(`| [${rule.id}](../${FOLDER}/${rule.id}/${page}) | ${levels[rule.level]} | ${summaryOf(rule.id, locale)} |`);
    }
  }
  return { path, content: `${lines.join('\n')}\n` };
}
