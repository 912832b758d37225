// Cautions about a plan: each is told in the story made for it and in no other.
import { cautions } from "../../src/domain/cautions";
import { english } from "../../src/text/en";
import { cautionsByDomain } from "../support/caution-case";
import { cautionStories, rowsOfStories } from "../support/caution-stories";

const said = cautionsByDomain(rowsOfStories(cautionStories), english);

test.each(cautionStories.map((one, i) => [one.title, one.caution, said[i]] as const))(
  "%s",
  (_, caution, found) => {
    expect(found).toEqual(caution === null ? [] : [caution]);
  }
);

test("each caution has exactly one story made for it", () => {
  const made = cautionStories.flatMap(({ caution }) => caution ?? []);
  expect([...made].sort()).toEqual([...cautions].sort());
});
