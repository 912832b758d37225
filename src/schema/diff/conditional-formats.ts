// Our conditional formats that are missing or no longer cover the whole body of their columns.
// A format is ours when its formula is; the user's are left alone.
import { covers, overlaps, parseBlock } from "../address";
import type { AddConditionalFormat } from "../change";
import type { Binding } from "../formula";
import { inCells, render } from "../formula";
import { sameFormula } from "../same-formula";
import type { ObservedConditionalFormat, ObservedTable } from "../snapshot";
import type { ConditionalFormatSpec, TableSpec } from "../spec";
import type { TablePlace } from "../table-place";
import { tablePlace } from "../table-place";

export function conditionalFormatChanges(
  spec: TableSpec,
  known: ObservedTable | undefined,
  binding: Binding
): readonly AddConditionalFormat[] {
  const place = tablePlace(spec, known);
  const present = known?.conditionalFormats ?? [];
  return spec.conditionalFormats.flatMap((format) => {
    const formula = render(format.formula, binding, inCells(place.letters, place.firstRow));
    return neighbours(format, place).flatMap((run): AddConditionalFormat[] => {
      const change = addFormat(spec, binding, format, formula, run);
      const ours = present.filter((one) => sameFormula(one.formula, formula));
      const body = {
        top: place.firstRow,
        bottom: place.lastRow,
        left: place.numbers.get(run[0]) ?? 0,
        right: place.numbers.get(run[1]) ?? 0,
      };
      const block = (one: ObservedConditionalFormat) => parseBlock(one.address ?? "");
      const isThere = ours.some((one) => {
        const area = block(one);
        return area !== null && covers(area, body);
      });
      if (isThere) return [];
      const partly = ours.filter((one) => {
        const area = block(one);
        return area === null || overlaps(area, body);
      });
      return [{ ...change, replaces: partly.map(({ id }) => id) }];
    });
  });
}

function addFormat(
  spec: TableSpec,
  binding: Binding,
  format: ConditionalFormatSpec,
  formula: string,
  [first, last]: readonly [string, string]
): Omit<AddConditionalFormat, "replaces"> {
  const bound = binding.tables.get(spec.id);
  const header = (id: string) => bound?.columns.get(id) ?? id;
  return {
    kind: "addConditionalFormat",
    tableId: spec.id,
    table: bound?.name ?? spec.name,
    headers: [header(first), header(last)],
    formula,
    color: format.color,
    fill: format.fill ?? null,
    bold: format.bold ?? false,
  };
}

/** The format's columns as runs of neighbours on the sheet: id of the first and id of the last of each. */
function neighbours(
  format: ConditionalFormatSpec,
  place: TablePlace
): readonly (readonly [string, string])[] {
  const number = (id: string) => place.numbers.get(id) ?? 0;
  const ordered = [...format.columns].sort((a, b) => number(a) - number(b));
  const runs: [string, string][] = [];
  for (const id of ordered) {
    const run = runs.at(-1);
    if (run !== undefined && number(run[1]) === number(id) - 1) run[1] = id;
    else runs.push([id, id]);
  }
  return runs;
}
