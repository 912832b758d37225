// Range: methods that change cells, and the navigations that hang on a range.
import { columnOfKey, holds, isOneCell, overlap, rowOfKey } from "../address";
import { HostError, invalidArgument, notModelled } from "../host-error";
import type { Members } from "../protocol/host-class";
import { clearConditionalFormats } from "../state/conditional-formats";
import { isBlankCell } from "../state/contents";
import { copyArea } from "../state/copy";
import { deleteCells, insertCells } from "../state/delete-cells";
import { selectArea } from "../state/sheets";
import { putStyle } from "../state/styles";
import { clearValidation } from "../state/validations";
import type { CellRange } from "../state/workbook";
import { clearContents } from "../state/write";
import { wordArgument } from "./argument";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./range-format";
import { rangeArgument, rangeObject } from "./range-object";
import { rangeSort } from "./sort";
import { tableScopedCollection } from "./table-scoped-collection";
import { worksheetObject } from "./worksheet-object";

export const rangeActions: Members<CellRange> = {
  navigations: {
    Worksheet: ({ workbook, sheet }) => worksheetObject(workbook, sheet),
    Format: (range) => rangeFormat.of(range),
    Sort: (range) => rangeSort.of(range),
    DataValidation: (range) => dataValidation.of(range),
    ConditionalFormats: (range) => conditionalFormatCollection.of(range),
  },
  methods: {
    Clear: (range, [applyTo]) => clear(range, applyTo ?? "All"),
    CopyFrom: (range, [source, type, skipBlanks, transpose]) => {
      if (skipBlanks === true || transpose === true)
        throw notModelled("Range.copyFrom with skipBlanks or transpose");
      const from = rangeArgument(range.workbook, range.sheet, source, "sourceRange");
      const kind = wordArgument(type ?? "All", "copyType", {
        All: "All",
        Formulas: "Formulas",
        Values: "Values",
        Formats: "Formats",
      });
      copyArea(range.workbook, from, range.sheet, range.area, kind);
    },
    Merge: ({ workbook, sheet, area }, [across]) => {
      if (across === true) throw notModelled("Range.merge across rows");
      if (sheet.tables.some((table) => overlap(table.area, area) !== null)) {
        throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
      }
      if (isOneCell(area)) return;
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const isFirst = row === area.top && column === area.left;
          if (!isFirst && !isBlankCell(workbook, sheet, row, column))
            throw notModelled("Range.merge over more than one filled cell");
        }
      }
      sheet.merges = [...sheet.merges.filter((merge) => overlap(merge, area) === null), area];
    },
    Unmerge: ({ sheet, area }) => {
      sheet.merges = sheet.merges.filter((merge) => overlap(merge, area) === null);
    },
    Insert: (range, [shift]) => {
      insertCells(range.workbook, range.sheet, range.area, shift);
      return rangeObject(range);
    },
    Delete: ({ workbook, sheet, area }, [shift]) => deleteCells(workbook, sheet, area, shift),
    Select: ({ workbook, sheet, area }) => selectArea(workbook, sheet, area),
    GetTables: ({ workbook, sheet, area }, [fullyContained]) =>
      tableScopedCollection.of({ workbook, sheet, area, fullyContained: fullyContained === true }),
    Calculate: ({ workbook }) => {
      if (workbook.calculationMode === "Manual")
        throw notModelled("Range.calculate while calculation is manual");
      workbook.isDirty = true;
    },
  },
};

function clear({ workbook, sheet, area }: CellRange, applyTo: unknown): void {
  const what = wordArgument(applyTo, "applyTo", {
    All: "All",
    Contents: "Contents",
    Formats: "Formats",
    Hyperlinks: "Hyperlinks",
    RemoveHyperlinks: "RemoveHyperlinks",
  });
  if (what === "Hyperlinks")
    throw invalidArgument('applyTo "Hyperlinks" is not modelled; use "RemoveHyperlinks".');
  if (what === "All" || what === "Contents") clearContents(workbook, sheet, area);
  if (what === "All" || what === "Formats") {
    for (const key of [...sheet.styles.keys()])
      if (holds(area, rowOfKey(key), columnOfKey(key))) putStyle(workbook, sheet, key, 0);
    clearConditionalFormats(sheet, area);
  }
  if (what === "All") {
    clearValidation(workbook, sheet, area);
    sheet.merges = sheet.merges.filter((merge) => overlap(merge, area) === null);
  }
  if (what === "All" || what === "RemoveHyperlinks") {
    for (const key of [...sheet.hyperlinks.keys()])
      if (holds(area, rowOfKey(key), columnOfKey(key))) sheet.hyperlinks.delete(key);
  }
}
