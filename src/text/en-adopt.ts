// English words about taking rows over from other files.
import type { SourcesWords, TakeOverWords } from "./adopt-words";

export const englishSources: SourcesWords = {
  sheet: {
    tab: "Sources",
    title: "Sources",
    help: "Which file, sheet and row each row came from that was taken over. By these rows the same file again adds nothing twice.",
  },
  headers: {
    Id: "ID",
    Table: "Table",
    File: "File",
    Sheet: "Sheet",
    Row: "Row",
    OwnId: "ID there",
    Mark: "Mark",
    On: "Taken over on",
  },
};

export const englishTakeOver: TakeOverWords = {
  rowProblems: {
    noDay: "{place}: “{found}” is no day; it stays blank, and the words go into the note.",
    twoWays:
      "{place}: “{found}” can be read as two days; it stays blank, and the words go into the note. Say --date-order dmy or mdy.",
    noNumber: "{place}: “{found}” is no number; it stays blank, and the words go into the note.",
    noLearner: "{place}: no learner; the row is taken to “{found}”, who stands above.",
    doneWithoutDay: "{place}: done, but no day says when; {found} is taken.",
    noYear: "{place}: “{found}” names no year; the year of today is taken.",
    levelTooHigh:
      "{place}: “{found}” is no level from 0 to 4; it goes into an action’s note instead.",
  },
  labels: {
    owner: "Owner",
    category: "Category",
    priority: "Priority",
    status: "Status",
    percent: "Percent done",
    baseline: "Baseline",
    target: "Target",
  },
  row: {
    action: "row {row}: {learner}: action “{text}”",
    measure: "row {row}: {learner}: measure “{text}” from {baseline} to {target}",
    skill: "row {row}: {learner}: skill “{text}”, level {level}",
    person: "row {row}: {learner}: a plan",
    reading: ", reading {value} on {day}",
    due: ", due {day}",
    done: ", done {day}",
  },
  issue: "Taken over from {file}.",
  toAdd:
    "Rows to add: {plans} plans, {people} people, {measures} measures, {readings} check-ins, {actions} actions, {skills} skills.",
  knownRows: "{count} rows of {file} were taken over before and are left as they are.",
  droppedRows: "{count} rows are cancelled, waived or not applicable there and are left out.",
  samePerson: "{name} is taken to be {id}, who has that name here.",
  severalPeople:
    '{file}: several people here are called “{name}”: {ids}. Say who is meant: --people "{name}={first}", or "{name}=new" for somebody new.',
  nothing: "Nothing is added: all rows of {file} are there already.",
  ownersHint:
    "No column names the learner, so the rows become a plan of the team “{name}”. If the owners are the learners, say --map learner={column}.",
  notWritten: "Nothing was written: add --out to write it.",
};
