// Ce qui est dit des changements dans les lignes, en français.
import type { LifeWords } from "./life-words";

export const frenchLife: LifeWords = {
  lifeSentences: {
    andMore: "{items} et {n} de plus",
    problem: "Le classeur : {what}",
    none: "aucun",
    nothing: "Rien n’était à modifier.",
    about: "{kind} : {of}",
    howBack: "Pour revenir en arrière : undo ({id}).",
    completed: "Terminé, ce qui avait été interrompu : {id}.",
    takenBackOff: "Annulé, ce qui avait été interrompu : {id}.",
    takenBack: "Annulé : {id} ({about}).",
    nothingBack: "il n’y a rien à annuler. Les points de restauration sont gardés 30 jours.",
    changedSince:
      "{id} ne peut pas être annulé : ce qui avait été modifié l’a été de nouveau depuis : {places}. Le corriger à la main.",
    neededSince:
      "{id} ne peut pas être annulé : des lignes ajoutées depuis ont besoin de ce qui avait été créé : {ids}. Retirer d’abord ces lignes.",
    backAlready: "{id} est déjà annulé.",
    noLonger:
      "{id} ne peut plus être annulé : seuls le peuvent les trois derniers changements des trente derniers jours. Le corriger à la main.",
    noPlan: "aucun plan n’a le code « {id} ». Il y a : {known}.",
    noPerson:
      "personne n’a le code ou le nom « {person} ». Il y a : {known}. Ajouter d’abord la personne à la feuille Personnes.",
    severalPeople:
      "plusieurs personnes s’appellent « {person} » : {known}. Préciser laquelle par son code.",
    handedOverOne: "{kind} : 1 ligne à {id} {name}.",
    handedOver: "{kind} : {count} lignes à {id} {name}.",
    ownPlan:
      "{id} est le plan de {name} même : nul n’est son propre coach. Choisir quelqu’un d’autre.",
    noPeople: "il n’y a pas de feuille des personnes, donc personne à fusionner.",
    namedTwice: "{id} est nommé deux fois. Nommer deux personnes.",
    bothSides:
      "dans {plan}, l’un de {keep} et {gone} est accompagné et l’autre coach : ce sont deux personnes. Corriger d’abord le plan.",
    merged: "{kind} : {gone} est maintenant {id} {name}.",
    ownGone:
      "Ce qui figurait dans la ligne de {gone} sous {headers} est parti avec elle ; l’annulation le rend.",
    openParts: "{id} a une partie qui n’est pas close : {known}. La clore d’abord.",
    moved: "{kind} : {id}, à partir du {day}.",
    endFirst: "{to} est avant {from}. Donner une fin après le début.",
    awayFrom: "{kind} : {id} {name}, à partir du {from}.",
    awayUntil: "{kind} : {id} {name}, du {from} au {to}.",
    nobodySaw: "un signal est mis de côté par quelqu’un. Dire qui l’a vu.",
    dayOver: "le {day} est passé. Donner un jour à partir d’aujourd’hui.",
    putAside: "{kind} : {flag}, jusqu’au {day}, par {name}.",
    flag: "{rule} de {id}",
    noRule: "il n’y a pas de règle « {rule} ». Choisir {known}.",
    noFlag: "{id} n’a pas ce signal aujourd’hui. Il a : {known}.",
    severalFlags: "plusieurs signaux conviennent : {known}. Préciser par la règle ou la mesure.",
    notSaid: "dire pourquoi rien n’a changé.",
    dayAhead: "le {day} est à venir. Donner le jour de la rencontre.",
    met: "{kind} : {plan}, le {day} ({id}).",
    removed:
      "{kind} : {id}. Plans, mesures et relevés restent, sans nom ; vos colonnes et vos feuilles n’ont pas été parcourues, et un prénom seul n’est pas trouvé.",
    nameShared:
      "Quelqu’un d’autre porte le même nom : là où il n’y a qu’un nom, sans le code {id}, il a été laissé.",
    keptBack:
      "Ce qui a été retiré peut être rétabli pendant 30 jours ; jusque-là, une feuille masquée le garde.",
  },
  setUpSentences: {
    looking: "Lecture du classeur",
    writingSheets: "Écriture des feuilles",
    writingRows: "Écriture des lignes",
    writingCheckIns: "Écriture des relevés",
    plan: "plan",
    plans: "plans",
    person: "personne",
    people: "personnes",
    measure: "mesure",
    measures: "mesures",
    action: "action",
    actions: "actions",
    toAdd: "Lignes à ajouter : {rows}.",
    noneToAdd: "Aucune ligne à ajouter : tous ces plans existent déjà.",
    added: "Ajouté : {rows}.",
    unagreed:
      "Actifs et pas encore convenus : {count}. Coach et apprenant donnent leur accord par nom et date ; voir la colonne {column} de Plans.",
    allThere: "Tous ces plans existent déjà : aucune ligne n’a été ajoutée.",
    repaired: "Les feuilles ont été réparées.",
    unchanged: "Rien n’a été modifié.",
    rowsChanged:
      "des lignes de cette mise en place ont été modifiées ou supprimées depuis ({n}) ; rien n’a été annulé. Corrigez-les sur leurs feuilles.",
    rowsNeeded:
      "des lignes ajoutées depuis ont besoin de ce qui a été mis en place ({ids}) ; rien n’a été annulé. Clôturez plutôt ces plans.",
    setUpTakenBack:
      "Annulé : {plans}, avec leurs personnes, leurs mesures et leurs actions. Les feuilles restent.",
    knownOne: "1 plan existait déjà et reste tel quel.",
    known: "{count} plans existaient déjà et restent tels quels.",
  },
};
