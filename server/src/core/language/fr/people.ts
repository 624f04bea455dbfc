/** Others, and what others grant: customers, signatures, votes, prizes. In the singular. */
export const PEOPLE = `client utilisateur usager acheteur consommateur abonné adhérent membre compte deal vente contrat logo prospect lead
  opportunité partenaire revendeur distributeur marchand vendeur fournisseur donateur donneur bénévole mécène investisseur
  fan suiveur follower visiteur lecteur spectateur auditeur joueur participant stagiaire élève étudiant apprenant diplômé
  apprenti alternant patient résident citoyen habitant locataire foyer famille ménage voyageur passager conducteur livreur
  agriculteur salarié collaborateur collègue agent employé embauché recrue candidat candidature développeur ingénieur
  designer manager directeur chef  dirigeant infirmier infirmière médecin enseignant soudeur juriste analyste
  technicien conseiller commercial contributeur femme homme personne gens enfant jeune senior adulte entreprise pme eti
  société association école hôpital ville commune pays marché région mention témoignage recommandation avis citation
  média presse retombée prix label récompense parrainage renouvellement marque euro emploi poste talent profil
  équipier équipage convive habitué bénéficiaire allocataire assuré sociétaire parent proche aidant usagère cliente repas logement
  actionnaire administrateur adolescent administré aîné alumni ambassadeur animateur annonceur architecte artisan artiste athlète
  auteur avocat bailleur banque banquier binôme blogueur caissier chauffeur chercheur collectivité colocataire commerçant commerce
  concessionnaire concurrent consultant coopérative  courtier créateur cycliste demandeur destinataire détaillant détracteur
  développeuse donneuse éducateur électeur éleveur entrepreneur entrepreneure établissement étudiante expert exposant fabricant filiale
  fondation fondateur formateur franchisé freelance freelancer gagnant fille garçon gérant gestionnaire graphiste hôtelier industriel
  influenceur inscrit institution intérimaire internaute intervenant invité journaliste lauréat licencié lycéen collégien
  maire mairie malade maraîcher mentor mentoré militant ministère négociant notaire opérateur organisation organisme ouvrier
  parlementaire parrain participante partenariat particulier patron pharmacien pharmacie porteur postulant praticien prescripteur
  prestataire producteur professeur prof professionnel professionnelle promoteur propriétaire public recruteur réfugié restaurateur retraité
  riverain sans-abri scientifique scolaire soignant sous-traitant souscripteur start-up startup scale-up supporter tiers titulaire
  touriste traducteur travailleur utilisatrice vacancier vendeuse vétérinaire victime voisin volontaire votant abonnée salariée
  candidate adhérente patiente bachelier écolier nouveau-né bébé couple électrice conductrice mql sql pql sal affaire
  certification accréditation agrément diplôme médaille trophée distinction subvention financement adhésion vote 
  backlink  étoile-michelin  apporteur affilié apiculteur sportif coureur supportrice groupie
  interlocuteur décideur acteur influenceuse créatrice testeur bêta-testeur early-adopter power-user
  stakeholder pair élu département préfecture académie collège lycée université ars caf cpam urssaf intégrateur
  tuteur invitation retombée sponsor`;
