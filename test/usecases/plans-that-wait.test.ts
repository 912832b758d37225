// Plans that hang on something else: a training that they support, a mentoring plan that they are a part of, the line of command.
import type { Row } from "../../src/schema/row";
import { noRoom } from "../../src/schema/room";
import { wantedWorkbook } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import { agreePlan } from "../../src/usecases/agreement/agree-plan";
import { changePlan } from "../../src/usecases/agreement/change-plan";
import { startPlan } from "../../src/usecases/agreement/start-plan";
import { closePlan } from "../../src/usecases/close/close-plan";
import type { Asked } from "../../src/usecases/change/operation";
import type { Decision } from "../../src/usecases/need/decide-need";
import { decideNeed } from "../../src/usecases/need/decide-need";
import { bookFromSpec } from "../support/book-from-spec";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "../support/open-host";

jest.setTimeout(300_000);

const wanted = wantedWorkbook(
  { sheets: new Set(["Needs", "Issues", "People"]), ...noRoom },
  english
);
const nobody: Asked = { today: TODAY, by: "", why: "" };
const lee: Asked = { today: TODAY, by: "Lee Wong", why: "He knows the work as nobody else" };
const informal = { Mode: "Mentoring", Formality: "Informal", LearnerId: "L1", Learner: "Ana" };

function open(rows: Readonly<Record<string, readonly Row[]>>): Host {
  return openHost(bookFromSpec(wanted, new Map(Object.entries(rows))));
}

function cell(host: Host, sheet: string, column: string, row: number): string | undefined {
  const columns = wanted.sheets.find(({ id }) => id === sheet)?.tables[0]?.columns ?? [];
  const left = columns.findIndex(({ id }) => id === column);
  const area = { top: 4 + row, left, bottom: 4 + row, right: left };
  return host.viewCells(sheet, area)[0]?.[0]?.text;
}

test("a plan that supports a training starts when that is done, or by name and reason", async () => {
  const host = open({
    Plans: [{ PlanId: "P001", Stage: "Draft", ...informal, IssueId: "W001" }],
    Issues: [{ IssueId: "W001", Issue: "All learn the new form", Kind: "Training" }],
  });
  await expect(startPlan("P001", nobody)).rejects.toThrow(english.planBlocks.trainingOpen);
  expect(cell(host, "Plans", "Stage", 1)).toBe("Draft");
  await startPlan("P001", lee);
  expect(cell(host, "Plans", "Stage", 1)).toBe("Active");
});

test("a mentoring plan is closed after the coaching that is a part of it", async () => {
  const host = open({
    Plans: [
      { PlanId: "P001", Stage: "Active", ...informal },
      { PlanId: "P002", Stage: "Active", Mode: "Coaching", LearnerId: "L1" },
    ],
  });
  await changePlan({ id: "P002", field: "parent", to: "P001" }, lee);
  const close = (planId: string) => closePlan({ planId, result: "achieved" }, { ...nobody });
  await expect(close("P001")).rejects.toThrow("P001 has a part that is not closed: P002.");
  await close("P002");
  await close("P001");
  expect([cell(host, "Plans", "Stage", 1), cell(host, "Plans", "Stage", 2)]).toEqual([
    "Closed",
    "Closed",
  ]);
});

test("the line manager as mentor is agreed with a reason only", async () => {
  const host = open({
    Plans: [{ PlanId: "P001", Stage: "Draft", ...informal, CoachId: "H1", Coach: "Lee Wong" }],
    People: [
      { PersonId: "L1", Name: "Ana", ManagerId: "H1" },
      { PersonId: "H1", Name: "Lee Wong" },
    ],
  });
  const agree = (asked: Asked) => agreePlan({ planId: "P001", as: "coach" }, asked);
  await expect(agree({ ...lee, why: "" })).rejects.toThrow(english.planBlocks.managerMentors);
  await agree(lee);
  expect(cell(host, "Plans", "Agreement", 1)).toBe(english.agreementStates.coachOnly);
});

test.each([
  ["newProcess", "business"],
  ["request", "personal"],
  ["performanceGap", "performance"],
] as const)("a need with the trigger %s becomes a draft of the kind %s", async (trigger, kind) => {
  const Trigger = english.triggers[trigger];
  const host = open({
    Needs: [{ NeedId: "N001", PlanFor: "Team", Team: "Desk", Issue: "Ask better", Trigger }],
  });
  const decision: Decision = {
    ...({ needId: "N001", chosen: "coaching", purpose: "improvePerformance" } as const),
    ...{ owner: "", isNew: false, answerDue: TODAY, coach: "", template: null, start: TODAY },
  };
  await decideNeed(decision, lee);
  const said = [cell(host, "Plans", "Kind", 1), cell(host, "Needs", "PlanKind", 1)];
  expect(said).toEqual([english.kinds[kind], english.kinds[kind]]);
});
