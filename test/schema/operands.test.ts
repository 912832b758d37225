// The rule about operands, on formulas as people write them: what may be a text is refused, what is known to be a number is not.
import { foreignFunctions } from "../../src/schema/functions";
import { treeOf } from "../../src/schema/formula-tree";
import { unguardedOperands } from "../../src/schema/operands";
import type { WorkbookSpec } from "../../src/schema/spec";

const look = { showGridlines: true, columnWidths: {}, rowHeights: {} };

/** A table of two columns that people fill in and one that is calculated, and a column of workings that hands one of them on. */
function bookWith(formula: string): WorkbookSpec {
  const table = {
    ...{ id: "T", name: "T", anchor: "A1", conditionalFormats: [] },
    columns: [
      { id: "A", header: "A" },
      { id: "B", header: "B" },
      { id: "C", header: "C", formula },
    ],
  };
  const columns = [
    { id: "Raw", letter: "A", header: "Raw", formula: "=INDEX(T.A,ROW()-1)" },
    { id: "Sure", letter: "B", header: "Sure", formula: '=IF(ISNUMBER($A2),$A2,"")' },
    { id: "Next", letter: "C", header: "Next", formula: "=IF($B2=0,0,$A2)" },
  ];
  const fills = [{ id: "Work", firstRow: 2, rows: 3, columns }];
  return {
    ...{ schema: 1, names: [] },
    sheets: [{ id: "S", title: "S", tables: [table], cells: [], fills, look }],
  };
}

test.each([
  ["a cell as it is", "={A}+1", ["{A}"]],
  ["both sides", "={A}-{B}", ["{A}", "{B}"]],
  ["a sign before it", "=-{A}", ["{A}"]],
  ["a percent after it", "={A}%", ["{A}"]],
  ["a whole column's cell", "=INDEX({T.A},3)*2", ["INDEX({T.A},3)"]],
  ["the same by its name", "=INDEX(T.A,3)*2", ["INDEX(T.A,3)"]],
  ["one of two branches", '=IF({B}="",{A}/2,0)', ["{A}"]],
  ["the wrong branch", "=IF(ISNUMBER({A}),0,{A}*2)", ["{A}"]],
  ["AND asks all of its parts", "=AND(ISNUMBER({A}),{A}-1>0)", ["{A}"]],
  ["another cell is a number", "=IF(ISNUMBER({B}),{A}+1,0)", ["{A}"]],
  ["one of two is enough for OR", "=IF(OR(ISNUMBER({A}),ISNUMBER({B})),{A}+1,0)", ["{A}"]],
  ["some of them count", "=IF(COUNT({A},{B})=1,{A}+1,0)", ["{A}"]],
  ["what workings hand on", "=INDEX(Work.Raw,2)+1", ["INDEX(Work.Raw,2)"]],
  ["and hand on again", "=INDEX(Work.Next,2)+1", ["INDEX(Work.Next,2)"]],
  ["the second part of IFERROR", "=IFERROR(1/0,{A}+1)", ["{A}"]],
] as const)("refused: %s", (_, formula, operands) => {
  expect(unguardedOperands(bookWith(formula))).toEqual(
    operands.map((operand) => ({ place: "T.C", operand }))
  );
});

test.each([
  ["it is asked", "=IF(ISNUMBER({A}),{A}+1,0)"],
  ["it is asked the other way", "=IF(NOT(ISNUMBER({A})),0,{A}+1)"],
  ["both are asked", "=IF(AND(ISNUMBER({A}),ISNUMBER({B})),{A}/{B},0)"],
  ["either is refused", "=IF(OR(NOT(ISNUMBER({A})),{B}=1),0,{A}*2)"],
  ["all count", "=IF(COUNT({A},{B})=2,{A}-{B},0)"],
  ["too few count", "=IF(COUNT({A},{B})<2,0,{A}-{B})"],
  ["TRUE and FALSE are left out first", "=IF(IF(ISLOGICAL({A}),FALSE,ISNUMBER({A})),{A}^2,0)"],
  ["its error is caught", '=IFERROR({A}+1,"")'],
  ["functions that leave texts out", "=SUM({A},{B})+MAX({T.A})"],
  ["comparing is not calculating", "={A}>{B}"],
  ["workings that asked", "=INDEX(Work.Sure,2)+1"],
])("allowed: %s", (_, formula) => {
  expect(unguardedOperands(bookWith(formula))).toEqual([]);
});

test.each([
  ["=1+2*3^2", "(1+(2*(3^2)))"],
  ["=-2^2", "((-2)^2)"],
  ["=(1+2)*3", "((1+2)*3)"],
  ['=A1&"a ""b"""&{T.A}', '((A1&"a ""b""")&{T.A})'],
  ["=SUM($A$1:INDEX({T.A},2),,3%)", "SUM(($A$1:INDEX({T.A},2)),,(3%))"],
  ["=IF(1<=2,TRUE,'My sheet'!$B$4)", "IF((1<=2),TRUE,'My sheet'!$B$4)"],
])("the formula %s is read as %s", (formula, expected) => {
  expect(text(treeOf(formula))).toBe(expected);
});

function text(tree: ReturnType<typeof treeOf>): string {
  if (tree.kind === "operation")
    return tree.operands.length === 2
      ? `(${tree.operands.map(text).join(tree.operator)})`
      : tree.operator === "%"
        ? `(${tree.operands.map(text).join("")}%)`
        : `(${tree.operator}${tree.operands.map(text).join("")})`;
  return tree.kind === "call" ? `${tree.name}(${tree.args.map(text).join(",")})` : tree.text;
}

test.each(["=1+", "=SUM(1", "=1 2", '="open', "=[@A]"])("the formula %s is refused", (formula) => {
  expect(() => treeOf(formula)).toThrow(/^The formula .* cannot be read: /);
});

test("a function that not every Excel and LibreOffice has is named", () => {
  expect(foreignFunctions("=IFERROR(XLOOKUP(1,{T.A},{T.B}),SUM(LET(1)))")).toEqual([
    "XLOOKUP",
    "LET",
  ]);
});
