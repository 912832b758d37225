// The second block of Home: what stands outside the plans, and coaches and managers as models, all together. Formulas of domain/outside-plans,
// domain/idea-meeting and domain/models.
import { ideaStates } from "../../domain/idea";
import { issueKinds, issueStates } from "../../domain/issue";
import { helps } from "../../domain/need";
import { needChecks } from "../../domain/suggest-help";
import type { Catalogue } from "../../text/catalogue";
import { modelLines, outsideLines } from "../../text/outside-words";
import type { ModelLine, OutsideLine } from "../../text/outside-words";
import type { CellSpec, CellStyle, Template } from "../spec";
import { daysIn } from "./fill";
import { meetingWord } from "./idea-meetings";
import { word, wordOf } from "./lists";
import { colors, dateFormat, helpStyle, sectionStyle } from "./look";
import { modelCounts, withheld } from "./model-formulas";
import type { ModelSheets } from "./model-formulas";

export interface OutsideSheets extends ModelSheets {
  readonly issues: boolean;
  readonly needs: boolean;
  readonly ideaMeetings: boolean;
}

/** Rows from the two headings to the note under the models. */
export const outsideRows = 3 + modelLines.length;

const issueWord = wordOf("IssueState", issueStates);
const help = wordOf("Help", helps);
const decided = wordOf("NeedCheck", needChecks)("decided");

/** Work-system issues in a state: a kind that is no word of the list is one. */
const ofState = (state: "open" | "overdue"): string =>
  `{Issues.State},${issueWord(state)},{Issues.Kind},"<>"&${wordOf("IssueKind", issueKinds)("training")}`;

/** How many work-system issues wait for an answer. */
export const openIssues = `COUNTIFS(${ofState("open")})+COUNTIFS(${ofState("overdue")})`;

function oldestIssue(): Template {
  const first = (state: "open" | "overdue") =>
    `MINIFS({Issues.RaisedOn},${ofState(state)},${daysIn("{Issues.RaisedOn}")})`;
  const [open, overdue] = [first("open"), first("overdue")];
  return `=IF(${open}+${overdue}=0,"",INT(IF(${open}=0,${overdue},IF(${overdue}=0,${open},MIN(${open},${overdue})))))`;
}

function outsideCounts(has: OutsideSheets): Readonly<Record<OutsideLine, Template>> {
  const notStarted = (["training", "fixSystem"] as const).map(
    (of) => `COUNTIFS({Needs.Check},${decided},{Needs.Chosen},${help(of)})`
  );
  const by = (["current", "overdue"] as const).map(
    (state) => `MAXIFS({IdeaMeetings.By},{IdeaMeetings.State},${meetingWord(state)})`
  );
  const lateIdeas = `COUNTIF({Ideas.State},${wordOf("IdeaState", ideaStates)("overdue")})`;
  return {
    openIssues: has.issues ? `=${openIssues}` : "=0",
    overdueIssues: has.issues ? `=COUNTIFS(${ofState("overdue")})` : "=0",
    oldestIssue: has.issues ? oldestIssue() : '=""',
    notStarted: has.needs ? `=${notStarted.join("+")}` : "=0",
    lateIdeas: has.ideas ? `=${lateIdeas}` : "=0",
    nextMeeting: has.ideaMeetings ? `=IF(MAX(${by.join(",")})=0,"",MAX(${by.join(",")}))` : '=""',
  };
}

const name: CellStyle = { align: "left", color: colors.ink };
const dates: readonly OutsideLine[] = ["oldestIssue", "nextMeeting"];

/** Outside the plans in columns B to E, models in F to H; `row` is that of the two headings. */
export function outsideCells(
  words: Catalogue,
  row: number,
  has: OutsideSheets
): readonly CellSpec[] {
  const said = words.outside;
  const ours = (address: string, content: string, style: CellStyle): CellSpec => ({
    address,
    content,
    keeps: "ours",
    style,
  });
  const header = (align: "left" | "right", address: string, content: string): CellSpec =>
    ours(address, content, {
      ...{ bold: true, color: colors.quiet, align, borderBottom: colors.accent },
    });
  const counts = outsideCounts(has);
  const kept = modelCounts(has);
  const first = row + 2;
  const meetingRow = row + 1 + outsideLines.indexOf("nextMeeting");
  const late = `COUNTIF({IdeaMeetings.State},${meetingWord("overdue")})`;
  const last = first + modelLines.length - 1;
  const number = (line: ModelLine): string => (line === "load" ? "0.0" : "0");
  return [
    ours(`B${row}`, said.heading, sectionStyle),
    ...outsideLines.flatMap((line, index) => [
      ours(`B${row + 1 + index}`, said.lines[line], name),
      ours(`D${row + 1 + index}`, counts[line], {
        ...name,
        numberFormat: dates.includes(line) ? dateFormat : "0",
      }),
    ]),
    ours(
      `E${meetingRow}`,
      has.ideaMeetings ? `=IF(${late}>0,${meetingWord("overdue")},"")` : '=""',
      { bold: true, color: colors.warning }
    ),
    ours(`F${row}`, said.models, sectionStyle),
    header("left", `F${row + 1}`, said.what),
    header("right", `G${row + 1}`, said.number),
    header("right", `H${row + 1}`, said.of),
    ...modelLines.flatMap((line, index) => [
      ours(`F${first + index}`, said.modelLines[line], name),
      ours(`G${first + index}`, kept[line].kept, {
        align: "right",
        color: colors.ink,
        numberFormat: number(line),
      }),
      ...(kept[line].of === ""
        ? []
        : [
            ours(`H${first + index}`, kept[line].of, {
              align: "right",
              color: colors.ink,
              numberFormat: "0",
            }),
          ]),
    ]),
    ours(
      `F${last + 1}`,
      `=IF(COUNTIF(G${first}:G${last},"${withheld}")>0,${word("Outside", 1)},"")`,
      helpStyle
    ),
  ];
}
