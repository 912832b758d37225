// What an operation said, without the sentence on how to take it back: in every language that a workbook may speak.
import { say } from "../../src/text/catalogue";
import { catalogues } from "../../src/text/languages";
import { withoutHowBack } from "../../src/usecases/change/how-back";

test.each(catalogues)("what was written is told without the way back ($language)", (words) => {
  const { howBack, nothing } = words.lifeSentences;
  expect(withoutHowBack(["P001", say(howBack, { id: "O001" })])).toEqual({
    done: ["P001"],
    hasWritten: true,
  });
  expect(withoutHowBack([nothing])).toEqual({ done: [nothing], hasWritten: false });
});
