/** Past participles that the ending does not tell (masculine singular). */
export const PARTICIPLES = `apprendre appris|accroître accru|croître crû|étendre étendu|réduire réduit|décroître décru|restreindre restreint|maintenir maintenu|
atteindre atteint|avoir eu|être été|devenir devenu|faire fait|prendre pris|tenir tenu|valoir valu|pouvoir pu|vouloir voulu|devoir dû|
savoir su|venir venu|voir vu|dire dit|sentir senti|revenir revenu|recevoir reçu|satisfaire satisfait|rendre rendu|permettre permis|
offrir offert|soutenir soutenu|promouvoir promu|comprendre compris|poursuivre poursuivi|tendre tendu|conclure conclu|obtenir obtenu|
résoudre résolu|vendre vendu|conquérir conquis|répondre répondu|acquérir acquis|retenir retenu|inscrire inscrit|convaincre convaincu|
servir servi|accueillir accueilli|prévenir prévenu|souscrire souscrit|reconquérir reconquis|perdre perdu|produire produit|
construire construit|ouvrir ouvert|remettre remis|écrire écrit|réécrire réécrit|décrire décrit|concevoir conçu|revoir revu|suivre suivi|
transmettre transmis|traduire traduit|refondre refondu|reconstruire reconstruit|introduire introduit|conduire conduit|intervenir intervenu|
convenir convenu|soumettre soumis|prévoir prévu|relire relu|inclure inclus|élire élu|transcrire transcrit|découvrir découvert|refaire refait|
reprendre repris|mettre mis|contenir contenu|peindre peint|aller allé|franchir franchi|courir couru|parcourir parcouru|
entreprendre entrepris|entretenir entretenu|émettre émis|éteindre éteint|extraire extrait|instruire instruit|lire lu|prescrire prescrit|
reconduire reconduit|rejoindre rejoint|clore clos|croire cru|repeindre repeint|restreindre restreint|parfaire parfait|
retransmettre retransmis|connaître connu|vivre vécu|recueillir recueilli|admettre admis|couvrir couvert|desservir desservi|percevoir perçu|attendre attendu|débattre débattu`;

/** Third persons, singular and plural, of verbs that people use as predicates and that no rule forms. */
export const FINITE = `être est sont sera seront soit soient|avoir a ont aura auront ait aient|faire fait font|aller va vont|
prendre prend prennent|tenir tient tiennent|devenir devient deviennent|revenir revient reviennent|venir vient viennent|
voir voit voient|dire dit disent|sentir sent sentent|recevoir reçoit reçoivent|pouvoir peut peuvent|atteindre atteint atteignent|
maintenir maintient maintiennent|obtenir obtient obtiennent|rendre rend rendent|répondre répond répondent|vendre vend vendent|
perdre perd perdent|croître croît croissent|réduire réduit réduisent|ouvrir ouvre ouvrent|produire produit produisent|
mettre met mettent|comprendre comprend comprennent|souscrire souscrit souscrivent|savoir sait savent|vouloir veut veulent|
peser pèse pèsent|suivre suit suivent|valoir vaut valent|permettre permet permettent|offrir offre offrent|
conduire conduit conduisent|construire construit construisent|inclure inclut incluent|contenir contient contiennent|
soutenir soutient soutiennent|accueillir accueille accueillent|résoudre résout résolvent|remettre remet remettent|
transmettre transmet transmettent|conclure conclut concluent|connaître connaît connait connaissent|devoir doit doivent|
servir sert servent|vivre vivent|apprendre apprend apprennent|recueillir recueille recueillent|lire lit lisent|écrire écrivent|
rejoindre rejoint rejoignent|bénéficier bénéficie bénéficient|couvrir couvre couvrent|desservir dessert desservent|
percevoir perçoit perçoivent|attendre attend attendent`;

/** Conjugated forms that are nouns or adjectives far more often ("guide pratique", "note cadre"): not read as verbs. */
export const HOMOGRAPHS = `pratique complète cadre pilote externe interne libre propre vide double triple fixe active concrète directe valide
explicite implicite manifeste excellent content différent équivalent urgent influent résident président adhérent récent fréquent
permanent cohérent transparent patient agent client parent complémente contrôle contacte contact publique unique illustre stable
claire nette maquette date cible modèle modèle texte page image cache`;
