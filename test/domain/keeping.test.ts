// Whose plans were all closed long ago.
import { keptLong } from "../../src/domain/keeping";

const today = 46349;
const plan = (learnerId: string, stage: "active" | "closed", closedOn: number | string | null) => ({
  learnerId,
  stage,
  closedOn,
});

test("the longest kept come first; who has a running plan, or one closed without a day or lately, is left out", () => {
  const plans = [
    plan("L01", "closed", today - 800),
    plan("l01", "closed", today - 732),
    plan("L02", "closed", today - 2000),
    plan("L03", "closed", today - 2000),
    plan("L03", "active", null),
    plan("L04", "closed", null),
    plan("L05", "closed", today - 731),
    plan("L06", "closed", "long ago"),
    plan("", "closed", today - 2000),
  ];
  expect(keptLong(plans, 24, today)).toEqual([
    { learnerId: "L02", closedOn: today - 2000 },
    { learnerId: "L01", closedOn: today - 732 },
  ]);
  expect(keptLong(plans, 60, today).map(({ learnerId }) => learnerId)).toEqual(["L02"]);
});
