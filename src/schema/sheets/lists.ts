// The hidden sheet of words: drop-downs read their choices here and formulas compare with these cells, so that no formula
// holds a word and a workbook keeps its language. States stand in order of severity: their place is their number.
import { kinds, measureKinds, modes, owners, planFors, roles, shapes } from "../../domain/plan";
import { stages } from "../../domain/plan";
import { closeLists } from "./close-lists";
import { standings } from "../../domain/standing";
import { planRemarks } from "../../domain/judge-record";
import { milestoneFates } from "../../domain/milestones";
import { targetFates } from "../../domain/targets";
import { measureProblems } from "../../domain/measure-facts";
import { badges, freshnesses, remarks, states } from "../../domain/states";
import type { State } from "../../domain/states";
import { cautions, coachLevels, takingOver } from "../../domain/cautions";
import { attentionRules } from "../../domain/attention-rules";
import { nextSteps } from "../../domain/next-step";
import { actionStates } from "../../domain/action-state";
import { readingFates } from "../../text/catalogue";
import type { Catalogue } from "../../text/catalogue";
import { columnLetter } from "../address";
import type { CellSpec, NameSpec, SheetSpec } from "../spec";
import { caseLists, caseToolLists } from "./case-lists";
import { cycleLists } from "./cycle-lists";
import { schemaCell } from "../version";
import { agreementLists } from "./agreement-lists";
import { meetingStates } from "../../domain/idea-meeting";
import { needLists } from "./need-lists";
import { skillLists } from "./skill-lists";
import { decisionLists } from "./decision-lists";
import { heading, labelStyle, stateGroups, tabColors } from "./look";

const firstRow = 5;

/** List name → its words, in the order of the columns of the sheet: new ones at the end, so that old workbooks keep theirs. */
function wordLists(words: Catalogue): Readonly<Record<string, readonly (string | number)[]>> {
  const { home } = words.workbook;
  return {
    State: states.map((key) => words.states[key]),
    NextStep: nextSteps.map((key) => words.nextSteps[key]),
    Freshness: freshnesses.map((key) => words.freshness[key]),
    Stage: stages.map((key) => words.stages[key]),
    Mode: modes.map((key) => words.modes[key]),
    Kind: kinds.map((key) => words.kinds[key]),
    PlanFor: planFors.map((key) => words.planFors[key]),
    Direction: measureKinds.map((key) => words.measureKinds[key]),
    Role: roles.map((key) => words.roles[key]),
    Owner: owners.map((key) => words.owners[key]),
    ActionState: actionStates.map((key) => words.actionStates[key]),
    Fate: readingFates.map((key) => words.readingFates[key]),
    Problem: measureProblems.map((key) => words.measureProblems[key]),
    Remark: remarks.map((key) => words.remarks[key]),
    Beyond: [words.workbook.beyond],
    Home: [
      home.allWell,
      home.noPlans,
      home.moreThanShown,
      home.asOfIsNoDate,
      home.checkInsFull,
      home.measuresFull,
      home.leaveFull,
      home.targetsFull,
      home.milestonesFull,
      home.correctionsFull,
      home.putAside,
      home.nextBack,
      home.noSessions,
    ],
    ...cycleLists(words),
    Why: attentionRules.map((key) => words.whys[key]),
    Shape: shapes.map((key) => words.shapes[key]),
    TargetFate: targetFates.map((key) => words.targetFates[key]),
    MilestoneFate: milestoneFates.map((key) => words.milestoneFates[key]),
    Badge: badges.map((key) => words.badges[key]),
    PlanRemark: planRemarks.map((key) => words.planRemarks[key]),
    ...needLists(words),
    ...agreementLists(words),
    Rule: attentionRules,
    WholePlan: [words.wholePlan],
    Caution: cautions.map((key) => words.cautions[key]),
    CoachLevel: coachLevels.map((key) => words.coachLevels[key]),
    TakingOver: takingOver,
    Standing: standings.map((key) => words.standings[key]),
    ...closeLists(words),
    ...caseLists(words),
    ...skillLists(words),
    ...decisionLists(words),
    ...caseToolLists(words),
    MeetingState: meetingStates.map((key) => words.meetingStates[key]),
    Outside: [words.outside.tooFew],
  };
}

/** The words of a list in a language, in the order of their keys. */
export function wordsOfList(list: string, words: Catalogue): readonly (string | number)[] {
  return wordLists(words)[list] ?? [];
}

/** Template text for one word of a list by its place, 1 for the first. */
export function word(list: string, place: number): string {
  return `INDEX(Lists.${list},${place})`;
}

/** Template text for one word of a list by its key, where the list stands in the order of `keys`. */
export function wordOf<Key extends string>(list: string, keys: readonly Key[]) {
  const place = placeOf(keys);
  return (key: Key): string => word(list, place(key));
}

/** The place of a key in the list that stands in the order of `keys`, 1 for the first: what the workings calculate with. */
export function placeOf<Key extends string>(keys: readonly Key[]) {
  return (key: Key): number => keys.indexOf(key) + 1;
}

export function listsSheet(words: Catalogue, schema: number): SheetSpec {
  const lists = Object.entries(wordLists(words));
  const cells: CellSpec[] = lists.flatMap(([list, entries], index) => {
    const letter = columnLetter(index + 1);
    return [
      { address: `${letter}4`, content: list, keeps: "ours", style: labelStyle },
      ...entries.map((content, row): CellSpec => ({
        address: `${letter}${firstRow + row}`,
        content,
        keeps: "ours",
      })),
    ];
  });
  const widths = lists.map(([, entries], index) => [
    columnLetter(index + 1),
    Math.min(60, Math.max(14, ...entries.map((entry) => String(entry).length + 2))),
  ]);
  return {
    id: "Lists",
    title: words.workbook.sheets.Lists.tab,
    hidden: true,
    tables: [],
    cells: [
      ...heading(words.workbook.sheets.Lists),
      { address: "A3", content: "Aimline schema", keeps: "ours", style: labelStyle },
      { address: schemaCell, content: schema, keeps: "ours", style: labelStyle },
      ...cells,
    ],
    fills: [],
    look: {
      tabColor: tabColors.Lists,
      showGridlines: true,
      freezeRows: 4,
      columnWidths: Object.fromEntries(widths) as Record<string, number>,
      rowHeights: {},
    },
  };
}

/** `Lists.Stage` and so on for each list, and the groups of States that share a colour. */
export function listNames(words: Catalogue): readonly NameSpec[] {
  const lists = Object.entries(wordLists(words)).map(([list, entries], index) =>
    rangeName(`Lists.${list}`, columnLetter(index + 1), 0, entries.length - 1)
  );
  const groups = Object.entries(stateGroups).map(([name, [first, last]]) =>
    rangeName(name, "A", place(first), place(last))
  );
  const letterOf = (list: string) => columnLetter(Object.keys(wordLists(words)).indexOf(list) + 1);
  const toMend = rangeName("Lists.FateToMend", letterOf("Fate"), 1, 5);
  return [...lists, ...groups, toMend];
}

function place(state: State): number {
  return states.indexOf(state);
}

function rangeName(name: string, letter: string, first: number, last: number): NameSpec {
  return {
    name,
    formula: `={Lists!}$${letter}$${firstRow + first}:$${letter}$${firstRow + last}`,
  };
}
