// Makes the matrix of people and skills anew. What somebody typed into the old one is taken over into the table first: the table is the truth.
import { placeSkills } from "../../domain/skill-list";
import { apply } from "../../gateway/apply";
import { observe } from "../../gateway/observe";
import { deleteSheet, readSheet } from "../../gateway/one-sheet";
import { run } from "../../gateway/run";
import { cellAddress } from "../../schema/address";
import { diff } from "../../schema/diff";
import { isFormula } from "../../schema/formula";
import { parseCellReference } from "../../schema/reference";
import type { Located } from "../../schema/snapshot";
import { listedSkillRows, skillRows } from "../../schema/cycle-rows";
import { personFrom } from "../../schema/row";
import { matrixId, matrixPlace, skillMatrixSheet } from "../../schema/sheets/skill-matrix";
import { sheetMark } from "../../schema/spec";
import type { CellContent } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { refusal, textOf } from "../change/find-rows";
import { stepsOf } from "../change/operation";
import type { Asked } from "../change/operation";
import { InputError, problemAt } from "../input-error";
import { contentsOf, openWorkbook } from "../open-workbook";
import type { OpenedWorkbook } from "../open-workbook";
import { levelSteps, listTeams, skillTables } from "./level-steps";
import { wantedWith } from "../wanted-with";

interface Typed {
  readonly personId: string;
  readonly who: string;
  readonly skill: string;
  readonly level: number;
}

/**
 * Who assessed what was typed is `asked.by`, what was seen `asked.why`.
 * @throws InputError when either is missing while something was typed, and for what is no level
 */
export async function makeMatrix(asked: Asked, reader: Catalogue = english): Promise<Done> {
  const typed = await readTyped(reader);
  const done = await carryOut(
    {
      asked,
      tables: skillTables,
      decide: (opened, operation) => {
        const { words } = opened;
        const said = words.skillSentences;
        if (typed.length > 0 && (asked.by.trim() === "" || asked.why.trim() === ""))
          throw refusal(said.noEvidence, words);
        const steps = stepsOf(opened, "skillSet", words.skillMatrix.tab, operation, asked);
        const levels = levelSteps(steps, opened, true);
        for (const { personId, skill, level } of typed)
          levels.put({
            ...{ personId, skill, actual: level, assessedOn: asked.today },
            ...{ assessedBy: asked.by, evidence: asked.why },
          });
        const teams = listTeams(steps);
        if (steps.all().length === 0) return null;
        return {
          kind: "skillSet",
          of: words.skillMatrix.tab,
          steps: steps.all(),
          done: [
            ...typed.map(({ who, skill, level }) => say(said.takenOver, { who, skill, level })),
            ...(teams.length === 0 ? [] : [say(said.teamsListed, { teams: teams.join(", ") })]),
          ],
        };
      },
    },
    reader
  );
  const { result } = await run((context) => makeAnew(context, reader), {
    delayForCellEdit: true,
  });
  const { people, skills, words } = result;
  const said = done.said.filter((line) => line !== words.lifeSentences.nothing);
  const made = say(words.skillSentences.matrixMade, { people, skills });
  return { said: [...said, made], back: done.back };
}

/** Levels that stand in the matrix in place of a formula. */
async function readTyped(reader: Catalogue): Promise<readonly Typed[]> {
  const { result } = await run(async (context) => {
    const opened = await openWorkbook(context, reader, ["People"]);
    const name = sheetOf(opened.located);
    return { opened, name, block: name === null ? null : await readSheet(context, name) };
  });
  const { opened, name, block } = result;
  if (name === null || block === null) return [];
  const { words } = opened;
  const people = contentsOf(opened, "People");
  const at = (row: number, column: number): CellContent =>
    block.values[row - block.top]?.[column - block.left] ?? null;
  const typed: Typed[] = [];
  const problems: ReturnType<typeof problemAt>[] = [];
  block.formulas.forEach((cells, rowIndex) => {
    const row = block.top + rowIndex;
    if (row < matrixPlace.firstRow) return;
    cells.forEach((content, columnIndex) => {
      const column = block.left + columnIndex;
      if (column < matrixPlace.firstColumn || content === null || content === "") return;
      if (isFormula(content)) return;
      const person = people[Number(at(row, 1)) - 1];
      const personId = textOf(person?.["PersonId"]);
      const skill = textOf(at(matrixPlace.headerRow, column) ?? undefined);
      const tell = (what: string) =>
        problems.push(problemAt(`${name}!${cellAddress({ row, column })}`, null, null, what));
      const level = String(content);
      if (personId === "" || skill === "") tell(say(words.skillSentences.typedNowhere, { level }));
      else if (!/^[0-4]$/.test(level)) tell(say(words.skillSentences.badLevel, { level }));
      else {
        const who = `${personId} ${textOf(person?.["Name"])}`.trim();
        typed.push({ personId, who, skill, level: Number(level) });
      }
    });
  });
  if (problems.length > 0) throw new InputError(problems);
  return typed;
}

async function makeAnew(context: Excel.RequestContext, reader: Catalogue) {
  const first = await openWorkbook(context, reader, ["Skills", "SkillList", "People"]);
  const old = sheetOf(first.located);
  if (old !== null) await deleteSheet(context, old);
  const wanted = wantedWith(first);
  const counts = countsOf(first);
  const size = {
    people: Math.max(1, counts.people),
    known: Math.max(1, counts.known),
    skills: Math.max(1, counts.skills),
  };
  const withMatrix = {
    ...wanted,
    sheets: [...wanted.sheets, skillMatrixSheet(first.words, size)],
  };
  await apply(context, diff(withMatrix, await observe(context, withMatrix)));
  return { ...counts, words: first.words };
}

function countsOf(opened: OpenedWorkbook) {
  const { words } = opened;
  const record = {
    people: contentsOf(opened, "People").map((row) => personFrom(row, words)),
    list: contentsOf(opened, "SkillList").map((row) => listedSkillRows.from(row, words)),
    skills: contentsOf(opened, "Skills").map((row) => skillRows.from(row, words)),
  };
  const counted = placeSkills(record).filter(({ fate }) => fate === "counted");
  return {
    people: new Set(counted.map(({ person }) => person)).size,
    known: record.people.length,
    skills: record.list.length,
  };
}

function sheetOf({ names, sheets }: Located): string | null {
  const name = parseCellReference(names.get(sheetMark(matrixId)) ?? "")?.sheet;
  return sheets.find((sheet) => sheet.name.toLowerCase() === name?.toLowerCase())?.name ?? null;
}
