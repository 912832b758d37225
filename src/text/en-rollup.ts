// English words about bringing many workbooks together.
import type { RollupWords } from "./rollup-words";

export const englishRollup: RollupWords = {
  refusals: {
    notOurs:
      "{file}: left out, for it is no workbook of Aimline. Choose another file, or import it.",
    newer: "{file}: left out, for a newer Aimline made it. Update Aimline and run this again.",
    lostTable:
      "{file}: left out, for the table {table} is missing in it. Mend it with aimline check --fix, and run this again.",
    unreadable: "{file}: left out. {why}",
    twice: "{file}: given twice; it is read once.",
    same: "{file}: left out, for it is a copy of {other}, byte for byte.",
    ambiguous:
      "{file}: left out, for several files go by that name and nobody can tell which of them is known here. Rename them, or give their folders too.",
  },
  rowProblems: {
    noId: "{file}, {sheet}, row {row}: not taken, for it has no ID. aimline check gives it one.",
    doubledId:
      "{file}, {sheet}, row {row}: not taken, for a row above has the ID “{id}” too. Mend it there.",
    noPlan:
      "{file}, {sheet}, row {row}: not taken, for “{id}” leads to no plan or measure. Mend it there.",
  },
  reading: "{at} of {all}: {file}",
  writing: "Writing the rows",
  file: "{file} is {prefix} here: {plans} plans, {people} people, {rows} rows.",
  staying: "{file}: {count} executive, personal or mentoring plans stay there with all their rows.",
  unclear:
    "{file}: {count} plans stay there, for their mode or kind is no word of the list. Mend it there.",
  thresholds:
    "{file} judges by other thresholds ({names}); here those of this workbook count, so States may differ.",
  byEmail: "{name} ({file}) is {id}, who has the same e-mail.",
  byAnswer: "{name} ({file}) is {id}, as you said.",
  apart: "{name}: kept apart, for their e-mails differ: {people}.",
  sharedEmail: "{file}: several people there have the e-mail {email}, so it tells nobody apart.",
  question:
    '{name}: is that one person? {people}. Say --people "{name}={first}" if so, or "{name}=new" for different people; an ID may stand in place of the name.',
  askedHere: "{name}: is that one person? {people}",
  unknownAnswer:
    "--people: “{answer}” names nobody of these workbooks. Look the name and the ID up.",
  table: "{table}: {added} rows to add, {changed} to change, {gone} gone.",
  gone: "{table}: no longer in the workbooks, so taken out here: {rows}.",
  nothing: "Nothing is to be changed: all of it is there already.",
  nothingRead: "None of these files can be taken.",
  private: "Notes, reasons, feedback and what is said in sessions stay in the coaches’ workbooks.",
  said: "Said in the coach’s workbook",
};
