// Where a workbook says who somebody is: the columns that hold a Person ID, the names beside them, and free text about a person.
// One list, so that merging and removing forget no place.

/** Table, column of the ID, column of the name beside it or null. */
export const idPlaces: readonly (readonly [table: string, id: string, name: string | null])[] = [
  ["Plans", "LearnerId", "Learner"],
  ["Plans", "CoachId", "Coach"],
  ["Leave", "PersonId", null],
  ["People", "ManagerId", null],
  ["Needs", "PersonId", null],
  ["Practice", "DemonstratorId", null],
  ["Issues", "OwnerId", null],
  ["Skills", "PersonId", null],
  ["Cases", "OwnerId", null],
];

/** Free text in the rows of a learner's plan, by the column through which the row belongs to the plan or its measure. */
export const textsOfPlan: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ["Plans", ["Issue", "Note", "OrganisationBenefit", "PersonalBenefit"]],
  ["Plans", ["ResultWhy", "WhatChanged", "WhatHelped", "WhatNext", "NextSkill", "GroundRules"]],
  ["Measures", ["HowMeasured"]],
  ["Actions", ["Note"]],
  ["Clashes", ["How"]],
  ["Terms", ["Text"]],
  ["Practice", ["Feedback"]],
  [
    "Sessions",
    [
      "Unchanged",
      "Analysis",
      "Reflection",
      "Observation",
      "Interpretation",
      "Issue",
      "Assumption",
      "Options",
      "Advice",
    ],
  ],
];

/** Who agreed a plan, beside the ID of whom it was; the agreement stays without the name. */
export const agreedPlaces: readonly (readonly [id: string, name: string])[] = [
  ["LearnerId", "LearnerAgreed"],
  ["CoachId", "CoachAgreed"],
];

/** Free text in rows that name the person by ID. */
export const textsOfPerson: readonly (readonly [
  table: string,
  id: string,
  columns: readonly string[],
])[] = [
  ["People", "PersonId", ["Email", "Note"]],
  ["Leave", "PersonId", ["Note"]],
  ["Needs", "PersonId", ["Issue", "Gap", "Reason", "RaisedBy"]],
  ["Skills", "PersonId", ["Evidence"]],
];
