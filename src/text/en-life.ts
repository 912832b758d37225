// What is said of changes to people's rows, in English.
import type { LifeWords } from "./life-words";

export const englishLife: LifeWords = {
  lifeSentences: {
    andMore: "{items} and {n} more",
    problem: "The workbook: {what}",
    none: "none",
    nothing: "Nothing had to be changed.",
    about: "{kind}: {of}",
    howBack: "To take it back: undo ({id}).",
    completed: "Completed, what was broken off: {id}.",
    takenBackOff: "Taken back, what was broken off: {id}.",
    takenBack: "Taken back: {id} ({about}).",
    nothingBack: "there is nothing to take back. Restore points are kept for 30 days.",
    changedSince:
      "{id} cannot be taken back, because what it changed was changed since: {places}. Change it by hand.",
    neededSince:
      "{id} cannot be taken back, because rows that came since need what it added: {ids}. Take those rows out first.",
    backAlready: "{id} is taken back already.",
    noLonger:
      "{id} can no longer be taken back: the last three changes of thirty days can. Change it by hand.",
    noPlan: "no plan has the ID “{id}”. There are: {known}.",
    noPerson:
      "nobody has the ID or name “{person}”. There are: {known}. Add a new person to People first.",
    severalPeople: "several people are called “{person}”: {known}. Say which by ID.",
    handedOverOne: "{kind}: 1 row to {id} {name}.",
    handedOver: "{kind}: {count} rows to {id} {name}.",
    ownPlan: "{id} is {name}'s own plan: nobody coaches themselves. Choose another coach.",
    noPeople: "there is no sheet of people, so there is nobody to merge.",
    namedTwice: "{id} is named twice. Name two people.",
    bothSides:
      "{plan} has one of {keep} and {gone} as learner and the other as coach: they are two people. Mend the plan first.",
    merged: "{kind}: {gone} is now {id} {name}.",
    ownGone: "What stood in the row of {gone} under {headers} went with it; undo brings it back.",
    openParts: "{id} has a part that is not closed: {known}. Close that first.",
    moved: "{kind}: {id}, from {day} on.",
    endFirst: "{to} is before {from}. Give the end after the beginning.",
    awayFrom: "{kind}: {id} {name}, from {from} on.",
    awayUntil: "{kind}: {id} {name}, from {from} to {to}.",
    nobodySaw: "a flag is put aside by name. Say who has seen it.",
    dayOver: "{day} is over. Give a day from today on.",
    putAside: "{kind}: {flag}, until {day}, by {name}.",
    flag: "{rule} of {id}",
    noRule: "there is no rule “{rule}”. Choose {known}.",
    noFlag: "{id} has no such flag today. It has: {known}.",
    severalFlags: "several flags fit: {known}. Say which by its rule or measure.",
    notSaid: "say why nothing changed.",
    dayAhead: "{day} is not yet. Give the day you met.",
    met: "{kind}: {plan} on {day} ({id}).",
    removed:
      "{kind}: {id}. Plans, measures and readings stay, without a name; your own columns and sheets were not looked through, and a first name alone is not found.",
    nameShared:
      "Somebody else has the same name: where only a name stands, without the ID {id}, it was left.",
    keptBack:
      "What was removed can be taken back for 30 days; until then it stands on a hidden sheet.",
  },
  setUpSentences: {
    looking: "Looking at the workbook",
    writingSheets: "Writing the sheets",
    writingRows: "Writing the rows",
    writingCheckIns: "Writing the check-ins",
    plan: "plan",
    plans: "plans",
    person: "person",
    people: "people",
    measure: "measure",
    measures: "measures",
    action: "action",
    actions: "actions",
    toAdd: "Rows to add: {rows}.",
    noneToAdd: "No row is added: all of these plans are there already.",
    added: "Added: {rows}.",
    unagreed:
      "Active, and not agreed yet: {count}. Coach and learner agree by name and day; see the column {column} of Plans.",
    allThere: "All of these plans are there already: no row was added.",
    repaired: "The sheets were repaired.",
    unchanged: "Nothing was changed.",
    rowsChanged:
      "rows of this set-up were changed or deleted since ({n}); nothing was taken back. Correct them on their sheets.",
    rowsNeeded:
      "rows that came since need what was set up ({ids}); nothing was taken back. Close these plans instead.",
    setUpTakenBack:
      "Taken back: {plans}, with their people, measures and actions. The sheets stay.",
    knownOne: "1 plan was there already and stayed as it is.",
    known: "{count} plans were there already and stayed as they are.",
  },
};
