// The tables that judging a measure takes.

export const judgingTables: readonly string[] = [
  "Plans",
  "Measures",
  "CheckIns",
  "Leave",
  "Settings",
  "Targets",
  "Milestones",
];
