// Levels of people in skills as the workbook has them, for whoever looks at them from several sides without reading anew: 500 people with 40
// skills are 20,000 rows. Reads only.
import { dayIn } from "../../domain/day";
import type { Day } from "../../domain/day";
import { issueState } from "../../domain/issue";
import { placeSkills } from "../../domain/skill-list";
import type { PlacedSkill, SkillRecord } from "../../domain/skill-list";
import { run } from "../../gateway/run";
import { issueRows, listedSkillRows, skillRows } from "../../schema/cycle-rows";
import { personFrom } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { asOfDay } from "../as-of";
import { contentsOf, openWorkbook } from "../open-workbook";

export interface SkillsRead {
  readonly record: SkillRecord;
  readonly placed: readonly PlacedSkill[];
  /** Training needs that are not closed. */
  readonly trainings: readonly { readonly id: string; readonly issue: string }[];
  readonly asOf: Day;
  /** The workbook's language. */
  readonly words: Catalogue;
}

export async function readSkills(asOf?: Day, reader: Catalogue = english): Promise<SkillsRead> {
  const { result } = await run(async (context) => {
    const tables = ["Skills", "SkillList", "People", "Issues"];
    const opened = await openWorkbook(context, reader, tables);
    return { opened, day: await asOfDay(context, opened.words, asOf) };
  });
  const { opened, day } = result;
  const { words } = opened;
  const record: SkillRecord = {
    people: contentsOf(opened, "People").map((row) => personFrom(row, words)),
    list: contentsOf(opened, "SkillList").map((row) => listedSkillRows.from(row, words)),
    skills: contentsOf(opened, "Skills").map((row) => skillRows.from(row, words)),
  };
  const trainings = contentsOf(opened, "Issues")
    .map((row) => issueRows.from(row, words))
    .filter((one) => one.kind === "training" && issueState(one, day) !== "closed");
  return { record, placed: placeSkills(record), trainings, asOf: day, words };
}

/** The day of an assessment, where it is one. */
export function assessedDay({ row }: PlacedSkill): Day | null {
  return dayIn(row.assessedOn);
}
