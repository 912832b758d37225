import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bareWorkbook } from "./bare-workbook";
import { believe, recalculate } from "./libreoffice";

function plant(workbook: Uint8Array, formula: string, cached: string): Uint8Array {
  const parts = unzipSync(workbook);
  const path = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[path] ?? new Uint8Array()).replace(
    `<f>${formula}</f>`,
    `<f>${formula}</f><v>${cached}</v>`
  );
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

const honest = bareWorkbook([
  {
    name: "Sums & more",
    rows: [
      [
        { at: "A1", value: 2 },
        { at: "B1", value: 3 },
        { at: "C1", formula: "A1+B1" },
        { at: "D1", formula: '"a"&"<b>"' },
        { at: "E1", formula: "A1=2" },
        { at: "F1", formula: "1/0" },
        { at: "G1", value: "as it is" },
        { at: "H1", formula: "1/3" },
      ],
    ],
    tables: [],
  },
]);

test("the witness tells numbers, texts, conditions and errors apart, at full precision", () => {
  expect(Object.fromEntries(recalculate(honest).get("Sums & more") ?? [])).toEqual({
    A1: 2,
    B1: 3,
    C1: 5,
    D1: "a<b>",
    E1: true,
    F1: { error: "#DIV/0!" },
    G1: "as it is",
    H1: expect.closeTo(1 / 3, 14) as number,
  });
});

test("a wrong cached value is echoed when LibreOffice believes the file, and noticed by the witness", () => {
  const wrong = plant(honest, "A1+B1", "999");
  expect(
    [believe(wrong), recalculate(wrong)].map((sheets) => sheets.get("Sums & more")?.get("C1"))
  ).toEqual([999, 5]);
});
