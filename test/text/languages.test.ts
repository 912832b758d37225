import { problems } from "../../src/schema/problems";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { catalogueFor, catalogues } from "../../src/text/languages";
import { everyLanguage, speak } from "../../src/text/speak";

const [english, ...others] = catalogues;

/** Every text of a catalogue with the path of its key. */
function textsOf(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}

/** The places of a sentence that values are put into: "{count}" and the like, sorted. */
function placesIn(text: string): readonly string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

test.each([
  ["fr", "fr"],
  ["fr-CA", "fr"],
  ["FR_fr", "fr"],
  ["en-GB", "en"],
  ["de-DE", null],
  ["", null],
])("the tag %j is answered in %j, at once or when it was loaded", async (tag, language) => {
  expect(catalogueFor(tag)?.language ?? null).toBe(language);
  expect((await speak(tag))?.language ?? null).toBe(language);
});

test("the languages that can be loaded are all there are", async () => {
  expect(await everyLanguage()).toEqual(catalogues);
});

test.each(others.map((words) => [words.language, words] as const))(
  "sentences in %s ask for the same values as the English ones",
  (_, words) => {
    const places = (texts: typeof words) =>
      textsOf(texts).map(([key, text]) => [key, placesIn(text)]);
    expect(places(words)).toEqual(places(english));
  }
);

test.each(catalogues.map((words) => [words.language, words] as const))(
  "in %s no two words of a list are alike, so that what people type is one key",
  (_, words) => {
    const lists = [
      words.states,
      words.freshness,
      words.stages,
      words.modes,
      words.kinds,
      words.planFors,
      words.measureKinds,
      words.roles,
      words.owners,
      words.actionStates,
      words.readingFates,
      words.sessionTypes,
      words.sessionStates,
      words.boundaryChecks,
      words.events,
      words.practicePlaces,
      words.spanUnits,
      words.practiceResults,
      words.practiceStates,
      words.triggers,
      words.needKinds,
      words.purposes,
      words.answers,
      words.leanings,
      words.helps,
      words.issueStates,
      words.benefits,
      words.ideaStates,
      words.routes,
      words.results,
      words.lengthChecks,
      words.cautions,
      words.coachLevels,
      words.changeKinds,
      ...Object.values(words.workbook.headers),
    ];
    for (const list of lists) {
      const folded = Object.values<string>(list).map((word) => word.toLowerCase());
      expect(folded.filter((word, index) => folded.indexOf(word) !== index)).toEqual([]);
    }
  }
);

test.each(catalogues.map((words) => [words.language, words] as const))(
  "Excel takes the workbook in %s: names, headers, texts and messages keep to its limits",
  (_, words) => {
    const room = { sheets: new Set(optionalSheets), measureRows: 50, logRows: 50 };
    expect(problems(wantedWorkbook(room, words))).toEqual([]);
  }
);
