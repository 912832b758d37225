// The column by which the rows of a table are told apart. The tables that are not here have none.

export const keyColumns: Readonly<Record<string, string>> = {
  People: "PersonId",
  Plans: "PlanId",
  Measures: "MeasureId",
  Actions: "ActionId",
  Needs: "NeedId",
  Practice: "PracticeId",
  Sessions: "SessionId",
  Issues: "IssueId",
  Ideas: "IdeaId",
  IdeaMeetings: "MeetingId",
  Cases: "CaseId",
  Fishbone: "RowId",
  Pareto: "RowId",
  SkillList: "Skill",
  TeamSkills: "Team",
  Whys: "RowId",
  Forces: "RowId",
  Pdca: "RowId",
  Fmea: "RowId",
  Sipoc: "RowId",
  A3Reports: "RowId",
};

/** The ID of a row, by which rows of other tables name it; null for one of a table without IDs. Names of skills and teams are no IDs. */
export function idOf(table: string, cells: Readonly<Record<string, unknown>>): string | null {
  const column = keyColumns[table];
  if (column === undefined || !column.endsWith("Id")) return null;
  const id = cells[column];
  return typeof id === "string" && id !== "" ? id : null;
}
