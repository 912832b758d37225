// Generated rows of what Home counts outside the plans and of coaches and managers, with the faults of real use; what Home and the rows say of
// them against what the domain says.
import * as fc from "fast-check";
import { meetingRhythm, meetingState, nextMeetingBy } from "../../src/domain/idea-meeting";
import { answeredInTime, heldInTime, manages, modelsOf } from "../../src/domain/models";
import type { Kept } from "../../src/domain/models";
import { outsidePlans } from "../../src/domain/outside-plans";
import {
  ideaMeetingRows,
  ideaRows,
  issueRows,
  needRows,
  sessionRows,
} from "../../src/schema/cycle-rows";
import { personFrom, planFrom } from "../../src/schema/row";
import type { Row } from "../../src/schema/row";
import type { CellContent } from "../../src/schema/spec";
import type { OptionalSheet } from "../../src/schema/workbook";
import { wantedWorkbook } from "../../src/schema/workbook";
import type { Catalogue } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { modelLines, outsideLines } from "../../src/text/outside-words";
import { bookFromSpec } from "./book-from-spec";
import { differences, everythingSaid, tableDifferences } from "./judged-workbook";
import type { CellReader, Said, Sayings } from "./judged-workbook";
import { notDays } from "./not-days";

export const outsideDay = 46349;
/** Row of the two headings of Home's last block. */
const homeRow = 38;
type Rows = ReadonlyMap<string, readonly Row[]>;

const one = (...cells: readonly CellContent[]) => fc.constantFrom<CellContent>(...cells);
const mostly = (likely: fc.Arbitrary<CellContent>, ...rare: readonly CellContent[]) =>
  fc.oneof({ weight: 9, arbitrary: likely }, { weight: 1, arbitrary: one(...rare) });
const ofWords = (words: Readonly<Record<string, string>>) => one(...Object.values(words));
const near = (from: number, to: number) =>
  mostly(
    fc.integer({ min: outsideDay + from, max: outsideDay + to }).map((day) => day + (day % 5) / 10),
    ...notDays
  );
const idOf = (letter: string, most: number) =>
  mostly(
    fc.integer({ min: 1, max: most }).map((n) => (n % 6 === 0 ? letter.toLowerCase() : letter) + n),
    ...[null, `${letter}99`]
  );

/** `coaches`: whose plans they are; fewer than five are not told together. */
export function outsideRows(seed: number, coaches: number, words: Catalogue = english): Rows {
  const drawn = (size: number, row: fc.Arbitrary<Row>): readonly Row[] =>
    fc.sample(row, { numRuns: size, seed });
  const numbered = (id: string, letter: string, rows: readonly Row[]): readonly Row[] =>
    rows.map((row, i) => ({ [id]: `${letter}${i + 1}`, ...row }));
  return new Map<string, readonly Row[]>([
    ["People", numbered("PersonId", "H", drawn(14, fc.record({ ManagerId: idOf("H", 12) })))],
    [
      "Plans",
      numbered(
        "PlanId",
        "P",
        drawn(30, fc.record({ CoachId: idOf("H", coaches), Stage: ofWords(words.stages) }))
      ),
    ],
    [
      "Sessions",
      numbered(
        "SessionId",
        "S",
        drawn(
          120,
          fc.record({
            PlanId: idOf("P", 30),
            Type: mostly(ofWords(words.sessionTypes), null, "chat"),
            Planned: near(-110, 12),
            Held: near(-100, 0),
          })
        )
      ),
    ],
    [
      "Ideas",
      drawn(
        60,
        fc.record({
          Idea: mostly(one("Label the shelves"), null),
          On: near(-120, 0),
          AnswerDue: near(-110, 20),
          AnsweredOn: fc.oneof(near(-100, 0), one(null)),
        })
      ),
    ],
    [
      "Issues",
      numbered(
        "IssueId",
        "W",
        drawn(
          50,
          fc.record({
            Issue: mostly(one("No time to listen"), null),
            Kind: mostly(ofWords(words.issueKinds), null, "other"),
            RaisedOn: near(-200, 0),
            AnswerDue: near(-60, 60),
            ClosedOn: fc.oneof(near(-50, 0), one(null), one(null)),
          })
        )
      ),
    ],
    [
      "Needs",
      numbered(
        "NeedId",
        "N",
        drawn(
          60,
          fc.record({
            Chosen: mostly(ofWords(words.helps), null),
            Reason: one("Asked for", null),
            DecidedBy: one("Mia Roth", null),
            IssueId: one("W1", null),
          })
        )
      ),
    ],
    [
      "IdeaMeetings",
      drawn(
        seed % 2 === 0 ? 12 : 4,
        fc.record({
          On: near(-90, seed % 2 === 0 ? 6 : -45),
          Next: fc.oneof(near(-60, 40), one(null)),
          Weeks: mostly(one(1, 2, 2.5, 6, 52, null), 0, 53, "two", true),
        })
      ),
    ],
  ]);
}

