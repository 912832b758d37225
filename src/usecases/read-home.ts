// What Home says outside its list, in words: work-system issues, coaching not started, ideas and their meetings, and coaches and managers
// together. Reads only.
import { isoDay } from "../domain/day";
import type { Day } from "../domain/day";
import { meetingRhythm } from "../domain/idea-meeting";
import { modelsOf } from "../domain/models";
import type { Models } from "../domain/models";
import { outsidePlans } from "../domain/outside-plans";
import { run } from "../gateway/run";
import { ideaMeetingRows, ideaRows, issueRows, needRows, sessionRows } from "../schema/cycle-rows";
import { personFrom, planFrom } from "../schema/row";
import type { Catalogue } from "../text/catalogue";
import { say } from "../text/catalogue";
import { english } from "../text/en";
import { modelLines, outsideLines } from "../text/outside-words";
import type { ModelLine } from "../text/outside-words";
import { asOfDay } from "./as-of";
import { contentsOf, openWorkbook } from "./open-workbook";

const tables = [
  ...(["People", "Plans", "Sessions", "Ideas", "IdeaMeetings", "Issues", "Needs"] as const),
];

/** The lines of Home's last block, in its order and in the workbook's words. */
export async function readHome(
  asOf?: Day,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { result } = await run(async (context) => {
    const opened = await openWorkbook(context, reader, tables);
    return { opened, day: await asOfDay(context, opened.words, asOf) };
  });
  const { opened, day } = result;
  const { words } = opened;
  const said = words.outside;
  const issues = contentsOf(opened, "Issues").map((row) => issueRows.from(row, words));
  const needs = contentsOf(opened, "Needs").map((row) => needRows.from(row, words));
  const ideas = contentsOf(opened, "Ideas").map((row) => ideaRows.from(row, words));
  const meetings = contentsOf(opened, "IdeaMeetings").map((row) =>
    ideaMeetingRows.from(row, words)
  );
  const models = modelsOf(
    {
      people: contentsOf(opened, "People").map((row) => personFrom(row, words)),
      plans: contentsOf(opened, "Plans").map((row) => planFrom(row, words)),
      sessions: contentsOf(opened, "Sessions").map((row) => sessionRows.from(row, words)),
      ideas,
    },
    day
  );
  const rhythm = meetingRhythm(meetings, day);
  const late = rhythm?.isOverdue === true ? ` (${words.meetingStates.overdue})` : "";
  const counted = { ...outsidePlans(issues, needs, ideas, day), nextMeeting: rhythm?.by ?? null };
  const outside = outsideLines.map((line) => {
    const value = counted[line];
    if (line === "nextMeeting") return `${said.lines[line]}: ${dayText(value)}${late}`;
    return `${said.lines[line]}: ${line === "oldestIssue" ? dayText(value) : String(value)}`;
  });
  const together = modelLines.map((line) => {
    const value = modelText(models, line, words);
    return `${said.modelLines[line]}: ${value ?? "–"}`;
  });
  const isWithheld = Object.values(models).includes(null);
  return [
    `${said.heading}, ${isoDay(day)}`,
    ...outside.map((line) => `  ${line}`),
    said.models,
    ...together.map((line) => `  ${line}`),
    ...(isWithheld ? [`  ${said.tooFew}`] : []),
  ];
}

function dayText(day: Day | null): string {
  return day === null ? "–" : isoDay(day);
}

/** Null where too few people stand behind it. */
function modelText(models: Models, line: ModelLine, words: Catalogue): string | null {
  if (line === "load") {
    const { load } = models;
    return load === null ? null : (Math.round(load * 10) / 10).toLocaleString(words.language);
  }
  const kept = models[line];
  return kept === null ? null : say(words.outside.keptOf, { kept: kept.kept, of: kept.of });
}
