// The sheet of settings: the day on which everything is judged, the thresholds, and days away.
// The two tables stand side by side; thresholds are found by their key, so the rows may be sorted and renamed.
import { defaultSettings, settingKeys } from "../../domain/settings";
import type { Catalogue } from "../../text/catalogue";
import type { NameSpec, SheetSpec } from "../spec";
import { choice, columnsOf, since } from "./columns";
import {
  colors,
  dateFormat,
  helpStyle,
  headerCells,
  heading,
  labelStyle,
  tabColors,
  tableLook,
  tableStyle,
} from "./look";

const asOfCell = "B3";
const anchorRow = 6;
/** In characters of the standard font; other fonts are wider by a third. */
const meansWidth = 72;

export const asOfName: NameSpec = { name: "AsOf", formula: "={Settings!}$B$3" };

export function settingsSheet(words: Catalogue): SheetSpec {
  const { headers, messages, sheets, settings } = words.workbook;
  const own = columnsOf("Settings", "Name", headers.Settings);
  const leave = columnsOf("Leave", "PersonId", headers.Leave);
  const settingColumns = [
    own.input("Name", { width: 33 }),
    own.input("Value", {
      width: 13,
      align: "right",
      validation: { kind: "number", min: 0, message: messages.number },
    }),
    own.input("Means", { width: meansWidth, wrap: true }),
    // Names in the code: the formulas find a threshold by it, nobody needs to see it.
    own.input("Key", { hidden: true }),
  ];
  const leaveColumns = [
    leave.input("PersonId", { width: 12 }),
    leave.day("From", messages.date),
    leave.day("To", messages.date),
    leave.input("Note", { width: 30 }),
    ...since(2, [
      leave.input("PlanId", { width: 11, validation: choice("Plans.PlanId", messages.planId) }),
    ]),
  ];
  return {
    id: "Settings",
    title: sheets.Settings.tab,
    tables: [
      {
        id: "Settings",
        name: "Settings",
        style: tableStyle,
        anchor: `A${anchorRow}`,
        columns: settingColumns,
        conditionalFormats: [],
        firstRows: settingKeys.map((key) => [
          words.settings[key].name,
          defaultSettings[key],
          words.settings[key].means,
          key,
        ]),
      },
      {
        id: "Leave",
        name: "Leave",
        style: tableStyle,
        anchor: `F${anchorRow}`,
        columns: leaveColumns,
        conditionalFormats: [],
      },
    ],
    cells: [
      ...heading(sheets.Settings),
      { address: "A3", content: settings.asOf, keeps: "ours", style: labelStyle },
      {
        address: asOfCell,
        content: "=TODAY()",
        keeps: "start",
        style: {
          numberFormat: dateFormat,
          bold: true,
          align: "center",
          fill: colors.tile,
          color: colors.ink,
        },
      },
      { address: "C3", content: settings.asOfHelp, keeps: "ours", style: helpStyle },
      { address: "A5", content: settings.settings, keeps: "ours", style: labelStyle },
      { address: "F5", content: settings.leave, keeps: "ours", style: labelStyle },
      ...headerCells(settingColumns, `A${anchorRow}`),
      ...headerCells(leaveColumns, `F${anchorRow}`),
    ],
    fills: [],
    look: {
      ...tableLook(tabColors.Settings, {
        A: 33,
        B: 13,
        C: meansWidth,
        E: 4,
        F: 12,
        G: 13,
        H: 13,
        I: 30,
        J: 11,
      }),
      freezeRows: anchorRow,
      freezeColumns: 0,
      rowHeights: { 1: 28, [anchorRow]: 22, ...twoLines(words) },
      page: { landscape: true, fitToWidth: true, titleRow: anchorRow },
    },
  };
}

/** Rows whose meaning may take two lines, where Excel or another program has a wider font. */
function twoLines({ settings }: Catalogue): Readonly<Record<number, number>> {
  return Object.fromEntries(
    settingKeys.flatMap((key, index) =>
      settings[key].means.length > meansWidth ? [[anchorRow + 1 + index, 30]] : []
    )
  );
}
