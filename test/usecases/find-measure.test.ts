import type { Measure, Plan } from "../../src/domain/plan";
import { english } from "../../src/text/en";
import { readingWordsOf } from "../../src/text/reading-words";
import { findMeasure } from "../../src/usecases/log/find-measure";

const plan = (id: string, learnerId: string, learner: string, team = "") =>
  ({ id, learnerId, learner, team, coach: "Lee" }) as Plan;
const measure = (id: string, planId: string, name: string) => ({ id, planId, name }) as Measure;

const words = readingWordsOf(english);

const record = {
  plans: [
    plan("P001", "L01", "Chloé Martin"),
    plan("P002", "L02", "De Vries"),
    plan("P003", "L03", "Ana Souza"),
    plan("P004", "L04", "ana souza"),
    plan("P005", "", "Night shift", "Night shift"),
  ],
  measures: [
    measure("M001", "P001", "On time"),
    measure("M002", "P002", "On time"),
    measure("M003", "P003", "On time"),
    measure("M004", "P004", "On time"),
    measure("M005", "p005", "On time"),
    measure("M006", "P001", "Errors"),
  ],
};

test.each([
  [{ measureId: "m006" }, "M006"],
  [{ learner: "CHLOE  martin", measure: "on time" }, "M001"],
  [{ learner: "devries", measure: "ON TIME" }, "M002"],
  [{ learner: "l04", measure: "On time" }, "M004"],
  [{ learner: "night shift", measure: "On time" }, "M005"],
])("%j is the measure %s", (asked, id) => {
  const found = findMeasure(record, { measureId: "", learner: "", measure: "", ...asked }, words);
  expect(found.kind === "one" ? found.measure.id : found.what).toBe(id);
});

test.each([
  [
    { measureId: "M007" },
    "there is no measure “M007”. Correct the Measure ID; the sheet Measures lists them. It has M001, M002, M003, M004, M005 and 1 more.",
  ],
  [
    { learner: "Ana Souza", measure: "On time" },
    "“Ana Souza” and “On time” fit 2 measures: M003 (Ana Souza L03, coach Lee), M004 (ana souza L04, coach Lee). Give the Measure ID.",
  ],
  [{ learner: "Chloe", measure: "On time" }, "no plan is for “Chloe”. Write one of Chloé Martin."],
  [
    { learner: "De Vries", measure: "Errors" },
    "De Vries has no measure “Errors”. Write one of On time.",
  ],
  [{ measure: "On time" }, "the learner is missing. Write the name."],
  [{ learner: "De Vries" }, "the measure is missing. Write its name."],
])("%j is nobody's measure, and the candidates are said", (asked, what) => {
  const found = findMeasure(record, { measureId: "", learner: "", measure: "", ...asked }, words);
  expect(found).toMatchObject({ kind: "none", what });
});
