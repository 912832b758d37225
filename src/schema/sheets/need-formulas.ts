// The rules of domain/gate and domain/suggest-help as formulas of one row of Needs, in the same order.
import { causes, gateSigns } from "../../domain/gate";
import type { GateSign } from "../../domain/gate";
import {
  answers,
  gateQuestions,
  helps,
  leanings,
  modeQuestions,
  triggers,
} from "../../domain/need";
import type { Answer, GateQuestion, Leaning, Trigger } from "../../domain/need";
import { kinds } from "../../domain/plan";
import { needChecks, suggestions } from "../../domain/suggest-help";
import type { Template } from "../spec";
import { wordOf } from "./lists";
import { gateColumn, modeColumn } from "./need-columns";

const answer = wordOf("Answer", answers);
const cause = wordOf("Cause", causes);
const help = wordOf("Help", helps);
const leaning = wordOf("Leaning", leanings);
const signWord = wordOf("GateSign", gateSigns);
const suggestion = wordOf("Suggestion", suggestions);
const check = wordOf("NeedCheck", needChecks);

const is = (question: GateQuestion, of: Answer): string =>
  `{${gateColumn(question)}}=${answer(of)}`;
const isNot = (question: GateQuestion, of: Answer): string =>
  `{${gateColumn(question)}}<>${answer(of)}`;

/** Answered, and not by yes. */
const isOther = (question: GateQuestion): string =>
  `AND(COUNTIF(Lists.Answer,{${gateColumn(question)}})>0,${isNot(question, "yes")})`;

const answeredGate = gateQuestions
  .map((question) => `COUNTIF(Lists.Answer,{${gateColumn(question)}})`)
  .join("+");

const tests: Readonly<Record<GateSign, string>> = {
  unanswered: `${answeredGate}<${gateQuestions.length}`,
  noGap: isOther("realGap"),
  notWorth: isOther("worthClosing"),
  cannotToday: is("couldToday", "no"),
  neverRight: `AND(${is("everDoneRight", "no")},${isNot("couldToday", "yes")})`,
  notTold: is("knowsExpected", "no"),
  noMeans: is("hasMeans", "no"),
  rightCosts: is("rightCosts", "yes"),
  otherTarget: is("otherTarget", "yes"),
  othersAlike: is("othersAlike", "yes"),
  othersNotKnown: is("othersAlike", "unknown"),
  nothingFound: "",
};

const anyOf = (...signs: readonly GateSign[]): string =>
  `OR(${signs.map((sign) => tests[sign]).join(",")})`;
const isBlocked = anyOf("unanswered", "noGap", "notWorth");
const isSystem = anyOf("noMeans", "rightCosts", "otherTarget", "othersAlike");
const isSkill = anyOf("cannotToday", "neverRight");
const isKnowledge = tests.notTold;
const isOwn = `OR(${tests.cannotToday},${tests.neverRight},${isKnowledge})`;

export const causeFormula: Template = `=IF({NeedId}="","",IF(${isBlocked},${cause("unknown")},IF(${isSystem},IF(${isOwn},${cause("mixed")},${cause("workSystem")}),IF(${tests.othersNotKnown},${cause("unknown")},IF(${isSkill},IF(${isKnowledge},${cause("mixed")},${cause("skill")}),IF(${isKnowledge},${cause("knowledge")},${cause("unknown")}))))))`;

/** The words of the signs that there are, each after a separator, the first of which is cut off. */
function told(signs: readonly GateSign[], more = ""): string {
  const each = signs.map((sign) => `IF(${tests[sign]},"; "&${signWord(sign)},"")`);
  return `MID(${each.join("&")}${more},3,999)`;
}

export const signsFormula: Template = `=IF({NeedId}="","",IF(${isBlocked},${told(["unanswered", "noGap", "notWorth"])},${told(
  [
    "cannotToday",
    "neverRight",
    "notTold",
    "noMeans",
    "rightCosts",
    "otherTarget",
    "othersAlike",
    "othersNotKnown",
  ],
  `&IF(OR(${isSystem},${isOwn}),"","; "&${signWord("nothingFound")})`
)}))`;

const leaningTo = (side: Leaning): string =>
  `(${modeQuestions.map((question) => `IF({${modeColumn(question)}}=${leaning(side)},1,0)`).join("+")})`;
const answeredMode = modeQuestions
  .map((question) => `COUNTIF(Lists.Leaning,{${modeColumn(question)}})`)
  .join("+");
const [coaching, mentoring] = [leaningTo("coaching"), leaningTo("mentoring")];
const isForTraining = `AND({Cause}=${cause("mixed")},${is("othersAlike", "yes")},${is("knowsExpected", "no")},${isNot("hasMeans", "no")},${isNot("rightCosts", "yes")},${isNot("otherTarget", "yes")})`;

export const suggestedFormula: Template = `=IF({NeedId}="","",IF({Cause}=${cause("workSystem")},${suggestion("fixSystem")},IF(${isForTraining},${suggestion("training")},IF(${answeredMode}=0,${suggestion("answerMode")},IF(${mentoring}>${coaching},${suggestion("mentoring")},IF(${mentoring}=${coaching},${suggestion("tie")},IF({Cause}=${cause("unknown")},${suggestion("answerGate")},${suggestion("coaching")})))))))`;

/** With the count of each side, where it was they that decided. */
export const suggestedWhyFormula: Template = `=IF({NeedId}="","",INDEX(Lists.SuggestionWhy,MATCH({Suggested},Lists.Suggestion,0))&IF(OR({Suggested}=${suggestion("coaching")},{Suggested}=${suggestion("mentoring")},{Suggested}=${suggestion("tie")})," ("&${help("coaching")}&" "&${coaching}&", "&${help("mentoring")}&" "&${mentoring}&")",""))`;

const unreasoned = 'OR({Reason}="",{DecidedBy}="")';
const needsRow = `OR({Chosen}=${help("training")},{Chosen}=${help("fixSystem")})`;

export const needCheckFormula: Template = `=IF({NeedId}="","",IF(COUNTIF(Lists.Help,{Chosen})=0,${check("open")},IF({Chosen}=${help("otherSupport")},IF({Reason}="",${check("decided")},${check("reasonKept")}),IF(AND({Chosen}<>{Suggested},${unreasoned}),${check("reasonMissing")},IF(AND({Chosen}=${help("coaching")},COUNTIF(Lists.Purpose,{Purpose})=0),${check("purposeMissing")},IF(AND(${needsRow},{IssueId}=""),${check("ownerMissing")},${check("decided")}))))))`;

const trigger = wordOf("Trigger", triggers);
const kind = wordOf("Kind", kinds);
const isOf = (...of: readonly Trigger[]): string =>
  `OR(${of.map((one) => `{Trigger}=${trigger(one)}`).join(",")})`;
const helpInForce = `IF(COUNTIF(Lists.Help,{Chosen})>0,{Chosen},{Suggested})`;

export const planKindFormula: Template = `=IF({NeedId}="","",IF(${helpInForce}=${help("coaching")},IF(${isOf("newRole", "restructure", "newProcess")},${kind("business")},IF(${isOf("request")},${kind("personal")},${kind("performance")})),""))`;
