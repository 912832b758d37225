// What stands in the way of a plan, whether it is agreed, its lights and clashes: host, LibreOffice and domain code on the same rows.
import { english } from "../../src/text/en";
import { byHost, byLibreOffice, readerOf } from "../support/calculated";
import { termsCase, termsDisagreement, termsSayings } from "../support/terms-case";

const generated = termsCase(20261125);

test("the host agrees with the domain code on agreement, blocks, lights and clashes", () => {
  expect(termsDisagreement(generated, readerOf(byHost(generated.book, 46349)))).toEqual([]);
});

test("LibreOffice agrees with the domain code on agreement, blocks, lights and clashes", async () => {
  expect(termsDisagreement(generated, await byLibreOffice(generated.book))).toEqual([]);
}, 180_000);

test("the cases reach every word that a sheet can say of agreement, blocks, lights and clashes", () => {
  const said = termsSayings(generated);
  const words = [
    english.agreementStates,
    english.planBlocks,
    english.specificLights,
    english.measurableLights,
    english.achievableLights,
    english.clashStates,
    english.standings,
  ].flatMap((list) => Object.values<string>(list));
  const all = [...words, english.clashHint, english.privateText];
  expect(all.filter((word) => !said.has(word))).toEqual([]);
});
