// Sheets that measures ask for before they have rows: a measure that goes by milestones, or an aim line in steps, has nowhere to list them
// until the sheet is there. Known only where the measures were read.
import { measureFrom } from "../schema/row";
import type { OptionalSheet } from "../schema/workbook";
import type { OpenedWorkbook } from "./open-workbook";
import { contentsOf } from "./open-workbook";

export function sheetsAskedFor(opened: OpenedWorkbook): readonly OptionalSheet[] {
  const measures = contentsOf(opened, "Measures").map((row) => measureFrom(row, opened.words));
  return [
    ...(measures.some(({ shape }) => shape === "steps") ? (["Targets"] as const) : []),
    ...(measures.some(({ kind }) => kind === "milestones") ? (["Milestones"] as const) : []),
  ];
}
