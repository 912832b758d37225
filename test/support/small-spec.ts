// A wanted workbook with one of everything: a small stock list. Knows nothing of the product's own sheets,
// so that schema and gateway are tested for what they promise to any workbook.
import type { SheetLook, WorkbookSpec } from "../../src/schema/spec";

const look: SheetLook = { showGridlines: false, columnWidths: { A: 12 }, rowHeights: { 1: 24 } };

/** `fillRows` is the number of rows of the fill on the hidden sheet. */
export function smallSpec(fillRows = 20): WorkbookSpec {
  return {
    schema: 1,
    names: [{ name: "AsOf", formula: "={Front!}$B$3" }],
    sheets: [
      {
        id: "Front",
        title: "Front page",
        look: { ...look, tabColor: "#1F4E79", freezeRows: 1 },
        tables: [],
        fills: [],
        cells: [
          {
            address: "A1",
            content: "Stock",
            keeps: "ours",
            style: { bold: true, size: 16, fill: "#DDEBF7" },
            mergeTo: "C1",
          },
          { address: "A3", content: "As of", keeps: "ours" },
          {
            address: "B3",
            content: "=TODAY()",
            keeps: "start",
            style: { numberFormat: "yyyy-mm-dd" },
          },
          { address: "A4", content: "Pieces", keeps: "ours" },
          { address: "B4", content: "=SUM({Items.Pieces})", keeps: "ours" },
        ],
        charts: (["bar", "line"] as const).map((type, index) => ({
          name: `Pieces ${type}`,
          type,
          title: "Pieces",
          alternativeText: "How many pieces there are.",
          from: `A${6 + index * 9}`,
          to: `C${13 + index * 9}`,
          categories: "A3:A4",
          series: [
            { name: "Pieces", values: "B3:B4", color: "#1F4E79", line: "markers" },
            { name: "Aim", values: "C3:C4", color: "#888888", line: "dashes" },
          ],
        })),
      },
      {
        id: "Stock",
        title: "Stock",
        look: {
          ...look,
          freezeRows: 3,
          freezeColumns: 1,
          page: { landscape: true, fitToWidth: true },
        },
        cells: [{ address: "A1", content: "What is there", keeps: "ours" }],
        fills: [],
        tables: [
          {
            id: "Items",
            name: "Items",
            anchor: "A3",
            style: "TableStyleLight9",
            columns: [
              { id: "Id", header: "Item ID", width: 10 },
              { id: "Title", header: "Title", width: 30, wrap: true },
              {
                id: "Kind",
                header: "Kind",
                validation: {
                  kind: "list",
                  source: "={Words!}$A$2:$A$4",
                  message: "Choose a kind.",
                },
              },
              {
                id: "Since",
                header: "Since",
                numberFormat: "yyyy-mm-dd",
                validation: { kind: "date", message: "Give a date." },
              },
              {
                id: "Pieces",
                header: "Pieces",
                align: "right",
                validation: { kind: "number", min: 0, max: 100000, message: "0 or more." },
              },
              { id: "Price", header: "Price" },
              { id: "Worth", header: "Worth", formula: "={Pieces}*{Price}", numberFormat: "0.00" },
              {
                id: "Rank",
                header: "Rank by worth",
                formula: "=INDEX(Ranks.Rank,ROW()-ROW({#Items.Id}))",
              },
            ],
            conditionalFormats: [
              {
                columns: ["Pieces", "Price"],
                formula: "={Worth}>1000",
                color: "#9C0006",
                fill: "#FFC7CE",
              },
              {
                columns: ["Id", "Worth"],
                formula: "={Kind}={Words!}$A$4",
                color: "#006100",
                bold: true,
              },
            ],
          },
        ],
      },
      {
        id: "Rules",
        title: "Rules",
        look,
        cells: [],
        fills: [],
        tables: [
          {
            id: "Rules",
            name: "Rules",
            anchor: "B2",
            columns: [
              { id: "Rule", header: "Rule" },
              { id: "Value", header: "Value" },
            ],
            conditionalFormats: [],
            firstRows: [
              ["Least stock", 5],
              ["Currency", "EUR"],
            ],
          },
        ],
      },
      {
        id: "Words",
        title: "Words",
        hidden: true,
        look,
        tables: [],
        fills: [],
        cells: ["Kinds", "Book", "Tool", "Toy"].map((content, index) => ({
          address: `A${index + 1}`,
          content,
          keeps: "ours" as const,
        })),
      },
      {
        id: "Ranks",
        title: "Ranks",
        hidden: true,
        look,
        tables: [],
        cells: [],
        fills: [
          {
            id: "Ranks",
            firstRow: 2,
            rows: fillRows,
            columns: [
              {
                id: "Worth",
                letter: "A",
                header: "Worth",
                formula: '=IFERROR(INDEX({Items.Pieces},ROW()-1)*INDEX({Items.Price},ROW()-1),"")',
              },
              {
                id: "Rank",
                letter: "B",
                header: "Rank",
                formula: `=IF(ISNUMBER($A2),COUNTIF($A$2:$A$${fillRows + 1},">"&$A2)+1,"")`,
              },
            ],
          },
        ],
      },
    ],
  };
}
