// The operations that make a sheet when they are first used or fill it, each on its own: needs, issues, ideas, cases, skills, sessions,
// practice, days away, revised targets and the rest of a plan's life. Beside operations.ts for what the product does to a
// user's own things; one after another they leave a workbook with every sheet, to be looked at.
import type { Catalogue } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { addMeasure } from "../../src/usecases/agreement/add-measure";
import { agreePlan } from "../../src/usecases/agreement/agree-plan";
import { changePlan } from "../../src/usecases/agreement/change-plan";
import { judgeClash } from "../../src/usecases/agreement/judge-clash";
import { personAway } from "../../src/usecases/change/person-away";
import { weMet } from "../../src/usecases/change/we-met";
import { checkIn } from "../../src/usecases/check-in";
import { closePlan } from "../../src/usecases/close/close-plan";
import { decide } from "../../src/usecases/decide/decide";
import { addIdea, answerIdea } from "../../src/usecases/ideas/change-ideas";
import { logMeeting } from "../../src/usecases/ideas/log-meeting";
import { changeIssue } from "../../src/usecases/issues/change-issue";
import { correctReading } from "../../src/usecases/log/correct-reading";
import { makePlanPage, pageKinds } from "../../src/usecases/make-plan-page";
import { answerNeed } from "../../src/usecases/need/answer-need";
import { decideNeed } from "../../src/usecases/need/decide-need";
import { raiseNeed } from "../../src/usecases/need/raise-need";
import { logPractice } from "../../src/usecases/practice/log-practice";
import { planPractice } from "../../src/usecases/practice/plan-practice";
import { addRows } from "../../src/usecases/problem-case/add-rows";
import { makeCasePage } from "../../src/usecases/problem-case/make-case-page";
import { markRoot } from "../../src/usecases/problem-case/mark-root";
import { openCase } from "../../src/usecases/problem-case/open-case";
import { turnCause } from "../../src/usecases/problem-case/turn-cause";
import { recordSession } from "../../src/usecases/session/record-session";
import { makeMatrix } from "../../src/usecases/skills/make-matrix";
import { setLevel } from "../../src/usecases/skills/set-level";
import { TODAY } from "./open-host";
import type { Measure } from "../../src/domain/plan";
import type { ProductOperation } from "./operations";

const asked = { today: TODAY, by: "Hana", why: "agreed on Monday" };
const measure: Omit<Measure, "id"> = {
  ...{ planId: "P001", name: "Tickets closed at once", kind: "increase", unit: "%" },
  ...{ baseline: 40, target: 60, upper: null, start: TODAY, due: TODAY + 60, shape: null },
  ...{ aimFrom: null, weight: null, cadenceDays: 7, hold: null, standardError: null },
  ...{ smallestChange: null, howMeasured: "From the list", whoMeasures: "Team lead" },
  objectivity: "objective",
};
const skill = "Write a ticket that names the fault";

