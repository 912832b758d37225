// Rows of a file of skills → levels of known people, every fault with its place.
import type { DateOrder, Day } from "../../domain/day";
import { isoDay } from "../../domain/day";
import { routes } from "../../domain/skill";
import { say } from "../../text/catalogue";
import type { Catalogue } from "../../text/catalogue";
import { catalogues } from "../../text/languages";
import type { SkillsColumn } from "../../text/workbook-words";
import { peopleOf } from "../change/find-rows";
import type { FoundPerson } from "../change/find-rows";
import type { Asked, Steps } from "../change/operation";
import { fold } from "../fold";
import { InputError, problemAt } from "../input-error";
import type { InputProblem } from "../input-error";
import { readDay } from "../read-day";
import { columnTitle, isBlankRow, textAt } from "../roster/roster-table";
import type { RosterTable } from "../roster/roster-table";
import type { SaidLevel } from "./level-steps";

const columns = [
  ...(["PersonId", "Person", "Skill", "Required", "Actual"] as const),
  ...(["AssessedOn", "AssessedBy", "Evidence", "Route"] as const),
];
type Column = (typeof columns)[number] & SkillsColumn;
type Places = Readonly<Record<Column, number | null>>;

const headerRow = 0;

/** @throws InputError naming file, row and column of what cannot be used. */
export function readLevels(
  file: RosterTable,
  steps: Pick<Steps, "rows" | "words">,
  order: DateOrder | null,
  asked: Asked
): readonly SaidLevel[] {
  const places = findColumns(file);
  const people = byIdAndName(peopleOf(steps));
  const problems: InputProblem[] = [];
  const given: SaidLevel[] = [];
  for (let index = headerRow + 1; index < file.rows.length; index += 1) {
    if (isBlankRow(file, index)) continue;
    const text = (column: Column): string => {
      const place = places[column];
      return place === null ? "" : textAt(file, index, place).trim();
    };
    const fault = (column: Column, what: string): void => {
      const place = places[column];
      const title = place === null ? null : columnTitle(file, headerRow, place);
      problems.push(problemAt(file.source, index + file.firstRow, title, what));
    };
    const read = { text, fault, order, today: asked.today, words: steps.words };
    const level = readOne(read, people);
    if (level !== null)
      given.push(level.actual === undefined ? level : { assessedBy: asked.by, ...level });
  }
  if (problems.length > 0) throw new InputError(problems);
  return given;
}

/** By the headers of the sheet Skills, in any of our languages. */
function findColumns(file: RosterTable): Places {
  const titles = (file.rows[headerRow] ?? []).map((_, place) =>
    fold(textAt(file, headerRow, place))
  );
  const placeOf = (column: Column): number | null => {
    const known = catalogues.map(({ workbook }) => fold(workbook.headers.Skills[column]));
    const place = titles.findIndex((title) => known.includes(title));
    return place < 0 ? null : place;
  };
  const places = Object.fromEntries(columns.map((one) => [one, placeOf(one)])) as Places;
  const isMissing = places.Skill === null || (places.PersonId === null && places.Person === null);
  if (isMissing || (places.Required === null && places.Actual === null))
    throw new InputError([
      problemAt(
        file.source,
        headerRow + file.firstRow,
        null,
        "its columns are not known. Head them Person ID or Person, Skill, Required, Actual; and Assessed on, Assessed by, Evidence, Route where you have them."
      ),
    ]);
  return places;
}

interface Reading {
  readonly text: (column: Column) => string;
  readonly fault: (column: Column, what: string) => void;
  readonly order: DateOrder | null;
  readonly today: Day;
  readonly words: Catalogue;
}

/** Null when something of the row cannot be used, which is told as a fault. */
function readOne(
  { text, fault, order, today, words }: Reading,
  people: ReadonlyMap<string, readonly FoundPerson[]>
): SaidLevel | null {
  const said = words.skillSentences;
  const [id, name] = [text("PersonId"), text("Person")];
  const at = id === "" ? "Person" : "PersonId";
  const found = people.get(fold(id === "" ? name : id)) ?? [];
  const [person, other] = found;
  if (person === undefined || other !== undefined) {
    const many = `${found.length} people are called so. Give the Person ID.`;
    fault(at, other === undefined ? `nobody is “${id || name}”. Add the person first.` : many);
    return null;
  }
  const skill = text("Skill");
  if (skill === "") return (fault("Skill", said.noSkill), null);
  if (/[*?~]/.test(skill)) return (fault("Skill", say(said.badName, { skill })), null);
  const levelOf = (column: "Required" | "Actual"): number | null | undefined => {
    const typed = text(column);
    if (typed === "") return undefined;
    if (/^[0-4]$/.test(typed)) return Number(typed);
    fault(column, say(said.badLevel, { level: typed }));
    return null;
  };
  const [required, actual] = [levelOf("Required"), levelOf("Actual")];
  if (required === null || actual === null) return null;
  if (required === undefined && actual === undefined) return (fault("Actual", said.noLevel), null);
  const day = text("AssessedOn") === "" ? null : readDay(text("AssessedOn"), order);
  if (day?.kind === "none") return (fault("AssessedOn", day.mend), null);
  const assessedOn = day?.day ?? today;
  if (assessedOn > today)
    return (fault("AssessedOn", say(said.dayAhead, { day: isoDay(assessedOn) })), null);
  const route = routes.find((key) =>
    catalogues.some((one) => text("Route") !== "" && fold(one.routes[key]) === fold(text("Route")))
  );
  return {
    personId: person.id,
    skill,
    ...(required !== undefined && { required }),
    ...(actual !== undefined && {
      ...{ actual, assessedOn, evidence: text("Evidence") },
      ...(text("AssessedBy") !== "" && { assessedBy: text("AssessedBy") }),
    }),
    ...(route !== undefined && { route }),
  };
}

function byIdAndName(people: readonly FoundPerson[]): ReadonlyMap<string, readonly FoundPerson[]> {
  const all = new Map<string, readonly FoundPerson[]>();
  for (const person of people)
    all.set(fold(person.name), [...(all.get(fold(person.name)) ?? []), person]);
  // An ID is never anybody's name to us.
  for (const person of people) all.set(fold(person.id), [person]);
  return all;
}
