// The wanted workbook: every sheet, name and formula that Aimline keeps right, as data. Columns are only ever added.
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import type { SheetId } from "../text/workbook-words";
import { languageName } from "./language";
import { noRoom } from "./room";
import { actionsSheet } from "./sheets/actions";
import { casesSheet } from "./sheets/cases";
import { toolTables } from "./sheets/case-formulas";
import { a3ReportsSheet, fmeaSheet, forcesSheet, pdcaSheet, sipocSheet } from "./sheets/case-tools";
import { changeLogSheet } from "./sheets/change-log";
import { clashesSheet } from "./sheets/clashes";
import { checkInsSheet } from "./sheets/check-ins";
import { fishboneSheet } from "./sheets/fishbone";
import { flagsSeenSheet } from "./sheets/flags-seen";
import { homeSheet } from "./sheets/home";
import { ideaMeetingsSheet } from "./sheets/idea-meetings";
import { ideasSheet } from "./sheets/ideas";
import { issuesSheet } from "./sheets/issues";
import { listNames, listsSheet } from "./sheets/lists";
import { measuresSheet } from "./sheets/measures";
import { milestonesSheet } from "./sheets/milestones";
import { needsSheet } from "./sheets/needs";
import { paretoSheet } from "./sheets/pareto";
import { peopleSheet } from "./sheets/people";
import { plansSheet } from "./sheets/plans";
import { practiceSheet } from "./sheets/practice";
import { sessionsSheet } from "./sheets/sessions";
import { asOfName, settingsSheet } from "./sheets/settings";
import { skillListSheet } from "./sheets/skill-list";
import { skillsSheet } from "./sheets/skills";
import { sourcesSheet } from "./sheets/sources";
import { teamSkillsSheet } from "./sheets/team-skills";
import { termsSheet } from "./sheets/terms";
import { targetsSheet } from "./sheets/targets";
import { headNames, judgedDayName, thresholdNames } from "./sheets/workings-rules";
import { whysSheet } from "./sheets/whys";
import { workingsSheet } from "./sheets/workings";
import type { Room } from "./sheets/workings";
import type { SheetSpec, WorkbookSpec } from "./spec";
import { schemaName, schemaVersion } from "./version";

/** Sheets that come when they are first used, and then stay. */
export const optionalSheets = [
  "Sessions",
  "Practice",
  "Needs",
  "Issues",
  "Skills",
  "Ideas",
  "Targets",
  "Milestones",
  "People",
  "FlagsSeen",
  "ChangeLog",
  "Sources",
  "Clashes",
  "Terms",
  "Cases",
  "Fishbone",
  "Pareto",
  "SkillList",
  "TeamSkills",
  "Whys",
  "Forces",
  "Pdca",
  "Fmea",
  "Sipoc",
  "A3Reports",
  "IdeaMeetings",
] as const satisfies readonly SheetId[];
export type OptionalSheet = (typeof optionalSheets)[number];

export interface WorkbookOptions extends Room {
  /** Which of the optional sheets there are. */
  readonly sheets: ReadonlySet<OptionalSheet>;
  /** Whether Home was made with its list above all else, and stays so. */
  readonly hasListFirst?: boolean;
}

const has = ({ sheets }: WorkbookOptions) => ({
  targets: sheets.has("Targets"),
  milestones: sheets.has("Milestones"),
  sessions: sheets.has("Sessions"),
  practice: sheets.has("Practice"),
  issues: sheets.has("Issues"),
  flagsSeen: sheets.has("FlagsSeen"),
});

/** Skills bring the people along. */
function hasPeople(sheets: ReadonlySet<OptionalSheet>): boolean {
  return (["People", "Skills", "SkillList", "TeamSkills"] as const).some((id) => sheets.has(id));
}

/** The sheets that Home counts outside the plans. */
const outside = ({ sheets }: WorkbookOptions) => ({
  issues: sheets.has("Issues"),
  needs: sheets.has("Needs"),
  ideas: sheets.has("Ideas"),
  ideaMeetings: sheets.has("IdeaMeetings"),
  sessions: sheets.has("Sessions"),
  people: hasPeople(sheets),
});

