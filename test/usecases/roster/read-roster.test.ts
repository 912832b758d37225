import { readRosterText } from "../../../src/usecases/read-roster-file";
import type { RosterOptions } from "../../../src/usecases/roster/read-roster";
import { readRoster } from "../../../src/usecases/roster/read-roster";
import { readToldColumns } from "../../../src/usecases/roster/told-columns";

function read(text: string, options: Partial<RosterOptions> = {}) {
  return readRoster(readRosterText(text, "people.csv"), { told: [], dateOrder: null, ...options });
}

/** Each plan as "learner or team < coach". */
function plans(text: string, options: Partial<RosterOptions> = {}): readonly string[] {
  const roster = read(text, options);
  const name = (index: number | null) => (index === null ? "" : roster.people[index]?.name);
  return roster.plans.map((plan) => `${name(plan.learner) || plan.team} < ${name(plan.coach)}`);
}

function complaint(text: string, options: Partial<RosterOptions> = {}): string {
  try {
    read(text, options);
  } catch (error) {
    return (error as Error).message;
  }
  return "no complaint";
}

const two = ["Ana < Lee", "Ben < Mia"];

test.each([
  ["commas", "Name,Coach\nAna,Lee\nBen,Mia\n"],
  ["semicolons", "Name;Coach\nAna;Lee\nBen;Mia\n"],
  ["tabs, as pasted from Excel", "Name\tCoach\r\nAna\tLee\r\nBen\tMia\r\n"],
  ["a byte-order mark", "\uFEFFName,Coach\nAna,Lee\nBen,Mia"],
  ["blank rows", "\nName,Coach\n,\nAna,Lee\n\n , \nBen,Mia\n\n"],
  ["quotes", '"Name","Coach"\n"Ana","Lee"\n"Ben","Mia"\n'],
  ["spaces around", " Name , Coach \n Ana , Lee \nBen\u00a0, Mia\n"],
  ["another order", "Coach,Name\nLee,Ana\nMia,Ben\n"],
])("a list with %s is the same list", (_, text) => {
  expect(plans(text)).toEqual(two);
});

test("separators in quotes belong to the name, and a name that begins with = stays text", () => {
  expect(plans('Name,Coach\n"Souza, Ana",Lee\n=1+1,Lee\n"Ünal ""Uni"" Öz",Lee\n')).toEqual([
    "Souza, Ana < Lee",
    "=1+1 < Lee",
    'Ünal "Uni" Öz < Lee',
  ]);
});

test("the very same row twice is taken once and said", () => {
  const { plans, said } = read("Name,Coach,Team\nAna,Lee,Desk\nBen,Lee,Desk\nAna,Lee,Desk\n");
  expect([plans.length, said.at(-1)]).toEqual([
    2,
    "The very same row again, taken once: row 4 (as row 2).",
  ]);
});

test.each([
  ["ID", "Name,ID\nAna,1\nAna,2\n"],
  ["e-mail", "Name,E-mail\nAna,a@x.org\nAna,b@x.org\n"],
  ["team", "Name,Team\nAna,Desk\nAna,Yard\n"],
  ["row", "Name,Coach\nAna,Lee\nÁNA,Mia\n"],
])("two people of one name are kept apart by %s and this is said", (by, text) => {
  const { people, said } = read(text);
  expect([people.filter(({ isLearner }) => isLearner).length, said.at(-1)]).toEqual([
    2,
    `Different people of one name: “Ana” (rows 2, 3), kept apart by ${by}.`,
  ]);
});

test("one person in two rows, by e-mail, with two coaches gets two plans and this is said", () => {
  const { people, plans, said } = read(
    "Name,E-mail,Coach\nAna,a@x.org,Lee\nana,A@X.ORG,Mia\nAna,a@x.org,lee \n"
  );
  expect([people.map(({ name }) => name), plans.length, said.slice(-2)]).toEqual([
    ["Ana", "Lee", "Mia"],
    2,
    [
      "The same learner, coach and start again with other details, left out: row 4 (row 2 stands).",
      "More than one plan, as coach or start differ: Ana (rows 2 and 3).",
    ],
  ]);
});

