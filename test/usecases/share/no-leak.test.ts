// No copy holds a text that its audience may not see, in any part of its file. 300 workbooks: npm run soak.
import * as fc from "fast-check";
import { zipSync, unzipSync, strFromU8, strToU8 } from "fflate";
import { findLeaks } from "../../../src/usecases/share/find-leaks";
import { makeCopy } from "../../../src/usecases/make-copy";
import { setUpSample } from "../../../src/usecases/set-up-sample";
import { copiesOf, wrongInCopies } from "../../support/copies-of-marked";
import { markedPairs, markedWorkbooks } from "../../support/marked-workbook";
import { openHost, TODAY } from "../../support/open-host";

test("each audience reads in its copy what it may see, and nothing else, however columns were moved and renamed", async () => {
  await fc.assert(
    fc.asyncProperty(markedWorkbooks, async (marked) => {
      expect(await wrongInCopies(marked)).toEqual([]);
    }),
    { numRuns: 4 }
  );
});

test("moved columns and renamed headers change no copy in a single byte", async () => {
  await fc.assert(
    fc.asyncProperty(markedPairs, async ([straight, moved]) => {
      const files = await copiesOf(straight);
      expect(await copiesOf(moved)).toEqual(files);
      expect(files.some((file) => file !== null)).toBe(true);
    }),
    { numRuns: 3 }
  );
});

describe("the search of a finished copy", () => {
  let file: Uint8Array;
  let empty: Uint8Array;
  beforeAll(async () => {
    openHost();
    await setUpSample({ today: TODAY });
    ({ bytes: file } = await makeCopy({ copyFor: { audience: "hr", leastPeople: 3 } }));
    ({ bytes: empty } = await makeCopy({ copyFor: { audience: "hr", leastPeople: 999 } }));
  });

  const planted = "She cries at home, it seems";
  const inPart = (name: string, change: (text: string) => string): Uint8Array => {
    const parts = unzipSync(file);
    return zipSync({
      ...parts,
      [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))),
    });
  };

  test.each([
    [
      "a shared string",
      "xl/sharedStrings.xml",
      (text: string) => text.replace("</sst>", `<si><t>${planted}</t></si></sst>`),
    ],
    [
      "an attribute",
      "xl/workbook.xml",
      (text: string) => text.replace("<sheets>", `<fileVersion codeName="${planted}"/><sheets>`),
    ],
    [
      "a comment of the XML",
      "xl/styles.xml",
      (text: string) => text.replace(/<\/styleSheet>/, `<!-- ${planted} --></styleSheet>`),
    ],
    [
      "a text written with entities",
      "docProps/app.xml",
      () => `<p>${[...planted].map((letter) => `&#${letter.charCodeAt(0)};`).join("")}</p>`,
    ],
    ["a part that is no XML", "xl/printerSettings1.bin", () => `\u0001\u0002${planted}\u0003`],
    ["the name of a part", `xl/${planted}.xml`, () => "<a/>"],
  ])("finds a text that was planted in %s", (_, part, change) => {
    const { leaks } = findLeaks(inPart(part, change), empty, [planted, "Never there"], ["Totals"]);
    expect(leaks).toEqual([{ part, text: planted }]);
  });

  test("finds a short text where it is the whole of a cell, and not inside other words", () => {
    const withShort = inPart("xl/sharedStrings.xml", (text) =>
      text.replace("</sst>", "<si><t>no</t></si><si><t>not now</t></si></sst>")
    );
    const { leaks } = findLeaks(withShort, empty, ["no", "ot"], []);
    expect(leaks.filter(({ text }) => text === "ot" || text === "no")).toEqual([
      { part: "xl/sharedStrings.xml", text: "no" },
    ]);
  });

  test("finds nothing in the file as it was made", () => {
    expect(findLeaks(file, empty, [planted], []).leaks).toEqual([]);
  });
});