/** On a workbook with the plan P001 of Ana Souza, her measures from M001 on, and the coach C01. */
export function operationsOfSheets(words: Catalogue = english): readonly ProductOperation[] {
  return [
    {
      name: "raise, answer and decide a need",
      work: async () => {
        await raiseNeed(
          {
            ...{ person: "Eva Lind", isNew: true, team: "Desk", issue: "Tickets come back twice" },
            ...{ kind: "problem", purpose: "improvePerformance", trigger: null, gap: "" },
          },
          asked,
          words
        );
        const gate = { realGap: "yes", hasMeans: "no", worthClosing: "yes" } as const;
        await answerNeed({ needId: "N001", gate, mode: {} }, asked, words);
        await decideNeed(
          {
            ...{ needId: "N001", chosen: "fixSystem", purpose: null, owner: "C01", isNew: false },
            ...{ answerDue: TODAY + 14, coach: "", template: null, start: TODAY },
          },
          asked,
          words
        );
      },
    },
    {
      name: "answer an issue",
      work: async () => {
        await openOne(words);
        await turnCause(
          {
            ...{ rowId: "FB001", into: "issue", owner: "C01", isNew: false, due: TODAY + 14 },
            ...{ text: "", planId: "" },
          },
          asked,
          words
        );
        await markRoot("FB002", asked, words);
        await changeIssue({ issueId: "W001", answer: "From May on", closes: false }, asked, words);
        await makeCasePage({ caseId: "C001", tool: "fishbone" }, words);
      },
    },
    {
      name: "note and answer an idea, and hold a meeting",
      work: async () => {
        const idea = {
          idea: "Ten minutes at the board",
          from: "Ana Souza",
          benefit: "time",
        } as const;
        await addIdea({ ...idea, on: TODAY }, asked, words);
        await answerIdea({ ideaId: "I001", answer: "We begin on Monday" }, asked, words);
        await logMeeting(
          { on: TODAY, ledBy: "Lee Wong", takenUp: 1, next: null, weeks: 2 },
          asked,
          words
        );
      },
    },
    {
      name: "set levels and make the matrix",
      work: async () => {
        const level = { isNew: false, team: "", skill, required: 3, actual: 1, evidence: "Seen" };
        await setLevel({ ...level, person: "Ana Souza" }, asked, words);
        await setLevel({ ...level, person: "Ben Okafor", actual: 3 }, asked, words);
        await makeMatrix(asked, words);
      },
    },
    {
      name: "record a session",
      work: () =>
        recordSession(
          {
            ...{ planId: "P001", held: TODAY, next: TODAY + 14, analysis: "What was tried" },
            ...{ type: "coaching", reflection: "It went better in the morning" },
          },
          asked,
          words
        ),
    },
    { name: "note that we met", work: () => weMet({ planId: "P001", on: TODAY }, asked, words) },
    {
      name: "plan and log practice",
      work: async () => {
        const of = { planId: "P001", skill };
        await planPractice(
          {
            ...of,
            scale: "fiveDays",
            start: TODAY - 3,
            level: null,
            place: null,
            demonstrator: "",
          },
          asked,
          words
        );
        await logPractice(
          {
            ...{ ...of, event: "agreeOutcome", on: TODAY, result: null, feedback: "Clear" },
            ...{ attempt: null, isAgain: false },
          },
          asked,
          words
        );
      },
    },
    {
      name: "note days away",
      work: () => personAway({ person: "L01", from: TODAY + 3, to: TODAY + 9 }, asked, words),
    },
    {
      name: "decide on a reading and correct it",
      work: async () => {
        await checkIn([{ measureId: "M001", value: 2, note: "" }], TODAY, words);
        const nothing = { on: null, at: null, how: "", practice: null, action: null };
        await decide({ ...nothing, measureId: "M001", what: "keepGoing" }, asked, words);
        await correctReading({ measureId: "M001", on: TODAY, seen: 2, value: 3 }, asked, words);
      },
    },
    {
      name: "agree a plan",
      work: async () => {
        for (const field of ["organisationBenefit", "personalBenefit"] as const)
          await changePlan({ id: "P001", field, to: "Tickets that stay closed" }, asked, words);
        await agreePlan({ planId: "P001", as: "coach" }, asked, words);
      },
    },
    {
      name: "add a measure and judge a clash",
      work: async () => {
        await addMeasure({ measure, judged: [] }, asked, words);
        const pair = { planId: "P001", one: "M001", other: "M002" } as const;
        await judgeClash({ ...pair, verdict: "helps", settledBy: null, how: "" }, asked, words);
      },
    },
    {
      name: "revise a target",
      work: () => changePlan({ id: "M001", field: "target", to: "4" }, asked, words),
    },
    {
      name: "make the pages of a plan",
      work: async () => {
        for (const kind of pageKinds) await makePlanPage({ planId: "P001", kind }, words);
      },
    },
    {
      name: "close a plan",
      work: () =>
        closePlan(
          { planId: "P001", result: "achieved", said: { whatHelped: "To be asked" } },
          asked,
          words
        ),
    },
  ];
}

async function openOne(words: Catalogue): Promise<void> {
  await openCase(
    {
      ...{ process: "Daily meeting", where: "Desk", timing: "actual", problem: "It begins late" },
      ...{ who: "The desk", owner: "C01", isNew: false, sort: "manyCauses" },
    },
    asked,
    words
  );
  const rows = [
    ["category", "cause", "evidence"],
    ["Methods", "No agenda", "Five of ten"],
    ["People", "No lead", "Seen twice"],
  ];
  const file = { source: "causes.csv", firstRow: 1, delimiter: ",", rows } as const;
  await addRows({ caseId: "C001", tool: "fishbone", file }, asked, words);
}
