// The workbook that a host opens when it is given none: one blank sheet.
import type { Book } from "../../../files/book";
import { defaultStyle } from "../../../files/book";

export const emptyBook: Book = {
  sheets: [
    {
      name: "Sheet1",
      visibility: "visible",
      tabColor: null,
      showGridlines: true,
      cells: [],
      columns: [],
      rows: [],
      merges: [],
      freeze: null,
      tables: [],
      validations: [],
      conditionalFormats: [],
      page: null,
    },
  ],
  names: [],
  styles: [defaultStyle],
  activeSheet: 0,
};