/** The order of the tabs of a new workbook; a sheet that comes later stands at the end. */
const makers: Readonly<Record<SheetId, (words: Catalogue, options: WorkbookOptions) => SheetSpec>> =
  {
    Home: (words, options) =>
      homeSheet(words, options, has(options), outside(options), options.hasListFirst),
    Plans: (words, { sheets }) =>
      plansSheet(words, {
        sessions: sheets.has("Sessions"),
        skills: sheets.has("Skills"),
        practice: sheets.has("Practice"),
        needs: sheets.has("Needs"),
        clashes: sheets.has("Clashes"),
        terms: sheets.has("Terms"),
        issues: sheets.has("Issues"),
        people: hasPeople(sheets),
      }),
    Measures: measuresSheet,
    CheckIns: checkInsSheet,
    Targets: targetsSheet,
    Milestones: milestonesSheet,
    Actions: actionsSheet,
    Sessions: (words, { sheets }) => sessionsSheet(words, hasPeople(sheets)),
    Practice: practiceSheet,
    Needs: needsSheet,
    Issues: (words, { sheets }) => issuesSheet(words, sheets.has("Needs")),
    Skills: skillsSheet,
    SkillList: skillListSheet,
    TeamSkills: teamSkillsSheet,
    Ideas: ideasSheet,
    People: peopleSheet,
    Settings: settingsSheet,
    Lists: (words) => listsSheet(words, schemaVersion),
    Workings: (words, options) => workingsSheet(words, options, has(options)),
    FlagsSeen: flagsSeenSheet,
    ChangeLog: changeLogSheet,
    Sources: sourcesSheet,
    Clashes: clashesSheet,
    Terms: (words, options) => termsSheet(words, has(options)),
    Cases: (words, { sheets }) =>
      casesSheet(words, new Set(Object.values(toolTables).filter((table) => sheets.has(table)))),
    Fishbone: (words, { sheets }) => fishboneSheet(words, sheets.has("Issues")),
    Pareto: (words, { sheets }) => paretoSheet(words, sheets.has("Issues")),
    Whys: (words, { sheets }) => whysSheet(words, sheets.has("Issues")),
    Forces: (words, { sheets }) => forcesSheet(words, sheets.has("Issues")),
    Pdca: pdcaSheet,
    Fmea: (words, { sheets }) => fmeaSheet(words, sheets.has("Issues")),
    Sipoc: sipocSheet,
    A3Reports: a3ReportsSheet,
    IdeaMeetings: ideaMeetingsSheet,
  };

function needed(sheets: ReadonlySet<OptionalSheet>): ReadonlySet<OptionalSheet> {
  const isOfSkills = (["Skills", "SkillList", "TeamSkills"] as const).some((id) => sheets.has(id));
  return new Set(isOfSkills ? (["Skills", "SkillList", "People"] as const) : []);
}

/** All that the workbook may have. */
export function everySheet(words: Catalogue): WorkbookSpec {
  return wantedWorkbook({ sheets: new Set(optionalSheets), ...noRoom }, words);
}

export function wantedWorkbook(options: WorkbookOptions, words: Catalogue = english): WorkbookSpec {
  const isThere = (id: string) => {
    const optional = optionalSheets.find((one) => one === id);
    // Skills name people, and what is listed; teams are judged by both.
    if (optional !== undefined && needed(options.sheets).has(optional)) return true;
    return optional === undefined || options.sheets.has(optional);
  };
  return {
    schema: schemaVersion,
    sheets: Object.entries(makers)
      .filter(([id]) => isThere(id))
      .map(([, make]) => make(words, options)),
    names: [
      { name: schemaName, formula: `=${schemaVersion}` },
      languageName(words),
      asOfName,
      judgedDayName,
      ...headNames({ sessions: isThere("Sessions") }),
      ...thresholdNames,
      ...listNames(words),
    ],
  };
}
