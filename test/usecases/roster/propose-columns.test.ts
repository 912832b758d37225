import type { RosterField } from "../../../src/usecases/roster/column-mapping";
import { rosterFields } from "../../../src/usecases/roster/column-mapping";
import { proposeColumns } from "../../../src/usecases/roster/propose-columns";

/** What was taken, by field: "A" for a column, "A+B" for a name in parts. Notes are left out unless asked for. */
function taken(rows: readonly (readonly string[])[], withNotes = false): string {
  const { columns } = proposeColumns({ source: "people.csv", firstRow: 1, rows });
  const letters = (field: RosterField): string =>
    columns[field].map((column) => String.fromCharCode(65 + column)).join("+");
  return rosterFields
    .filter((field) => columns[field].length > 0 && (withNotes || field !== "note"))
    .map((field) => `${field} ${letters(field)}`)
    .join(", ");
}

test.each([
  ["Name,Coach", "Ana,Lee", "learner A, coach B"],
  ["Learner,Coach,Coach email", "Ana,Lee,lee@x.org", "learner A, coach B, coachEmail C"],
  ["Coach name,Employee name,Dept", "Lee,Ana,Desk", "learner B, team C, coach A"],
  [
    "Employee ID,First Name,Last Name,Work Email",
    "7,Ana,Souza,a@x.org",
    "id A, learner B+C, email D",
  ],
  ["Surname,Forename,Line Manager", "Souza,Ana,Kim Roth", "learner B+A, manager C"],
  [
    "mentee_name,mentee_email,mentor_name,mentor_email",
    "Ana,a@x.org,Lee,l@x.org",
    "learner A, email B, coach C, coachEmail D",
  ],
  ["MenteeName,MentorID", "Ana,C9", "learner A, coachId B"],
  [
    "Nom,Prénom,Équipe,Responsable,Adresse e-mail",
    "Martin,Chloé,Paie,Roy,c@x.fr",
    "learner B+A, team C, email E, manager D",
  ],
  ["Apprenant,Tuteur,Date de début", "Chloé,Luc,2026-01-05", "learner A, coach B, start C"],
  [
    "Mitarbeiter,Personalnummer,Abteilung,Vorgesetzte,Startdatum",
    "Jan,12,IT,Eva,2026-01-05",
    "id B, learner A, team C, manager D, start E",
  ],
  ["Vorname,Name,E-Mail,Betreuer", "Jan,Weber,j@x.de,Eva", "learner A+B, email C, coach D"],
  [
    "Nombre,Apellidos,Departamento,Puesto",
    "Ana,Ruiz,Ventas,Jefa de turno",
    "learner A+B, team C, job D",
  ],
  [
    "Nombre y apellidos,Correo electrónico,Jefe",
    "Ana Ruiz,a@x.es,Luis",
    "learner A, email B, manager C",
  ],
  [
    "Nome completo,Cargo,Gestor,Mentor",
    "Ana Souza,Analista,Rui,Lee",
    "learner A, job B, manager C, coach D",
  ],
  [
    "Project,Mentor 1,Mentor 1 email address,Mentor 2",
    "Jaeger,Lee,l@x.org,Mia",
    "team A, coach B, coachEmail C",
  ],
  ["Mentor 2,Mentor 1,Project", "Mia,Lee,Jaeger", "team C, coach B"],
  ["Who,Where", "Ana Souza,Desk", "learner A"],
  ["Name,Contact", "Ana,a@x.org", "learner A, email B"],
])("the columns “%s” are understood", (headers, row, expected) => {
  expect(taken([headers.split(","), row.split(",")])).toBe(expected);
});

test("a list without headers is read from its first row", () => {
  const rows = [
    ["Ana Souza", "ana@x.org"],
    ["Ben Okafor", "ben@x.org"],
  ];
  const { headerRow } = proposeColumns({ source: "pasted cells", firstRow: 1, rows });
  expect([headerRow, taken(rows)]).toEqual([null, "learner A, email B"]);
});

test("headers below a title are found", () => {
  const rows = [["Staff list 2026"], [], ["Name", "Coach"], ["Ana", "Lee"]];
  const { headerRow } = proposeColumns({ source: "people.csv", firstRow: 1, rows });
  expect([headerRow, taken(rows)]).toEqual([2, "learner A, coach B"]);
});

test("what looks private is left out, blank columns are not used, and the rest becomes the note", () => {
  const rows = [
    ["Name", "Salary", "Date of birth", "", "Hobby", "Phone", "Comments"],
    ["Ana", "52000", "1990-05-01", "", "Chess", "555", "likes mornings"],
  ];
  const { columns, withheld, unused } = proposeColumns({ source: "people.csv", firstRow: 1, rows });
  expect({ note: columns.note, withheld, unused }).toEqual({
    note: [4, 6],
    withheld: [1, 2, 5],
    unused: [3],
  });
});