export function outsideCase(
  rows: Rows,
  { words = english, without = [] }: { words?: Catalogue; without?: readonly OptionalSheet[] } = {}
) {
  const all = [
    ...(["People", "Sessions", "Ideas", "Issues", "Needs", "IdeaMeetings"] as const),
  ].filter((id) => !without.includes(id));
  const kept = new Map([...rows].filter(([id]) => id === "Plans" || all.some((one) => one === id)));
  const wanted = wantedWorkbook({ sheets: new Set(all), logRows: 10, measureRows: 40 }, words);
  const book = bookFromSpec(wanted, kept, new Map([["Settings!B3", outsideDay]]));
  return { rows: kept, words, wanted, book };
}

export function outsideDisagreement(
  { rows, words, wanted }: ReturnType<typeof outsideCase>,
  read: CellReader
): readonly string[] {
  const home = words.workbook.sheets.Home.tab;
  const domain = homeByDomain(rows, words);
  const sheet = [
    {
      id: "Home",
      issues: read(home, 5, 9),
      ...Object.fromEntries(outsideLines.map((line, i) => [line, read(home, homeRow + 1 + i, 4)])),
      late: read(home, homeRow + 1 + outsideLines.indexOf("nextMeeting"), 5),
      ...Object.fromEntries(
        modelLines.flatMap((line, i) => [
          [line, read(home, homeRow + 2 + i, 7)],
          [`${line} of`, read(home, homeRow + 2 + i, 8)],
        ])
      ),
      note: read(home, homeRow + 2 + modelLines.length, 6),
    },
  ];
  return [
    ...differences(sheet, [domain]),
    ...tableDifferences(wanted, tablesByDomain(rows, words), read),
  ];
}

export function outsideWordsSaid(rows: Rows, words: Catalogue): ReadonlySet<Said> {
  return everythingSaid({ ...tablesByDomain(rows, words), Home: [homeByDomain(rows, words)] });
}

function recordOf(rows: Rows, words: Catalogue) {
  const of = <Thing>(id: string, from: (row: Row, words: Catalogue) => Thing) =>
    (rows.get(id) ?? []).map((row) => from(row, words));
  return {
    people: of("People", personFrom),
    plans: of("Plans", planFrom),
    sessions: of("Sessions", sessionRows.from),
    ideas: of("Ideas", ideaRows.from),
    issues: of("Issues", issueRows.from),
    needs: of("Needs", needRows.from),
    meetings: of("IdeaMeetings", ideaMeetingRows.from),
  };
}

function homeByDomain(rows: Rows, words: Catalogue): Readonly<Record<string, Said>> {
  const record = recordOf(rows, words);
  const outside = outsidePlans(record.issues, record.needs, record.ideas, outsideDay);
  const rhythm = meetingRhythm(record.meetings, outsideDay);
  const models = modelsOf(record, outsideDay);
  const told = (line: "sessions" | "reviews" | "ideas"): Readonly<Record<string, Said>> => {
    const kept: Kept | null = models[line];
    return { [line]: kept?.kept ?? "–", [`${line} of`]: kept?.of ?? "–" };
  };
  return {
    id: "Home",
    issues: outside.openIssues,
    ...outside,
    nextMeeting: rhythm?.by ?? null,
    late: rhythm?.isOverdue === true ? words.meetingStates.overdue : null,
    ...{ ...told("sessions"), ...told("reviews"), ...told("ideas") },
    load: models.load ?? "–",
    "load of": null,
    note: Object.values(models).includes(null) ? words.outside.tooFew : null,
  };
}

function tablesByDomain(rows: Rows, words: Catalogue): Readonly<Record<string, Sayings>> {
  const { people, sessions, ideas, meetings } = recordOf(rows, words);
  const yesNo = (kept: boolean | null): Said =>
    kept === null ? null : words.answers[kept ? "yes" : "no"];
  return {
    People: people.map((person, id) => ({ id, Manages: manages(person, people) })),
    Sessions: sessions.map((session, id) => ({
      id,
      InTime: yesNo(heldInTime(session, outsideDay)),
    })),
    Ideas: ideas.map((idea, id) => ({ id, InTime: yesNo(answeredInTime(idea, outsideDay)) })),
    IdeaMeetings: meetings.map((meeting, id) => {
      const state = meetingState(meeting, meetings, outsideDay);
      const word = state === null ? null : words.meetingStates[state];
      return { id, By: nextMeetingBy(meeting), State: word };
    }),
  };
}
