// The sample is worth trying: the domain's own judgement finds people in many different States in it.
import { unsaidOfPlan, unsaidOfReading } from "../../src/domain/plan";
import { defaultSettings } from "../../src/domain/settings";
import { judgeRecord } from "../../src/domain/judge-record";
import type { CoachingRecord, Measure, Plan, Reading } from "../../src/domain/plan";
import { templateById } from "../../src/domain/plan-templates";
import { type PlanTemplate } from "../../src/domain/templates";
import { samplePeople, sampleReadings, sampleStart } from "../../src/usecases/sample-people";

const today = 46_349;
const template = templateById("performance") as PlanTemplate;

function sampleRecord(): CoachingRecord {
  const plans: Plan[] = [];
  const measures: Measure[] = [];
  const readings: Reading[] = [];
  samplePeople.forEach((person, number) => {
    const start = sampleStart(person, today);
    const id = `P${number + 1}`;
    plans.push({
      ...{ id, planFor: "person", learnerId: `L${number + 1}`, learner: person.name },
      ...{ team: person.team, coachId: "", coach: person.coach, mode: "coaching" },
      ...{
        kind: "performance",
        issue: "",
        start,
        review: null,
        end: null,
        stage: "active",
        ...unsaidOfPlan,
        note: "",
      },
    });
    template.measures.forEach((measure, index) => {
      const measureId = `${id}-${measure.key}`;
      measures.push({
        ...{
          id: measureId,
          planId: id,
          name: measure.key,
          kind: measure.kind,
          unit: "%",
        },
        ...{ baseline: measure.baseline, target: measure.target, start },
        ...{ due: start + measure.dueAfterDays, weight: 1, cadenceDays: measure.cadenceDays },
        ...{ upper: null, shape: null, aimFrom: null, smallestChange: null },
        ...{ hold: measure.hold, standardError: measure.standardError, howMeasured: "" },
        whoMeasures: "",
        objectivity: null,
      });
      for (const { on, value } of sampleReadings(person, measure, index, today)) {
        const row = readings.length + 1;
        readings.push({ measureId, on, value, note: "", ...unsaidOfReading, row });
      }
    });
  });
  return {
    plans,
    measures,
    readings,
    targets: [],
    milestones: [],
    leave: [],
    settings: defaultSettings,
  };
}

const judged = judgeRecord(sampleRecord(), today);

test.each([
  ["Ana Souza", "onTrack"],
  ["Ben Okafor", "stalled"],
  ["Chloé Martin", "ahead"],
  ["Dev Patel", "behind"],
  ["Elif Kaya", "regressing"],
  ["Grace Mwangi", "achieved"],
  ["Hugo Lindqvist", "silent"],
  ["Jonas Weber", "awaiting"],
])("%s's first measure is judged %s", (name, state) => {
  const first = judged.find(({ of }) => of.plan?.learner === name);
  expect(first?.verdict.state).toBe(state);
});

test("no reading of the sample lies in the future, and none is a data problem", () => {
  const { readings } = sampleRecord();
  expect(readings.length).toBeGreaterThan(120);
  expect(readings.filter((reading) => Number(reading.on) > today)).toEqual([]);
  expect(judged.filter(({ verdict }) => verdict.state === "dataProblem")).toEqual([]);
});
