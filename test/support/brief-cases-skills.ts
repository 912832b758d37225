// Cases for what the brief says of training, skills and ideas: which cell of which sheet says it. Rows of a small workbook of their own.
import type { Row } from "../../src/schema/row";
import { english } from "../../src/text/en";
import type { BriefCase } from "./brief-cases";

const { ciSkills, fits, routes } = english;
const level = (
  PersonId: string,
  Skill: string,
  Required: number,
  Actual: number,
  more: Row = {}
) => ({
  ...{ PersonId, Skill, Required, Actual, AssessedOn: 46300 },
  ...more,
});

export const skillBriefRows: ReadonlyMap<string, readonly Row[]> = new Map<string, readonly Row[]>([
  [
    "People",
    [
      { PersonId: "L1", Name: "Ana", Team: "Desk" },
      { PersonId: "L2", Name: "Ben", Team: "Desk" },
    ],
  ],
  [
    "Skills",
    [
      level("L1", ciSkills.statistics, 3, 4),
      level("L2", ciSkills.statistics, 3, 2, { Route: routes.train, Fit: fits.language }),
      level("L2", ciSkills.meetings, 2, 2),
    ],
  ],
  ["TeamSkills", [{ Team: "Desk" }]],
  [
    "Actions",
    [{ ActionId: "A1", Action: "Label the shelves", Done: 46340, Due: 46345, Note: "I1" }],
  ],
  [
    "Ideas",
    [
      { IdeaId: "I1", Idea: "Label the shelves", Benefit: "Time", On: 46340, Link: "A1" },
      { IdeaId: "I2", Idea: "Fewer forms", On: 46334 },
    ],
  ],
]);

const { skillNexts, coverChecks, candidates } = english;
export const skillBriefCases: readonly BriefCase[] = [
  {
    title: "S69 the list begins with the five skills of continuous improvement",
    ...{ table: "SkillList", row: 5, column: "Skill", says: ciSkills.meetings },
  },
  {
    title: "S70 a skill in which only one works alone is told",
    ...{ table: "SkillList", row: 2, column: "Check", says: coverChecks.onlyOne },
  },
  {
    title: "S70 who is on the way in such a skill could be cross-trained",
    ...{ table: "Skills", row: 2, column: "Candidate", says: candidates.crossTrain },
  },
  {
    title: "S71 a team says which skill nobody in it has",
    ...{ table: "TeamSkills", row: 1, column: "Missing" },
    says: [
      ...[ciSkills.problemSolving, ciSkills.dataCollection],
      ...[ciSkills.groupDynamics, ciSkills.meetings],
    ].join("; "),
  },
  {
    title: "S72 a training that does not fit those who take it is to be changed",
    ...{ table: "Skills", row: 2, column: "Next", says: skillNexts.changeTraining },
  },
  {
    title: "S73 coverage is those at the level of those who are asked",
    ...{ table: "SkillList", row: 2, column: "Coverage", says: 0.5 },
  },
  {
    title: "S74 whoever can show a skill is a candidate for training others",
    ...{ table: "Skills", row: 1, column: "Candidate", says: candidates.trainer },
  },
  {
    title: "S75 an idea with its benefit waits for an answer",
    ...{ table: "Ideas", row: 1, column: "State", says: english.ideaStates.waiting },
  },
  {
    title: "S76 an idea that nobody signed is told after 14 days without an answer",
    ...{ table: "Ideas", row: 2, column: "State", says: english.ideaStates.overdue },
  },
  {
    title: "S77 an idea says how the action stands that it became",
    ...{ table: "Ideas", row: 1, column: "Now", says: english.actionStates.doneOnTime },
  },
];
