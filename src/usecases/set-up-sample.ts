// “Try the sample”: made-up people set up by the very use case that sets up anybody's list, then their check-ins.
import type { Day } from "../domain/day";
import type { Reading } from "../domain/plan";
import { planTemplates } from "../domain/templates";
import type { TemplateId } from "../domain/templates";
import { isoDay } from "../domain/day";
import { observe } from "../gateway/observe";
import { apply } from "../gateway/apply";
import { appendRows } from "../gateway/rows";
import { run } from "../gateway/run";
import { diff } from "../schema/diff";
import { measureFrom, planFrom, readingRow } from "../schema/row";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import { contentsOf, openWorkbook, wantedWith } from "./open-workbook";
import { readRoster } from "./roster/read-roster";
import type { RosterTable } from "./roster/roster-table";
import { samplePeople, sampleReadings, sampleStart } from "./sample-people";
import { setUpPlans } from "./set-up-plans";
import type { Tell } from "./set-up-plans";

const sampleTemplate: TemplateId = "performance";

export interface SampleRequest {
  /** The sample's last check-ins were made the day before. */
  readonly today: Day;
}

/** Writes the sample into the workbook. Sample check-ins that are there already are not written again. */
export async function setUpSample(
  { today }: SampleRequest,
  tell: Tell = () => undefined,
  words: Catalogue = english
): Promise<void> {
  const roster = readRoster(sampleTable(today), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: sampleTemplate, start: today }, tell, words);
  tell("Writing the check-ins");
  await appendReadings(today, words);
}

function sampleTable(today: Day): RosterTable {
  const header = ["Learner", "Team", "Coach", "Start"];
  const rows = samplePeople.map((person) => [
    person.name,
    person.team,
    person.coach,
    isoDay(sampleStart(person, today)),
  ]);
  return { source: "The sample", firstRow: 1, rows: [header, ...rows] };
}

async function appendReadings(today: Day, words: Catalogue): Promise<void> {
  await run(
    async (context) => {
      const opened = await openWorkbook(context, words, ["Plans", "Measures", "CheckIns"]);
      const plans = contentsOf(opened, "Plans").map((row) => planFrom(row, words));
      const measures = contentsOf(opened, "Measures").map((row) => measureFrom(row, words));
      const has = new Set(contentsOf(opened, "CheckIns").map((row) => row["MeasureId"]));
      const readings = samplePeople.flatMap((person) => {
        const plan = plans.find((one) => one.learner === person.name);
        const own = measures.filter((one) => one.planId === plan?.id && !has.has(one.id));
        return own.flatMap((measure) => readingsOf(measure, person, today, words));
      });
      readings.sort((a, b) => Number(a.on) - Number(b.on));
      const added = { people: 0, plans: 0, measures: 0, checkIns: readings.length };
      const wanted = wantedWith(opened.located, words, added);
      const observed = await observe(context, wanted);
      await apply(context, diff(wanted, observed));
      await appendRows(
        context,
        wanted,
        observed,
        new Map([["CheckIns", readings.map((reading) => readingRow(reading))]])
      );
    },
    { delayForCellEdit: true }
  );
}

function readingsOf(
  measure: { readonly id: string; readonly name: string },
  person: (typeof samplePeople)[number],
  today: Day,
  words: Catalogue
): readonly Omit<Reading, "row">[] {
  const template = planTemplates.find(({ id }) => id === sampleTemplate);
  const index = (template?.measures ?? []).findIndex(
    ({ key }) => words.templateMeasures[key].name === measure.name
  );
  const planned = template?.measures[index];
  if (planned === undefined) return [];
  return sampleReadings(person, planned, index, today).map(({ on, value }) => ({
    measureId: measure.id,
    on,
    value,
    note: "",
  }));
}
