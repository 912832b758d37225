// A new aim and a mended reading as the workbook keeps them: a row beside the old ones, once, logged, agreed anew, taken back as one.
import { isoDay } from "../../src/domain/day";
import { changeAim, previewAim } from "../../src/usecases/agreement/change-aim";
import { changePlan } from "../../src/usecases/agreement/change-plan";
import { readAims } from "../../src/usecases/agreement/read-aims";
import { aimInForce, aimPace } from "../../src/domain/aim-pace";
import { undoLast } from "../../src/usecases/change/undo";
import { correctReading } from "../../src/usecases/log/correct-reading";
import { TODAY } from "../support/open-host";
import { openPractice, rowsShown } from "../support/practice-book";

const asked = { today: TODAY, by: "Lee Wong", why: "The new line came late" };

async function aimOf(measureId: string) {
  const { measures, seen } = await readAims("P001", TODAY);
  const of = measures.find(({ measure }) => measure.id === measureId);
  const now = of === undefined ? null : aimInForce(of, TODAY);
  if (of === undefined || now === null) throw new Error(`${measureId} has no aim.`);
  return { of, seen, now };
}

const revised = (host: ReturnType<typeof openPractice>) =>
  rowsShown(host, "Targets").map((row) => [
    ...[row["Measure ID"], Number(row["Target"]), row["Due"], row["Why"]],
  ]);

test("target and day change as one row; shown before in the same words, said again it stands once, and undo takes it back", async () => {
  const host = openPractice();
  const { now } = await aimOf("M001");
  const request = { measureId: "m001", seen: now, target: now.target + 1, due: now.due + 14 };
  const shown = await previewAim(request, asked);
  expect(revised(host)).toEqual([]);
  const { said: done } = await changeAim(request, asked);
  expect(done.slice(0, shown.length)).toEqual(shown);
  const row = ["M001", now.target + 1, isoDay(now.due + 14), asked.why];
  expect(revised(host)).toEqual([row]);
  expect((await changeAim(request, asked)).said).toEqual(["Nothing had to be changed."]);
  expect(revised(host)).toEqual([row]);
  expect((await aimOf("M001")).now).toEqual({ target: now.target + 1, due: now.due + 14 });
  await undoLast(asked);
  expect((await aimOf("M001")).now).toEqual(now);
}, 120_000);

test("a plan whose agreement was just opened again keeps its aim line at the second change, too", async () => {
  const host = openPractice();
  const { now } = await aimOf("M001");
  const standing = rowsShown(host, "Measures").map((row) => [row["Target"], row["Due"]]);
  await changePlan({ id: "M001", field: "target", to: String(now.target + 1) }, asked);
  await changePlan({ id: "M001", field: "due", to: isoDay(now.due + 14) }, asked);
  expect(rowsShown(host, "Measures").map((row) => [row["Target"], row["Due"]])).toEqual(standing);
  expect((await aimOf("M001")).now).toEqual({ target: now.target + 1, due: now.due + 14 });
}, 120_000);

test("what another aim asks for in a week is counted from where the measure stands today", async () => {
  openPractice();
  const { of, seen, now } = await aimOf("M001");
  const due = TODAY + 28;
  const pace = aimPace(of, seen, TODAY, { target: now.target, due });
  if (pace === null) throw new Error("M001 has no pace.");
  expect(pace.perWeek).toBeCloseTo(Math.abs(now.target - pace.stands) / 4, 9);
  expect(aimPace(of, seen, TODAY, { target: pace.stands, due })).toBeNull();
  expect(aimPace(of, seen, TODAY, { target: now.target, due: TODAY })).toBeNull();
}, 120_000);

test.each([
  ["without a reason", { ...asked, why: "" }, {}, /say why it is changed/],
  ["when the person saw another", asked, { seen: { target: -1, due: TODAY } }, /changed meanwhile/],
  ["with a day that is over", asked, { due: TODAY }, /not after today/],
  ["of no measure", asked, { measureId: "M9" }, /no aim of M9/],
])(
  "an aim %s is refused, and nothing is written",
  async (_, who, some, why) => {
    const host = openPractice();
    const { now } = await aimOf("M001");
    const request = { measureId: "M001", seen: now, target: now.target + 1, due: now.due, ...some };
    await expect(changeAim(request, who)).rejects.toThrow(why);
    expect([revised(host), rowsShown(host, "Change log")]).toEqual([[], []]);
  },
  120_000
);

const readings = (host: ReturnType<typeof openPractice>) =>
  rowsShown(host, "Check-ins")
    .filter((row) => row["Measure ID"] === "M002" && Number(row["Measured on"]) === TODAY)
    .map((row) => [...[row["Value"], row["Corrects the reading of"], row["Note"], row["Counted"]]]);

test("a mended reading is a row that names the wrong one, once; taken back, the wrong one counts again", async () => {
  const host = openPractice();
  const [[wrong] = []] = readings(host);
  const mend = { measureId: "M002", on: TODAY, seen: Number(wrong), value: Number(wrong) + 1 };
  await expect(correctReading(mend, { ...asked, why: "" })).rejects.toThrow(/say why/);
  const { said: done } = await correctReading(mend, asked);
  expect(done[0]).toMatch(/The old row stays and no longer counts/);
  expect(readings(host).slice(1)).toEqual([
    [`${Number(wrong) + 1}`, `${TODAY}`, asked.why, "Counted"],
  ]);
  expect(readings(host)[0]?.[3]).toBe("Corrected by another row");
  expect((await correctReading(mend, asked)).said).toEqual(["Nothing had to be changed."]);
  await expect(correctReading({ ...mend, value: 0 }, asked)).rejects.toThrow(/as you saw it/);
  await undoLast(asked);
  expect(readings(host)).toHaveLength(1);
  await correctReading({ ...mend, value: null }, asked);
  expect(readings(host).slice(1)).toEqual([
    [undefined, `${TODAY}`, asked.why, "Takes a reading back"],
  ]);
  expect((await correctReading({ ...mend, value: null }, asked)).said).toEqual([
    "Nothing had to be changed.",
  ]);
}, 120_000);
