// The day of judgement and the thresholds as the workings read them: guarded, each in one cell of the hidden sheet,
// so that text typed into Settings falls back to the default instead of spoiling every State.
import { defaultSettings, leastSetting, settingKeys } from "../../domain/settings";
import type { SettingKey } from "../../domain/settings";
import type { CellSpec, NameSpec } from "../spec";
import { headName, headedTables } from "./columns";
import { dayOrZero, isNumber } from "./fill";

const firstRow = 6;
const keys: readonly ("AsOf" | SettingKey)[] = ["AsOf", ...settingKeys];

/** The cell of the hidden sheet that holds the day of judgement or a threshold. */
export function rule(key: "AsOf" | SettingKey): string {
  return `$B$${firstRow + keys.indexOf(key)}`;
}

/** The day of judgement for formulas on other sheets: whole, and 0 when the as-of cell holds no date. */
export const judgedDayName: NameSpec = {
  name: "Aimline.Day",
  formula: `={Workings!}${rule("AsOf")}`,
};

/** Thresholds that a column of a visible table needs, by name. */
export const thresholdNames: readonly NameSpec[] = (["stuckDays", "graceDays"] as const).map(
  (key) => ({ name: thresholdName(key), formula: `={Workings!}${rule(key)}` })
);

export function thresholdName(key: "stuckDays" | "graceDays"): string {
  return `Rule.${key}`;
}

/** The cell that counts the rows of the check-ins that correct another. */
export const correctionsCell = `$B$${firstRow + keys.length}`;

/** The cell that counts what is typed in the column by which readings are corrected, an error for something: at 0 no row looks there. */
export const correctsCell = `$B$${firstRow + keys.length + 1}`;

/** Keys in column A, guarded values in column B. */
export function ruleCells(): readonly CellSpec[] {
  const corrections: readonly CellSpec[] = [
    { address: `A${firstRow + keys.length}`, content: "Corrections", keeps: "ours" },
    {
      address: correctionsCell.replaceAll("$", ""),
      content: '=COUNTIF(Log.Fix,">0")',
      keeps: "ours",
    },
    { address: `A${firstRow + keys.length + 1}`, content: "Corrects", keeps: "ours" },
    {
      address: correctsCell.replaceAll("$", ""),
      content: '=IFERROR(SUMPRODUCT(--({CheckIns.Corrects}<>"")),1)',
      keeps: "ours",
    },
  ];
  const guarded = keys.flatMap((key, index): CellSpec[] => {
    const row = firstRow + index;
    const typed = `INDEX({Settings.Value},MATCH($A$${row},{Settings.Key},0))`;
    const content =
      key === "AsOf"
        ? `=${dayOrZero("AsOf")}`
        : `=IFERROR(IF(${isNumber(typed)},IF(${typed}>=${leastSetting[key]},${typed}+0,${defaultSettings[key]}),${defaultSettings[key]}),${defaultSettings[key]})`;
    return [
      { address: `A${row}`, content: key, keeps: "ours" },
      { address: `B${row}`, content, keeps: "ours" },
    ];
  });
  return [...guarded, ...corrections];
}

/** Rows of the hidden sheet below those of the links. */
const headsFrom = 70;

interface Optional {
  readonly sessions: boolean;
}

function headsOf({ sessions }: Optional) {
  return headedTables
    .map(([tableId, first], index) => ({ tableId, first, row: headsFrom + index }))
    .filter(({ tableId }) => sessions || tableId !== "Sessions");
}

/** The rows of the headers of the long tables. */
export function headCells(has: Optional): readonly CellSpec[] {
  return headsOf(has).flatMap(({ tableId, first, row }): CellSpec[] => [
    { address: `A${row}`, content: headName(tableId), keeps: "ours" },
    { address: `B${row}`, content: `=ROW({#${tableId}.${first}})`, keeps: "ours" },
  ]);
}

export function headNames(has: Optional): readonly NameSpec[] {
  return headsOf(has).map(({ tableId, row }) => ({
    name: headName(tableId),
    formula: `={Workings!}$B$${row}`,
  }));
}
