// The sentences of a file of readings, in both languages: what was recorded, and what cannot be used. Values stand in braces.
// In a file of their own, so that the pane loads them with what reads such a file and not before.
import type { Catalogue } from "./catalogue";
import { inputWordsOf, type InputWords } from "./input-words";

interface OwnWords {
  /** The title of a column. */
  readonly quoted: string;
  readonly recordedOne: string;
  readonly recorded: string;
  readonly skipped: string;
  readonly otherValue: string;
  readonly ahead: string;
  readonly row: string;
  readonly moreMeasures: string;
  readonly noMeasures: string;
  readonly blankFile: string;
  readonly noColumn: string;
  /** What the columns are called that must be there. */
  readonly columns: Readonly<Record<"measure" | "on" | "value", string>>;
  readonly noDay: string;
  readonly noValue: string;
  readonly twoNumbers: string;
  readonly noNumber: string;
  readonly noIdSaid: string;
  readonly noLearnerSaid: string;
  readonly noMeasureSaid: string;
  readonly unknownId: string;
  readonly doubledId: string;
  readonly unknownLearner: string;
  readonly unknownMeasure: string;
  readonly several: string;
  readonly candidate: string;
  readonly noCoach: string;
}

/** With what is said of every input, and of a list of which only the beginning is said. */
export type ReadingWords = OwnWords & InputWords & { readonly andMore: string };

const englishReadings: OwnWords = {
  quoted: "“{text}”",
  recordedOne: "1 reading recorded from {source}.",
  recorded: "{n} readings recorded from {source}.",
  skipped: "Skipped, there already with the same date and value: {rows}.",
  otherValue:
    "Another value stands for the same day; both are kept and the later row counts: {rows}.",
  ahead: "In the future, so not yet counted: {rows}.",
  row: "row {row} ({id}, {day}, {value})",
  moreMeasures: "And {n} more measures: the sheet of measures says what is suggested.",
  noMeasures:
    "it has no measures of Aimline. Set up plans first (aimline new), or choose the right workbook.",
  blankFile: "the file is blank. Give one row for each reading.",
  noColumn:
    "there is no column {column}. The columns are Measure ID (or Learner and Measure), Measured on, Value, Note.",
  columns: {
    measure: "Measure ID (or Learner and Measure)",
    on: "Measured on",
    value: "Value",
  },
  noDay: "the date is missing. Write it as 2026-11-23.",
  noValue: "the value is missing. Write the number, or delete the row.",
  twoNumbers: "“{text}” can be {one} or {other}. Write {one} or {other}.",
  noNumber: "“{text}” is no number. Write the number alone.",
  noIdSaid: "the Measure ID is missing. Write it, or delete the row.",
  noLearnerSaid: "the learner is missing. Write the name.",
  noMeasureSaid: "the measure is missing. Write its name.",
  unknownId:
    "there is no measure “{id}”. Correct the Measure ID; the sheet Measures lists them. It has {ids}.",
  doubledId: "{n} measures are called “{id}”: {names}. Give each its own ID in the sheet Measures.",
  unknownLearner: "no plan is for “{learner}”. Write one of {names}.",
  unknownMeasure: "{learner} has no measure “{measure}”. Write one of {names}.",
  several: "“{learner}” and “{measure}” fit {n} measures: {candidates}. Give the Measure ID.",
  candidate: "{id} ({learner}, coach {coach})",
  noCoach: "none",
};

const frenchReadings: OwnWords = {
  quoted: "« {text} »",
  recordedOne: "1 relevé enregistré depuis {source}.",
  recorded: "{n} relevés enregistrés depuis {source}.",
  skipped: "Laissés de côté, déjà présents avec la même date et la même valeur : {rows}.",
  otherValue:
    "Une autre valeur existe pour le même jour ; les deux sont gardées et la ligne la plus basse compte : {rows}.",
  ahead: "Dans l’avenir, donc pas encore comptés : {rows}.",
  row: "ligne {row} ({id}, {day}, {value})",
  moreMeasures: "Et {n} mesures de plus : la feuille des mesures dit ce qui est suggéré.",
  noMeasures:
    "il n’a pas de mesures d’Aimline. Créez d’abord des plans (aimline new), ou choisissez le bon classeur.",
  blankFile: "le fichier est vide. Donnez une ligne par relevé.",
  noColumn:
    "il n’y a pas de colonne {column}. Les colonnes sont Code mesure (ou Apprenant et Mesure), Mesuré le, Valeur, Remarque.",
  columns: {
    measure: "Code mesure (ou Apprenant et Mesure)",
    on: "Mesuré le",
    value: "Valeur",
  },
  noDay: "la date manque. Écrivez-la sous la forme 2026-11-23.",
  noValue: "la valeur manque. Écrivez le nombre, ou supprimez la ligne.",
  twoNumbers: "« {text} » peut être {one} ou {other}. Écrivez {one} ou {other}.",
  noNumber: "« {text} » n’est pas un nombre. Écrivez le nombre seul.",
  noIdSaid: "le code de la mesure manque. Écrivez-le, ou supprimez la ligne.",
  noLearnerSaid: "l’apprenant manque. Écrivez son nom.",
  noMeasureSaid: "la mesure manque. Écrivez son nom.",
  unknownId:
    "aucune mesure n’a le code « {id} ». Corrigez-le ; la feuille des mesures les donne tous. Il y a {ids}.",
  doubledId:
    "{n} mesures ont le code « {id} » : {names}. Donnez à chacune le sien dans la feuille des mesures.",
  unknownLearner: "aucun plan n’est pour « {learner} ». Écrivez l’un de ces noms : {names}.",
  unknownMeasure: "{learner} n’a pas de mesure « {measure} ». Écrivez l’un de ces noms : {names}.",
  several:
    "« {learner} » et « {measure} » désignent {n} mesures : {candidates}. Donnez le code de la mesure.",
  candidate: "{id} ({learner}, coach : {coach})",
  noCoach: "aucun",
};

const others: Readonly<Record<string, OwnWords>> = { fr: frenchReadings };

/** In the language of a catalogue. */
export function readingWordsOf(words: Pick<Catalogue, "language" | "lifeSentences">): ReadingWords {
  const own = others[words.language] ?? englishReadings;
  return { ...inputWordsOf(words), ...own, andMore: words.lifeSentences.andMore };
}
