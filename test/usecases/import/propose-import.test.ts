// Foreign trackers as they come: titles above, headers in six languages, matrices, forms; and what is none.
import * as fc from "fast-check";
import { gridOfRows } from "../../../src/usecases/import/grid";
import { proposeImport } from "../../../src/usecases/import/propose-import";
import type { TrackerTable } from "../../../src/usecases/import/tracker";

function rowsOf(text: string): readonly (readonly string[])[] {
  return text.split("\n").map((line) => line.split(";"));
}

/** "row 2: action=Task due=Deadline; 3 rows, list". */
function told(table: TrackerTable): string {
  const columns = [...table.columns].map(
    ([field, column]) => `${field}=${(table.headers.get(column) ?? "").trim()}`
  );
  if (table.kind === "none") return "none";
  return `row ${(table.headerRow ?? -1) + 1}: ${columns.join(" ")}; ${table.dataRows.length} rows, ${table.kind}`;
}

const trackers: readonly (readonly [string, string, string])[] = [
  [
    "an individual development plan under its letterhead",
    `Individual Development Plan
Employee name:;Jane Roe;;Manager:;John Doe

Development goal;Action steps;Resources needed;Target date;Status;Comments
Present better;Take a course;Budget;2026-03-01;In progress;
Lead a project;Shadow a lead;Time;2026-06-01;Not started;
Learn SQL;Online course;Licence;2026-04-15;Completed;great`,
    "row 4: action=Action steps due=Target date status=Status notes=Comments; 3 rows, list",
  ],
  [
    "a German plan of actions",
    `Maßnahmenplan
Nr.;Maßnahme;Verantwortlich;Frist;Status;Bemerkungen
1;Schulung planen;Meier;12.03.2026;offen;
2;Checkliste erstellen;Schulz;15.03.2026;in Arbeit;warten`,
    "row 2: id=Nr. owner=Verantwortlich action=Maßnahme due=Frist status=Status notes=Bemerkungen; 2 rows, list",
  ],
  [
    "a Spanish one",
    `Acción;Responsable;Fecha de inicio;Fecha límite;Avance;Estado;Observaciones
Definir proceso;Ana;01/02/2026;15/02/2026;50%;En curso;
Formar equipo;Luis;03/02/2026;20/02/2026;100%;Terminado;`,
    "row 1: owner=Responsable action=Acción start=Fecha de inicio due=Fecha límite percent=Avance status=Estado notes=Observaciones; 2 rows, list",
  ],
  [
    "a Portuguese one of questions",
    `Nº;O quê;Quem;Quando;Como;Situação
1;Treinar a equipe;Rui;10/02/2026;Workshop;Em andamento
2;Rever processo;Ana;12/02/2026;Reunião;Concluído`,
    "row 1: id=Nº owner=Quem action=O quê due=Quando status=Situação notes=Como; 2 rows, list",
  ],
  [
    "a French one under a title",
    `Suivi des actions

Réf;Action;Pilote;Date de début;Échéance;Avancement;Statut
1;Mettre à jour la procédure;Durand;02/01/2026;31/01/2026;25 %;En cours
2;Former les nouveaux;Petit;05/01/2026;28/02/2026;0 %;À faire`,
    "row 3: id=Réf owner=Pilote action=Action start=Date de début due=Échéance percent=Avancement status=Statut; 2 rows, list",
  ],
  [
    "a plan with a total under its actions",
    `Area;Action;Owner;Due;Status
Sales;Call back within a day;Ann;2026-02-01;Open
Total quality;Check the list;Bea;2026-02-08;Open
Total;2;;;`,
    "row 1: category=Area owner=Owner action=Action due=Due status=Status; 2 rows, list",
  ],
  [
    "a Chinese one with a total",
    `序号;任务名称;责任人;截止日期;状态
1;编写手册;张三;2026/2/1;进行中
2;培训;李四;2026/2/5;未开始
合计;2;;;`,
    "row 1: id=序号 owner=责任人 action=任务名称 due=截止日期 status=状态; 2 rows, list",
  ],
  [
    "a Chinese one",
    `序号;任务名称;责任人;开始日期;截止日期;完成率;状态;备注
1;编写手册;张三;2026/1/5;2026/2/1;50%;进行中;
2;培训;李四;2026/1/8;2026/2/5;0%;未开始;`,
    "row 1: id=序号 owner=责任人 action=任务名称 start=开始日期 due=截止日期 percent=完成率 status=状态 notes=备注; 2 rows, list",
  ],
  [
    "key results",
    `Objective;Key Result;Owner;Start Value;Target Value;Current Value
Grow;Signups per week;Ana;10;50;23
Grow;Churn;Ben;9;5;8`,
    "row 1: category=Objective owner=Owner measure=Key Result baseline=Start Value target=Target Value actual=Current Value; 2 rows, list",
  ],
  [
    "a register of trainings with totals",
    `Employee;Department;Training;Date Assigned;Due Date;Completion Date;Status
Ana;Ops;Safety;2026-01-01;2026-02-01;2026-01-20;Completed
Ben;Ops;Safety;2026-01-01;2026-02-01;;Overdue
;;Total: 2;;;;`,
    "row 1: category=Department learner=Employee action=Training start=Date Assigned due=Due Date done=Completion Date status=Status; 2 rows, list",
  ],
  [
    "a matrix of skills",
    `Name;Excel;SQL;Presenting;Negotiation
Ana;3;2;4;1
Ben;2;0;3;2
Cho;4;4;1;0`,
    "row 1: learner=Name; 3 rows, matrix",
  ],
  [
    "a register of attendance",
    `Name;2026-01-05;2026-01-12;2026-01-19;2026-01-26
Ana;x;x;;x
Ben;x;;x;x`,
    "row 1: learner=Name; 2 rows, matrix",
  ],
  [
    "a scorecard by month",
    `KPI;Baseline;Target;Jan;Feb;Mar;Apr
On time;70;90;72;75;77;
Errors;12;4;11;10;9;`,
    "row 1: measure=KPI baseline=Baseline target=Target; 2 rows, period matrix",
  ],
  [
    "an objective's baseline and progress under a header of two rows",
    `;;Baseline;;Progress;;
Employee;Objective;Value;Date;Value;Date;Status
Ana;Reduce errors;12;2026-01-01;8;2026-03-01;On track
Ben;Increase calls;30;2026-01-01;35;2026-03-01;Behind`,
    "row 2: learner=Employee action=Objective baseline=Value actual=Value start=Date status=Status; 2 rows, list",
  ],
  [
    "names as headings between the rows",
    `Development actions
Action;Owner;Due date;Done;Comment
Ana Souza
Read handbook;Ana;2026-01-05;yes;
Shadow shift;Ana;2026-01-09;no;
Ben Okafor
Write SOP;Ben;2026-01-11;yes;late
Total: 3
Note: dates are targets`,
    "row 2: owner=Owner action=Action due=Due date status=Done notes=Comment; 3 rows, list",
  ],
  [
    "a matrix with the people above",
    `Skill;Ana Souza;Ben Okafor;Carla Diaz
Excel;3;2;4
Python;1;0;2
Presenting;2;3;3`,
    "row 1: measure=Skill; 3 rows, matrix",
  ],
  [
    "short Spanish dates",
    `Nº;Actividad;Responsable;F. Inicio;F. Fin;Avance (%);Estatus
1;Capacitar;Luis;01/02/26;15/02/26;30;En proceso
2;Auditar;Eva;03/02/26;20/02/26;100;Terminado`,
    "row 1: id=Nº owner=Responsable action=Actividad start=F. Inicio due=F. Fin percent=Avance (%) status=Estatus; 2 rows, list",
  ],
  [
    "a list of addresses",
    `Name;Email;Phone;Department
Ana;a@x.org;123;Sales
Ben;b@x.org;456;Ops`,
    "none",
  ],
  [
    "a form to fill in by hand",
    `Coaching form
Name:;________
Date:;________
Next step:;________`,
    "none",
  ],
  ["a list of invoices", "Invoice;Amount;Date\nA1;100;2026-01-01\nA2;50;2026-01-02", "none"],
  ["a price list", "Item;Qty;Price;Total\nPen;3;1.5;4.5\nBook;1;10;10", "none"],
  ["nothing at all", "", "none"],
];

