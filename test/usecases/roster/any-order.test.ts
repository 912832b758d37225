import fc from "fast-check";
import { readRoster } from "../../../src/usecases/roster/read-roster";

const fields = ["Employee ID", "Name", "Team", "E-mail", "Coach", "Coach e-mail", "Hobby"] as const;
const word = fc.stringMatching(/^[A-Za-zÀ-ž=+"';, ]{1,12}$/).map((text) => `N${text.trim()}`);

const person = fc.record({ name: word, team: word, coach: fc.nat({ max: 4 }), hobby: word });

function rosterOf(people: readonly (readonly string[])[], order: readonly number[]) {
  const arranged = (row: readonly string[]) => order.map((column) => row[column] ?? "");
  const rows = [arranged(fields), ...people.map(arranged)];
  return readRoster({ source: "people.csv", firstRow: 1, rows }, { told: [], dateOrder: null });
}

test("any order of columns gives the same people and plans", () => {
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 12 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 }),
      (people, order) => {
        const rows = people.map(({ name, team, coach, hobby }, index) => [
          `E${index}`,
          name,
          team,
          `p${index}@x.org`,
          `Coach ${coach}`,
          `c${coach}@x.org`,
          hobby,
        ]);
        const [one, other] = [rosterOf(rows, [0, 1, 2, 3, 4, 5, 6]), rosterOf(rows, order)];
        expect({ people: other.people, plans: other.plans }).toEqual({
          people: one.people,
          plans: one.plans,
        });
      }
    )
  );
});

test("5,000 rows are read with two seconds of work, and nobody is lost", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [
    `E${index}`,
    `Person ${index % 4000}`,
    `Team ${index % 90}`,
    `p${index}@x.org`,
    `Coach ${index % 300}`,
    `c${index % 300}@x.org`,
    "chess",
  ]);
  const began = process.cpuUsage();
  const { people, plans } = rosterOf(rows, [0, 1, 2, 3, 4, 5, 6]);
  expect([people.length, plans.length]).toEqual([5300, 5000]);
  expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
});
