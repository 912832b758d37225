// The words of where a plan stands, and why a move of its life is refused. Values stand in braces: an ID, the word of a result.
import type { MoveRefusal } from "../domain/plan-moves";
import type { Standing } from "../domain/standing";

export interface StandingWords {
  readonly standings: Readonly<Record<Standing, string>>;
  /** One sentence each: why not, and what would make it possible. */
  readonly moveRefusals: Readonly<Record<MoveRefusal, string>>;
}

export const englishStanding: StandingWords = {
  standings: {
    draft: "Draft",
    needAnalysed: "Draft, need analysed",
    agreed: "Draft, agreed by both",
    active: "Active: implement and monitor",
    paused: "Paused",
    achieved: "Closed: achieved",
    notAchieved: "Closed: not achieved",
    training: "Converted to training",
    mentoring: "Converted to mentoring",
    systemFix: "Converted: work system to be fixed",
    closed: "Closed, result not said",
  },
  moveRefusals: {
    noStage:
      "the stage of {id} is no word of the list. Choose one in the column {column} of Plans.",
    notBegun:
      "{id} is a draft, so there is nothing to pause or resume. Agree on it and start it first.",
    onlyPaused: "{id} was started before and is paused. Resume it instead.",
    over: "{id} is closed. Take the closing back with undo, or draft a new plan.",
    neverBegun:
      "{id} is a draft: what never began achieved nothing. Start it first, or close it with another result.",
    closedOtherwise:
      "{id} is closed already, with the result “{result}”. Take the closing back with undo, then close it anew.",
  },
};

export const frenchStanding: StandingWords = {
  standings: {
    draft: "Brouillon",
    needAnalysed: "Brouillon, besoin analysé",
    agreed: "Brouillon, convenu par les deux",
    active: "En cours : mise en œuvre et suivi",
    paused: "En pause",
    achieved: "Clos : atteint",
    notAchieved: "Clos : non atteint",
    training: "Converti en formation",
    mentoring: "Converti en mentorat",
    systemFix: "Converti : système de travail à corriger",
    closed: "Clos, résultat non indiqué",
  },
  moveRefusals: {
    noStage:
      "l’étape de {id} n’est pas un mot de la liste. Choisissez-en une dans la colonne {column} de Plans.",
    notBegun:
      "{id} est un brouillon : rien à suspendre ni à reprendre. Il faut d’abord en convenir et le démarrer.",
    onlyPaused: "{id} a déjà démarré et il est en pause. Reprenez-le plutôt.",
    over: "{id} est clos. Annulez la clôture, ou préparez un nouveau plan.",
    neverBegun:
      "{id} est un brouillon : ce qui n’a pas commencé n’a rien pu atteindre. Démarrez-le d’abord, ou indiquez un autre résultat.",
    closedOtherwise:
      "{id} est déjà clos, avec le résultat « {result} ». Annulez la clôture, puis recommencez-la.",
  },
};