test.each(trackers)("%s is read for what it is", (_, text, expected) => {
  expect(told(proposeImport([gridOfRows(rowsOf(text))]).main)).toBe(expected);
});

test("a list without a header is a guess from its values, with a title above or without", () => {
  const list = `1;Write the procedure;Ana;2026-01-05;Open
2;Train the team;Ben;2026-01-07;Done
3;Audit;Cy;2026-01-09;Open`;
  for (const text of [list, `Our plan\n${list}`]) {
    const { main } = proposeImport([gridOfRows(rowsOf(text))]);
    expect([main.headerRow, main.confidence, main.dataRows.length, ...main.columns]).toEqual([
      null,
      "low",
      3,
      ["id", 0],
      ["action", 1],
      ["due", 3],
      ["status", 4],
    ]);
  }
});

test("of two tables below each other the first is proposed and the second offered", () => {
  const { main, others } = proposeImport([
    gridOfRows(
      rowsOf(
        "Task;Owner;Due;Status\nPlan;Ana;2026-01-05;Done\nBuild;Ben;2026-01-20;Open\n\nRisk;Owner;Priority;Status\nLate vendor;Ben;High;Open"
      )
    ),
  ]);
  expect([told(main), ...others.map(told)]).toEqual([
    "row 1: owner=Owner action=Task due=Due status=Status; 2 rows, list",
    "row 5: owner=Owner action=Risk status=Status priority=Priority; 1 rows, list",
  ]);
});

