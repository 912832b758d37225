// One learner's episode with one measure, as a line of JSON: readings in plan coordinates and, where known, what became of it.
// Reading a line only; how an episode is judged is walk-forward.ts.

export interface Episode {
  readonly id: string;
  /** Share of the active plan time at each reading; the first is the baseline at 0. */
  readonly x: readonly number[];
  /** Share of the planned change at each reading; the first is the baseline at 0. */
  readonly y: readonly number[];
  /** Standard error of one reading in units of y; null where it is not known. */
  readonly sem: number | null;
}

export type Outcome = "progressing" | "stalled" | "slow";

/** An episode of which it is known how it went. */
export interface LabelledEpisode extends Episode {
  readonly label: Outcome;
  /** Share of the time at which the learner stalled; null where only the outcome is known. */
  readonly stallFrom: number | null;
}

/** A line that is no episode: one sentence with the line's number and the mend. */
export class EpisodeError extends Error {
  override readonly name = "EpisodeError";
  constructor(
    readonly line: number,
    readonly fault: string
  ) {
    super(`line ${line}: ${fault}`);
  }
}

/** Every line that is not blank. @throws EpisodeError at the first bad one */
export function readEpisodes(text: string): readonly Episode[] {
  return objectsOf(text).map(({ line, fields }) => episodeOf(fields, line));
}

/** As readEpisodes; each line must say its `label`. @throws EpisodeError */
export function readLabelledEpisodes(text: string): readonly LabelledEpisode[] {
  return objectsOf(text).map(({ line, fields }) => {
    const { label, stallFrom = null } = fields;
    if (label !== "progressing" && label !== "stalled" && label !== "slow")
      throw new EpisodeError(line, "“label” must be progressing, stalled or slow.");
    if (stallFrom !== null && !isNumber(stallFrom))
      throw new EpisodeError(line, "“stallFrom” must be a number or null.");
    return { ...episodeOf(fields, line), label, stallFrom };
  });
}

type Fields = Readonly<Record<string, unknown>>;

function objectsOf(text: string): readonly { readonly line: number; readonly fields: Fields }[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .flatMap((words, i) =>
      words.trim() === "" ? [] : [{ line: i + 1, fields: objectOf(words, i + 1) }]
    );
}

function objectOf(words: string, line: number): Fields {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch (error) {
    throw new EpisodeError(line, `this is no JSON (${(error as Error).message}).`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new EpisodeError(line, "a line must be an object: {id, x[], y[], sem}.");
  return value as Fields;
}

function episodeOf(fields: Fields, line: number): Episode {
  const { id, sem = null } = fields;
  if (typeof id !== "string" || id === "")
    throw new EpisodeError(line, "“id” must be a text that is not empty.");
  const x = numbersOf(fields["x"], "x", line);
  const y = numbersOf(fields["y"], "y", line);
  if (x.length !== y.length)
    throw new EpisodeError(
      line,
      `“x” has ${x.length} numbers and “y” ${y.length}; they must have as many.`
    );
  if (x[0] !== 0 || y[0] !== 0)
    throw new EpisodeError(line, "“x” and “y” must begin with 0, which is the baseline.");
  const back = x.findIndex((at, i) => i > 0 && at < (x[i - 1] ?? 0));
  if (back > 0)
    throw new EpisodeError(line, `“x” goes back at place ${back}; put the readings in order.`);
  if (sem !== null && (!isNumber(sem) || sem < 0))
    throw new EpisodeError(line, "“sem” must be a number from 0 up, or null where it is unknown.");
  // No instrument is without error: 0 is how some tools write "not known".
  return { id, x, y, sem: sem === 0 ? null : sem };
}

function numbersOf(value: unknown, name: string, line: number): readonly number[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new EpisodeError(line, `“${name}” must be a list of numbers, 0 for the baseline first.`);
  const list: readonly unknown[] = value;
  const bad = list.findIndex((one) => !isNumber(one));
  if (bad >= 0) throw new EpisodeError(line, `“${name}” has no number at place ${bad}.`);
  return list as readonly number[];
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
