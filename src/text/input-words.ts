// What is said of an input that cannot be used, in both languages: where the fault lies, and what is wrong with a day.

export interface DayWords {
  readonly noDate: string;
  readonly shortYear: string;
  readonly twoWays: string;
  readonly farAway: string;
  readonly noDay: string;
}

/** How a place in a list is named, and several faults together. */
export interface PlaceWords {
  readonly row: string;
  readonly column: string;
  readonly fault: string;
  readonly moreFaults: string;
}

export interface InputWords {
  /** What is said of the cell with the day of judgement. */
  readonly noAsOf: string;
  readonly places: PlaceWords;
  readonly days: DayWords;
}

export const englishInput: InputWords = {
  noAsOf: "the as-of cell holds no date. Write =TODAY() or a date such as 2026-11-23 into it.",
  places: {
    row: "row {row}",
    column: "column {column}",
    fault: "{place}: {what}",
    moreFaults: "… and {n} more of this kind ({all} in all).",
  },
  days: {
    noDate: "“{text}” is no date. Write it as 2026-11-23.",
    shortYear: "“{text}” has a year of two digits. Write it as 2026-11-23.",
    twoWays:
      "“{text}” can be read in two ways. Write it as 2026-11-23, or say --date-order dmy or mdy.",
    farAway: "“{text}” is too far away. Write a year between 1950 and 2199.",
    noDay: "“{text}” is no day of the calendar. Check day and month.",
  },
};

export const frenchInput: InputWords = {
  noAsOf:
    "la cellule « Situation au » ne contient pas de date. Écrivez-y =AUJOURDHUI() ou une date comme 2026-11-23.",
  places: {
    row: "ligne {row}",
    column: "colonne {column}",
    fault: "{place} : {what}",
    moreFaults: "… ainsi que {n} de plus du même genre ({all} en tout).",
  },
  days: {
    noDate: "« {text} » n’est pas une date. Écrivez-la sous la forme 2026-11-23.",
    shortYear: "« {text} » a une année à deux chiffres. Écrivez la date sous la forme 2026-11-23.",
    twoWays:
      "« {text} » peut se lire de deux façons. Écrivez la date sous la forme 2026-11-23, ou précisez --date-order dmy ou mdy.",
    farAway: "« {text} » est trop lointain. Indiquez une année entre 1950 et 2199.",
    noDay: "« {text} » n’existe pas au calendrier. Vérifiez le jour et le mois.",
  },
};

const others: Readonly<Record<string, InputWords>> = { fr: frenchInput };

/** In the language of a catalogue. */
export function inputWordsOf({ language }: { readonly language: string }): InputWords {
  return others[language] ?? englishInput;
}