test("what a reader should look at is found where it stands", () => {
  const text = `ID;Task;Owner;Due
1;Plan;Ana / Ben;soon
1;Build;Ben;2026-01-20`;
  expect(proposeImport([gridOfRows(rowsOf(text))]).main.problems).toEqual([
    { key: "noDate", place: "D2", count: 1, found: "soon" },
    { key: "doubledId", place: "A3", count: 1, found: "1" },
    { key: "twoOwners", place: "C2", count: 1, found: "Ana / Ben" },
  ]);
});

test("titles above and blank columns before a table change nothing but the place", () => {
  const list = trackers.filter(([, , expected]) => expected.endsWith("list"));
  fc.assert(
    fc.property(
      fc.constantFrom(...list),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 3 }),
      ([, text, expected], titles, columns) => {
        const before = Array.from({ length: columns }, () => "");
        const rows = [
          ...Array.from({ length: titles }, (__, i) => (i === 0 ? ["Our plan of the year"] : [])),
          ...rowsOf(text),
        ].map((row) => [...before, ...row]);
        const row = Number(/^row (\d+)/.exec(expected)?.[1]) + titles;
        expect(told(proposeImport([gridOfRows(rows)]).main)).toBe(
          expected.replace(/^row \d+/, `row ${row}`)
        );
      }
    ),
    { numRuns: 60 }
  );
});

test("whatever stands in the cells, a proposal names columns and rows that are there", () => {
  const word = fc.constantFrom(
    "",
    "Task",
    "Owner",
    "__proto__",
    "1",
    "2026-01-01",
    "Done",
    "x:y",
    "=1+1",
    "状态",
    "90%"
  );
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
      const { main } = proposeImport([gridOfRows(rows)]);
      const isThere = [...main.columns.values()].every((column) => main.headers.has(column));
      expect([isThere, main.dataRows.every((row) => row < rows.length)]).toEqual([true, true]);
    }),
    { numRuns: 300 }
  );
});
