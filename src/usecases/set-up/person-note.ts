// What a roster says of a person beyond the columns of People, kept in the note as lines, and read back from there
// to know the person again by the organisation's own id.
import type { RosterPerson } from "../roster/roster";

const ownId = "ID in the list: ";

/** Lines "ID in the list: 4711", "Job: Fitter", "Manager: Ana Souza"; "" when the roster says none of it. */
export function personNote({ id, job, manager }: RosterPerson): string {
  return [
    id === "" ? "" : ownId + id,
    job === "" ? "" : `Job: ${job}`,
    manager === "" ? "" : `Manager: ${manager}`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The own id that stands in a person's note; "" without one. */
export function ownIdIn(note: string): string {
  const line = note.split("\n").find((one) => one.startsWith(ownId));
  return line === undefined ? "" : line.slice(ownId.length).trim();
}
