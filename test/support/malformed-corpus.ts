// Malformed and hostile files as recipes: each was found by the fuzzer (`npm run soak fuzz`) or is known from attacks on readers of
// workbooks, made as small as it can be. A new find of the fuzzer is added here.
import { strToU8, zipSync } from "fflate";
import { foreignFile, mainNamespace } from "./foreign-file";

export interface Recipe {
  readonly title: string;
  readonly make: () => Uint8Array;
  /** What becomes of it. */
  readonly ends: "read" | "refused";
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const said = (cell: string, text: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number | string, cells: string): string => `<row r="${number}">${cells}</row>`;
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const header = row(1, said("A1", "Task") + said("B1", "Owner") + said("C1", "Due"));
const first = row(2, said("A2", "Call back") + said("B2", "Ann") + said("C2", "2026-11-23"));

/** Sheets of these names, each with these tables. */
function named(sheets: readonly string[], tables: readonly string[] = []): Uint8Array {
  const entries = sheets.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"/>`
  );
  const relations = sheets.map(
    (_, i) => `<Relationship Id="s${i}" Type="${office}/worksheet" Target="worksheets/s${i}.xml"/>`
  );
  const parts = sheets.flatMap((_, i): (readonly [string, string])[] => {
    const table = tables[i];
    const sheet = `<worksheet ${mainNamespace} xmlns:r="${office}">${data(header + first)}${table === undefined ? "" : `<tableParts><tablePart r:id="t"/></tableParts>`}</worksheet>`;
    if (table === undefined) return [[`xl/worksheets/s${i}.xml`, sheet]];
    return [
      [`xl/worksheets/s${i}.xml`, sheet],
      [
        `xl/worksheets/_rels/s${i}.xml.rels`,
        `<Relationships><Relationship Id="t" Type="${office}/table" Target="../tables/t${i}.xml"/></Relationships>`,
      ],
      [`xl/tables/t${i}.xml`, table],
    ];
  });
  return foreignFile("", {
    "xl/workbook.xml": `<workbook ${mainNamespace} xmlns:r="${office}"><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    ...Object.fromEntries(parts),
  });
}

function tableOf(name: string, area: string, headers: readonly string[]): string {
  const columns = headers.map((one, i) => `<tableColumn id="${i + 1}" name="${one}"/>`).join("");
  return `<table ${mainNamespace} id="1" name="${name}" displayName="${name}" ref="${area}"><tableColumns count="${headers.length}">${columns}</tableColumns></table>`;
}

const threeHeaders = ["Task", "Owner", "Due"];

/** As a bomb says it: sizes in the list of parts that are not those of the parts. */
function withSaidSize(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 28 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

const entity = (depth: number): string =>
  Array.from({ length: depth }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("");

export const malformedFiles: readonly Recipe[] = [
  {
    title: "a character beyond Unicode",
    make: () => foreignFile(data(row(1, said("A1", "&#x110000;")))),
    ends: "refused",
  },
  {
    title: "half of a character and one of zero",
    make: () => foreignFile(data(row(1, said("A1", "&#xD800;&#0;")))),
    ends: "read",
  },
  {
    title: "a cell right of Excel's grid",
    make: () => foreignFile(data(row(1, said("XFE1", "x")))),
    ends: "refused",
  },
  {
    title: "a row below Excel's grid",
    make: () => foreignFile(data(row(1_048_577, said("A1048577", "x")))),
    ends: "refused",
  },
  { title: "a row of no number", make: () => foreignFile(data(row("many", ""))), ends: "refused" },
  {
    title: "a tracker with one cell at the end of the grid",
    make: () => foreignFile(data(header + first + row(1_048_576, said("XFD1048576", "x")))),
    ends: "read",
  },
  {
    title: "cells merged over the whole grid",
    make: () =>
      foreignFile(
        data(header + first) + '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
      ),
    ends: "read",
  },
  {
    title: "a table over the whole grid",
    make: () => named(["Data"], [tableOf("T", "A1:XFD1048576", threeHeaders)]),
    ends: "refused",
  },
  {
    title: "a table whose headers are not those of its cells",
    make: () => named(["Data"], [tableOf("T", "A1:C2", ["Task", "__proto__", "Due"])]),
    ends: "refused",
  },
  {
    title: "two tables of one name",
    make: () =>
      named(["A", "B"], [tableOf("T", "A1:C2", threeHeaders), tableOf("t", "A1:C2", threeHeaders)]),
    ends: "refused",
  },
  { title: "two sheets of one name", make: () => named(["A", "a"]), ends: "refused" },
  {
    title: "a formula that needs its own result",
    make: () => foreignFile(data(row(1, '<c r="A1"><f>B1</f></c><c r="B1"><f>A1</f></c>'))),
    ends: "refused",
  },
  {
    title: "a formula that starts a program",
    make: () => foreignFile(data(row(1, "<c r=\"A1\"><f>cmd|'/c calc'!A1</f><v>1</v></c>"))),
    ends: "refused",
  },
  {
    title: "a style and a text that are not there",
    make: () =>
      foreignFile(data(row(1, '<c r="A1" s="99"><v>1</v></c><c r="B1" t="s"><v>99</v></c>'))),
    ends: "refused",
  },
  {
    title: "headers that every object has",
    make: () =>
      foreignFile(
        data(
          row(
            1,
            said("A1", "__proto__") +
              said("B1", "constructor") +
              said("C1", "Task") +
              said("D1", "toString")
          ) +
            row(
              2,
              said("A2", "1") +
                said("B2", "2") +
                said("C2", "Call back") +
                said("D2", "hasOwnProperty")
            )
        )
      ),
    ends: "read",
  },
  {
    title: "twenty thousand elements in each other",
    make: () => foreignFile("<a>".repeat(20_000) + "</a>".repeat(20_000) + data(header + first)),
    ends: "read",
  },
  {
    title: "entities that grow tenfold each",
    make: () =>
      foreignFile("", {
        "xl/worksheets/sheet1.xml": `<!DOCTYPE a [<!ENTITY e0 "ha">${entity(9)}]><worksheet ${mainNamespace}>${data(row(1, said("A1", "&e9;")))}</worksheet>`,
      }),
    ends: "refused",
  },
  {
    title: "an entity that reads a file of the machine",
    make: () =>
      foreignFile("", {
        "xl/sharedStrings.xml": `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst ${mainNamespace}><si><t>&e;</t></si></sst>`,
      }),
    ends: "refused",
  },
  {
    title: "names of parts that lead out of the archive",
    make: () =>
      foreignFile(data(header + first), {
        "../../../../tmp/aimline-was-here": "x",
        "/etc/aimline": "x",
        "C:\\aimline": "x",
      }),
    ends: "read",
  },
  {
    title: "a sheet that a path leads out of the archive to",
    make: () =>
      foreignFile(data(header + first), {
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="../../../../etc/passwd"/></Relationships>`,
      }),
    ends: "refused",
  },
  {
    title: "a bomb: thirty million zeros in thirty thousand bytes",
    make: () =>
      zipSync(
        {
          "xl/workbook.xml": new Uint8Array(30_000_000),
          "_rels/.rels": strToU8("<Relationships/>"),
        },
        { level: 6 }
      ),
    ends: "refused",
  },
  {
    title: "a bomb: parts that say they are 400 MB each",
    make: () => withSaidSize(foreignFile(data(header + first)), 400_000_000),
    ends: "refused",
  },
  {
    title: "parts that are larger than they say",
    make: () => withSaidSize(foreignFile(data(header + first)), 10),
    ends: "refused",
  },
];
