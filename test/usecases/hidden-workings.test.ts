// Steps of a calculation, and the names that the code has for thresholds, are out of sight from the start, on every sheet that people
// read; what people type and read is not.
import { everySheet } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import { setUpSample } from "../../src/usecases/set-up-sample";
import { openHost, TODAY } from "../support/open-host";

test("in the sample a column is hidden exactly where it is a step of a calculation or a name in the code", async () => {
  const host = openHost();
  await setUpSample({ today: TODAY });
  const { sheets } = host.toBook();
  const wanted = everySheet(english).sheets;
  const looked = sheets.flatMap((sheet) => {
    const spec = wanted.find(({ title }) => title === sheet.name);
    if (spec === undefined || sheet.visibility !== "visible") return [];
    return sheet.tables.flatMap(({ columns, area }, at) =>
      columns.map(({ name }, index) => {
        const left = area.left + index;
        return {
          at: `${sheet.name}: ${name}`,
          hidden: sheet.columns.find((one) => one.index === left)?.hidden ?? false,
          wanted: spec.tables[at]?.columns.find(({ header }) => header === name)?.hidden ?? false,
        };
      })
    );
  });
  expect(looked.filter(({ hidden }) => hidden).map(({ at }) => at)).toEqual(
    looked.filter(({ wanted }) => wanted).map(({ at }) => at)
  );
  const hidden = looked.filter((one) => one.hidden).map(({ at }) => at);
  expect(hidden).toContain("Settings: Key");
  expect(hidden.length).toBeGreaterThan(2);
});
