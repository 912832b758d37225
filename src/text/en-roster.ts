// English sentences about a list of people.
import type { RosterHereWords, RosterWords } from "./roster-words";

export const englishRoster: RosterWords = {
  quoted: "“{text}”",
  andMore: "{items} and {n} more",

  noHeaders: "Headers: none; the first row is taken as data already.",
  headersAt: "Headers: row {row}; the rows above it are left out.",
  learner: "Learner: {columns}{byValues}{matched}.",
  teamOnly: "Learner: column {columns} as team: each plan is for a team.",
  coach: "Coach: {columns}{matched}.",
  noCoach: "Coach: no column; plans get no coach.",
  byValues: " (by its values)",
  matchedBy: ", matched by {columns}",
  matchedByName: ", matched by name",
  shown: {
    team: "Team: {columns}{byValues}.",
    email: "E-mail: {columns}{byValues}.",
    job: "Job: {columns}{byValues}.",
    manager: "Manager: {columns}{byValues}.",
    start: "Start: {columns}{byValues}.",
  },
  note: "Note: {columns}.",
  otherColumns: "{n} other columns ({columns})",
  private: "Not used, being private: {columns}.",
  unused: "Not used: {columns}.",
  blankColumn: "column {letter} (no header, blank)",

  sameRows: "The very same row again, taken once: {rows}.",
  sameRow: "row {row} (as row {first})",
  sameNames: "Different people of one name: {people}.",
  sameName: "“{name}” (rows {rows}), kept apart by {by}",
  apartBy: { id: "ID", email: "e-mail", team: "team", row: "row" },
  leftOut: "The same learner, coach and start again with other details, left out: {rows}.",
  leftOutRow: "row {row} (row {first} stands)",
  severalPlans: "More than one plan, as coach or start differ: {people}.",
  severalPlan: "{name} (rows {first} and {row})",
  spellings: "One coach written in several ways, the first is kept: {people}.",
  spelling: "“{name}” also as {others}",

  workbook: "The workbook",
  nothingSelected: "nothing is selected that could be a list. Select the list with its headers.",
  nobody: "there are no people in it. Add one row for each learner.",
  blank: "the roster is blank. Give one row for each learner.",
  noLearners:
    "no column of learners or teams was found. {headers} Say which it is with --map learner=COLUMN.",
  columnsAre: "The columns are A to {letter}, without headers.",
  headersAre: "The headers are {headers}.",
  noColumn: "no column is called “{column}”. {headers}",
  doubledColumn: "“{column}” is the header of columns {letters}. Tell the letter.",
  noEmail: "“{text}” is no e-mail address. Correct it or leave the cell blank.",
  noName: "the name is missing. Write it, or delete the row.",
  longText: "the text has {n} characters. Shorten it to {most}; a quote may be missing.",
  doubledId:
    "{id} is the ID of {other} (row {row}) and of {learner}. Give each an ID of their own.",
  doubledCoach:
    "“{coach}” is the name of {n} people ({rows}). Add a column with the coach's e-mail.",
};

export const englishRosterHere: RosterHereWords = {
  noLearners: "no column of learners or teams was found. {headers} Choose it under Learner.",
  twoWays:
    "“{text}” can be read in two ways. Write it as 2026-11-23, or choose the order under Dates.",
  example: "Name\tCoach\nAna Souza\tLee Wong",
};