test("a coach is one person whatever the spelling when the e-mail is the same, and a learner may coach", () => {
  const { people } = read(
    "Name,E-mail,Coach,Coach e-mail\nAna,a@x.org,Lee Wong,l@x.org\nBen,b@x.org,Wong,L@x.org\nCem,c@x.org,Lee Wong,\nDua,d@x.org,Ana,a@x.org\n"
  );
  expect(people.map(({ name, isLearner, isCoach }) => [name, isLearner, isCoach])).toEqual([
    ["Ana", true, true],
    ["Ben", true, false],
    ["Cem", true, false],
    ["Dua", true, false],
    ["Lee Wong", false, true],
  ]);
});

test("what has no place of its own stands in the note, and start days are read in the order that was told", () => {
  const text = "Name,Start,Shift,Site code\nAna,3/4/2026,late,X1\nBen,2026-04-05,,\n";
  expect(read(text, { dateOrder: "dmy" }).plans.map(({ start, note }) => [start, note])).toEqual([
    [46115, "Shift: late\nSite code: X1"],
    [46117, ""],
  ]);
  expect(read(text, { dateOrder: "mdy" }).plans[0]?.start).toBe(46085);
});

test("what is told goes before what was guessed", () => {
  const text = "Name,Nickname,Coach,X\nAna Souza,Ana,Lee,Mia\n";
  const told = readToldColumns("learner=Nickname,coach=D,note=none");
  expect(plans(text, { told })).toEqual(["Ana < Mia"]);
  expect(read(text, { told }).plans[0]?.note).toBe("");
});

test.each([
  ["", "people.csv: the roster is blank. Give one row for each learner."],
  ["Name,Coach\n", "people.csv: there are no people in it. Add one row for each learner."],
  [
    "Name,Coach\n,Lee\n",
    "people.csv, row 2, column “Name”: the name is missing. Write it, or delete the row.",
  ],
  [
    "Name,E-mail\nAna,ana\n",
    "people.csv, row 2, column “E-mail”: “ana” is no e-mail address. Correct it or leave the cell blank.",
  ],
  [
    "Name,Start\nAna,3/4/2026\n",
    "people.csv, row 2, column “Start”: “3/4/2026” can be read in two ways. Write it as 2026-11-23, or say --date-order dmy or mdy.",
  ],
  [
    "Name,Start\nAna,2026-02-30\n",
    "people.csv, row 2, column “Start”: “2026-02-30” is no day of the calendar. Check day and month.",
  ],
  [
    "Name,ID\nAna,7\nBen,7\n",
    "people.csv, row 3, column “ID”: 7 is the ID of Ana (row 2) and of Ben. Give each an ID of their own.",
  ],
  [
    "Name,Team,Coach\nAna,Desk,\nAna,Yard,\nBen,Yard,Ana\n",
    "people.csv, row 4, column “Coach”: “Ana” is the name of 2 people (row 2, row 3). Add a column with the coach's e-mail.",
  ],
  [
    "Amount,Price\n3,4\n",
    "people.csv, row 1: no column of learners or teams was found. The headers are “Amount”, “Price”. Say which it is with --map learner=COLUMN.",
  ],
])("a list that cannot be used (%j) is refused with one sentence", (text, sentence) => {
  expect(complaint(text)).toBe(sentence);
});

test("of many faults the first five are said and the others counted", () => {
  const rows = Array.from({ length: 12 }, (_, index) => `,Lee ${index}`).join("\n");
  const lines = complaint(`Name,Coach\n${rows}\n`).split("\n");
  expect([lines.length, lines[5]]).toEqual([6, "… and 7 more of this kind (12 in all)."]);
});

test.each([
  [
    "nobody=A",
    "--map: “nobody” is no field. Write FIELD=COLUMN,… with the fields id, learner, team, email, job, manager, coach, coachEmail, coachId, start, note.",
  ],
  [
    "learner=Full name",
    "people.csv, row 1: no column is called “Full name”. The headers are “Name”, “Name”.",
  ],
  ["learner=name", "people.csv, row 1: “name” is the header of columns A, B. Tell the letter."],
])("--map %s is refused with one sentence", (map, sentence) => {
  const attempt = () => complaint("Name,Name\nAna,Souza\n", { told: readToldColumns(map) });
  let said: string;
  try {
    said = attempt();
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said).toBe(sentence);
});
