// Pairs of operations by two people at one workbook, their requests answered in many orders: held up at each request, and by chance.
// Losing or doubling an entry is a fault.
import { oneAfterTheOther, wrongAtOnce } from "../support/at-once";
import { drawFrom } from "../support/check-damaged";
import { productOperations, workedOn } from "../support/operations";

/** Operations that fit beside each other: those after which both still have their rows. */
const names = [
  "log readings",
  "check in",
  "import a tracker",
  "set up a plan",
  "put a flag aside",
  "raise a need",
  "change a plan",
  "hand a plan over",
  "mend what is ours",
  "mend what people entered",
  "upgrade",
];

/** `count` schedules, pair after pair. @throws Error with every schedule in which something was lost or doubled */
export async function soakSchedules(count: number, seed: number): Promise<void> {
  const book = await workedOn();
  const operations = productOperations.filter(({ name }) => names.includes(name));
  const pairs = operations.flatMap((one, i) =>
    operations.slice(i + 1).map((other) => [one, other] as const)
  );
  const draw = drawFrom(seed);
  const wrong: string[] = [];
  for (let done = 0; done < count;) {
    const pair = pairs[draw(pairs.length)];
    if (pair === undefined) break;
    const serial = await oneAfterTheOther(book, ...pair);
    for (let times = 0; times < 5 && done < count; times += 1) {
      done += 1;
      const order =
        times % 2 === 0
          ? heldUp(draw(16), draw(30))
          : [0, 1, ...Array.from({ length: 40 }, () => draw(2))];
      const found = await wrongAtOnce(book, pair, serial, order).catch(
        (error: unknown) => `${pair.map(({ name }) => name).join(" and ")}: ${String(error)}`
      );
      if (found !== null) wrong.push(found);
      if (found !== null) console.log(found);
    }
    console.log(`${done} schedules, ${wrong.length} wrong.`);
  }
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}

/** One of the two is held up after so many requests while the other makes so many. */
function heldUp(after: number, meanwhile: number): readonly number[] {
  return [
    ...Array<number>(after).fill(0),
    ...Array<number>(meanwhile + 1).fill(1),
    ...Array<number>(60).fill(0),
    ...Array<number>(60).fill(1),
  ];
}
