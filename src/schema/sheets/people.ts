// The sheet of people: there when a roster was given or the workbook has more than one learner.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { choice, columnsOf, widthsOf } from "./columns";
import { headerCells, headerRow, heading, tabColors, tableLook, tableStyle } from "./look";

export function peopleSheet(words: Catalogue): SheetSpec {
  const { headers, messages, sheets } = words.workbook;
  const { input } = columnsOf("People", "PersonId", headers.People);
  const columns = [
    input("PersonId", { width: 12 }),
    input("Name", { width: 26 }),
    input("Role", { width: 12, validation: choice("Lists.Role", messages.chooseFromList) }),
    input("Team", { width: 20 }),
    input("Email", { width: 32 }),
    input("Note", { width: 40, wrap: true }),
  ];
  return {
    id: "People",
    title: sheets.People.tab,
    tables: [
      {
        id: "People",
        name: "People",
        style: tableStyle,
        anchor: `A${headerRow}`,
        columns,
        conditionalFormats: [],
      },
    ],
    cells: [...heading(sheets.People), ...headerCells(columns, `A${headerRow}`)],
    fills: [],
    look: tableLook(tabColors.People, widthsOf(columns)),
  };
}
