// “Try the sample”: made-up people and check-ins, written by the very use cases that write anybody's own lists.
import { isoDay } from "../domain/day";
import type { Day } from "../domain/day";
import { planTemplates } from "../domain/plan-templates";
import type { TemplateId } from "../domain/templates";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import { logReadings } from "./log-readings";
import { readRoster } from "./roster/read-roster";
import { sampleCaseRows } from "./sample-case";
import { keepsUp, samplePeople, sampleReadings, sampleStart } from "./sample-people";
import type { Additions } from "./set-up/new-plans";
import { setUpPlans } from "./set-up-plans";
import type { Tell } from "./set-up-plans";

const sampleTemplate: TemplateId = "performance";

export interface SampleRequest {
  /** The sample's last check-ins were made the day before. */
  readonly today: Day;
}

/** Writes the sample into the workbook. A second time on the same day nothing is added. */
export async function setUpSample(
  { today }: SampleRequest,
  tell: Tell = () => undefined,
  words: Catalogue = english
): Promise<void> {
  const people = { source: "The sample", firstRow: 1, rows: peopleRows(today) };
  const roster = readRoster(people, { told: [], dateOrder: null });
  const done = (learner: string, due: Day): boolean => due < today - 7 && keepsUp(learner);
  const also = (fresh: Additions) => sampleCaseRows(fresh, today, words);
  await setUpPlans({ roster, template: sampleTemplate, start: today, done, also }, tell, words);
  tell(words.setUpSentences.writingCheckIns);
  const rows = readingRows(today, words);
  const file = { source: "the sample", firstRow: 1, rows, delimiter: "," };
  await logReadings({ file, dateOrder: null, today }, words);
}

function peopleRows(today: Day): readonly (readonly string[])[] {
  const rows = samplePeople.map((person) => [
    person.name,
    person.team,
    person.coach,
    isoDay(sampleStart(person, today)),
  ]);
  return [["Learner", "Team", "Coach", "Start"], ...rows];
}

/** In the order in which they came in, as a log grows. */
function readingRows(today: Day, words: Catalogue): readonly (readonly string[])[] {
  const measures = planTemplates.find(({ id }) => id === sampleTemplate)?.measures ?? [];
  const readings = samplePeople.flatMap((person) =>
    measures.flatMap((measure, index) =>
      sampleReadings(person, measure, index, today).map(({ on, value }) => {
        const { name } = words.templateMeasures[measure.key];
        return { on, row: [person.name, name, isoDay(on), String(value)] };
      })
    )
  );
  const rows = readings.sort((a, b) => a.on - b.on).map(({ row }) => row);
  return [["Learner", "Measure", "Measured on", "Value"], ...rows];
}
