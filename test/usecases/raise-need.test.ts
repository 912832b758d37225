// A need that is raised again after an answer was lost stands once; another issue, or another day's, is a need of its own.
import { english } from "../../src/text/en";
import { raiseNeed } from "../../src/usecases/need/raise-need";
import { startWorkbook } from "../../src/usecases/start-workbook";
import { openHost, TODAY } from "../support/open-host";

const request = {
  person: "Ana Souza",
  isNew: true,
  team: "",
  issue: "Answers late",
  kind: null,
  purpose: null,
  trigger: null,
  gap: "",
};

test("the same need of the same day is raised once", async () => {
  const host = openHost();
  await startWorkbook(english);
  const asked = { today: TODAY, by: "Hana", why: "" };
  const needs = (): number => host.viewSheet("Needs").tables[0]?.area.bottom ?? 0;
  await raiseNeed(request, asked);
  const one = needs();
  const again = { ...request, person: "L01", isNew: false };
  expect((await raiseNeed(again, asked)).said).toEqual(["Nothing had to be changed."]);
  expect(needs()).toBe(one);
  await raiseNeed({ ...again, issue: "Answers rudely" }, asked);
  await raiseNeed(again, { ...asked, today: TODAY + 1 });
  expect(needs()).toBe(one + 2);
}, 60_000);
