// What was given cannot be used: a list of places with what to mend. Thrown before anything is written.
// Failures of the workbook itself are the gateway's (see explain.ts).
import { say } from "../text/catalogue";
import { englishInput, type PlaceWords } from "../text/input-words";

/** One fault of an input. `sentence` stands alone: it names the source, the row, the column and the mend. */
export interface InputProblem {
  readonly source: string;
  /** Row as the file's reader counts it, from 1; null when the fault lies with no single row. */
  readonly row: number | null;
  readonly column: string | null;
  readonly sentence: string;
}

/** Bad input. Its message holds the first five problems, one sentence a line, and counts the others. */
export class InputError extends Error {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[], places: PlaceWords = englishInput.places) {
    super(sayProblems(problems, places));
    this.name = "InputError";
    this.problems = problems;
  }
}

const problemsSaid = 5;

export function sayProblems(
  problems: readonly InputProblem[],
  places: PlaceWords = englishInput.places
): string {
  const lines = problems.slice(0, problemsSaid).map((problem) => problem.sentence);
  const others = problems.length - lines.length;
  if (others > 0) lines.push(say(places.moreFaults, { n: others, all: problems.length }));
  return lines.join("\n");
}

/** A problem at one place: "people.csv, row 7, column “Name”: no name. Write one." */
export function problemAt(
  source: string,
  row: number | null,
  column: string | null,
  what: string,
  places: PlaceWords = englishInput.places
): InputProblem {
  const place = [source];
  if (row !== null) place.push(say(places.row, { row }));
  if (column !== null) place.push(say(places.column, { column }));
  return { source, row, column, sentence: say(places.fault, { place: place.join(", "), what }) };
}
