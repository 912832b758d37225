// Two people at once at ideas and issues, request by request: no idea, answer or case is lost or doubled.
import type { Book } from "../../src/files/book";
import { addIdea, answerIdea, turnIdea } from "../../src/usecases/ideas/change-ideas";
import { openCase } from "../../src/usecases/problem-case/open-case";
import { oneAfterTheOther, wrongAtOnce } from "../support/at-once";
import { openHost, TODAY } from "../support/open-host";
import { workedOn, type ProductOperation } from "../support/operations";

const asked = { today: TODAY, by: "Hana", why: "" };

let book: Book;
beforeAll(async () => {
  const host = openHost(await workedOn());
  for (const idea of ["Label the shelves", "Meet at the board", "Sort the mail"])
    await addIdea({ idea, from: "", benefit: "time", on: TODAY }, asked);
  await turnIdea({ ideaId: "I003", as: "case", process: "Mail", expected: "No loss" }, asked);
  book = host.toBook();
});

const note: ProductOperation = {
  name: "note an idea",
  work: () => addIdea({ idea: "Guard the saw", from: "", benefit: "safety", on: TODAY }, asked),
};
const answer: ProductOperation = {
  name: "answer an idea",
  work: () => answerIdea({ ideaId: "I001", answer: "From Monday on" }, asked),
};
const tryOut: ProductOperation = {
  name: "try an idea out",
  work: () =>
    turnIdea({ ideaId: "I002", as: "case", process: "Meeting", expected: "No delay" }, asked),
};
const begin: ProductOperation = {
  name: "open a case",
  work: () =>
    openCase(
      {
        ...{ process: "Stocking", where: "", timing: null, problem: "Parts are searched" },
        ...{ who: "", owner: "", isNew: false, sort: null },
      },
      asked
    ),
};

/** The first is held up after so many requests, until the second has ended. */
const heldUpAfter = (requests: number): readonly number[] => [
  ...Array<number>(requests).fill(0),
  ...Array<number>(60).fill(1),
  ...Array<number>(60).fill(0),
];

async function isRightAtOnce(pair: readonly [ProductOperation, ProductOperation]): Promise<void> {
  const serial = await oneAfterTheOther(book, ...pair);
  for (const order of [heldUpAfter(7), heldUpAfter(10), [0, 1]])
    expect(await wrongAtOnce(book, pair, serial, order)).toBe(null);
}

test.each([[note, answer] as const, [tryOut, begin] as const])(
  "$name while a colleague does the other",
  (...pair) => isRightAtOnce(pair)
);

test("answering an idea, held up, while a colleague tries another one out", () =>
  isRightAtOnce([answer, tryOut]));
