import fc from "fast-check";
import {
  looksIntoOtherWorkbook,
  toFileFormula,
  toUserFormula,
} from "../../../src/files/xlsx/file-formula";
import { formulaTokens } from "../../../src/files/xlsx/formula-tokens";
import { formulaShifter } from "../../../src/files/xlsx/shifted-formula";

/** As typed in table Plans ↔ as a file holds it. */
const pairs: readonly [user: string, file: string][] = [
  ["=[@Start]+1", "Plans[[#This Row],[Start]]+1"],
  ['=[@[Plan ID]]&"[@x]"', 'Plans[[#This Row],[Plan ID]]&"[@x]"'],
  ["=[@[ Two  blanks ]]", "Plans[[#This Row],[ Two  blanks ]]"],
  ["=[@[a'[b'] '' '#]]", "Plans[[#This Row],[a'[b'] '' '#]]"],
  ["=[@[Plan ID]:[End]]", "Plans[[#This Row],[Plan ID]:[End]]"],
  ["=Measures[@Value]", "Measures[[#This Row],[Value]]"],
  ["=SUM(Measures[Value])", "SUM(Measures[Value])"],
  ["=ROW()-ROW(Plans[[#Headers],[Plan ID]])", "ROW()-ROW(Plans[[#Headers],[Plan ID]])"],
  ["=COUNTA([@])", "COUNTA(Plans[#This Row])"],
  ["=[@Größe]", "Plans[[#This Row],[Größe]]"],
  ['=IFS(A1>1,CONCAT(A1,"IFS("),TRUE,"")', '_xlfn.IFS(A1>1,_xlfn.CONCAT(A1,"IFS("),TRUE,"")'],
  ['=SWITCH(A1,1,TEXTJOIN(",",TRUE,B1:B3))', '_xlfn.SWITCH(A1,1,_xlfn.TEXTJOIN(",",TRUE,B1:B3))'],
  ["=MAXIFS(A:A,B:B,1)+MINIFS(A:A,B:B,1)", "_xlfn.MAXIFS(A:A,B:B,1)+_xlfn.MINIFS(A:A,B:B,1)"],
  ["=FORECAST.LINEAR(1,A1:A3,B1:B3)", "_xlfn.FORECAST.LINEAR(1,A1:A3,B1:B3)"],
  ["=NORM.S.DIST(1,TRUE)/STDEV.S(A1:A3)", "_xlfn.NORM.S.DIST(1,TRUE)/_xlfn.STDEV.S(A1:A3)"],
  ["=NETWORKDAYS.INTL(A1,B1)+STDEV(A1:A3)", "NETWORKDAYS.INTL(A1,B1)+STDEV(A1:A3)"],
  ["=SORT(FILTER(A1:A3,B1:B3))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))"],
  ["=LET(x,A1,y,x+1,x*y)+x", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)+x"],
  ["=MAP(A1:A3,LAMBDA(v,v^2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v^2))"],
  [
    "=SUM(B2#)+SUM('My sheet'!C3#)",
    "SUM(_xlfn.ANCHORARRAY(B2))+SUM(_xlfn.ANCHORARRAY('My sheet'!C3))",
  ],
  ["='IFS(x)'!A1+IFSUM", "'IFS(x)'!A1+IFSUM"],
  ["=IF(A1=#N/A,#REF!,Plans.Start)", "IF(A1=#N/A,#REF!,Plans.Start)"],
];

test.each(pairs)("%s in table Plans is saved as %s and read back", (user, file) => {
  expect([toFileFormula(user, "Plans"), toUserFormula(file, "Plans")]).toEqual([file, user]);
});

test.each([
  ["a column without its table", "=SUM([Start])", "SUM(Plans[Start])"],
  ["small letters", "=maxifs(a1:a3,b1:b3,1)", "_xlfn.MAXIFS(a1:a3,b1:b3,1)"],
  ["blanks between brackets", "=Plans[[#Headers], [Plan ID]]", "Plans[[#Headers],[Plan ID]]"],
  ["the file's own form", "=Plans[[#This Row],[Start]]", "Plans[[#This Row],[Start]]"],
  ["an @ where a file's formula means it anyway", "=@Words", "Words"],
])("%s is saved in the one form that Excel writes", (_, user, file) => {
  expect(toFileFormula(user, "Plans")).toBe(file);
});

test("an @ inside an array formula that Excel sizes itself is kept", () => {
  expect(toFileFormula("=@A1:A3*SEQUENCE(3)", null, true)).toBe(
    "_xlfn.SINGLE(A1:A3)*_xlfn.SEQUENCE(3)"
  );
  expect(toUserFormula("_xlfn.SINGLE(A1:A3)*_xlfn.SEQUENCE(3)", null)).toBe("=@A1:A3*SEQUENCE(3)");
});

test("outside its table a reference to this row keeps the table's name", () => {
  expect(toUserFormula("Plans[[#This Row],[Start]]", null)).toBe("=Plans[@Start]");
});

test("a column without a table, outside any table, is refused by name", () => {
  expect(() => toFileFormula("=[@Start]", null)).toThrow(
    "[@Start]: write the table's name before it"
  );
});

test.each([
  ["[1]Sheet1!A1", true],
  ["SUM('[2]My sheet'!A1:A3)", true],
  ["[1]!Rate", true],
  ["Plans[[#This Row],[Start]]", false],
  ['"[1]Sheet1!A1"', false],
])("%s looks into another workbook: %s", (formula, expected) => {
  expect(looksIntoOtherWorkbook(formula)).toBe(expected);
});

test("cutting a formula into pieces loses nothing, whatever it holds", () => {
  const piece = fc.constantFrom(
    "A1",
    "$B$2",
    "[@x]",
    "[[#This Row],[a'] b]]",
    '"te""xt"',
    "'a b'!",
    "IFS(",
    ")",
    " ",
    "#REF!",
    "1.5E-3",
    "é",
    "{1,2}",
    "^",
    "["
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((all) => all.join("")),
        fc.string()
      ),
      (formula) => {
        expect(
          formulaTokens(formula)
            .map((token) => token.text)
            .join("")
        ).toBe(formula);
      }
    )
  );
});

test.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ['SUM(A:B,1:2,$C:$D)&"A1"', 1, 1, 'SUM(B:C,2:3,$C:$D)&"A1"'],
  ["LOG10(A1)+'A1'!B2+Data1!C3", 1, 0, "LOG10(A2)+'A1'!B3+Data1!C4"],
  ["Plans[[#This Row],[A1]]+A1", 3, 0, "Plans[[#This Row],[A1]]+A4"],
  ["A1", -1, -1, "XFD1048576"],
])("the shared formula %s, %i down and %i right, is %s", (formula, rows, columns, expected) => {
  expect(formulaShifter(formula)(rows, columns)).toBe(expected);
});
