// What is typed about a session before it is written: kept in the memory of the pane, by plan, so that looking elsewhere loses nothing. It is
// stored nowhere: private words have no place outside the workbook (decision 0052).
import { useEffect, useState } from "react";
import type { Answer } from "../domain/need";
import type { Owner } from "../domain/plan";
import type { BoundaryCheck, QuestionSet, SessionType } from "../domain/session";
import type { SessionRequest } from "../usecases/session/record-session";
import { dayFromInput, dayToInput } from "./day-words";

export interface ActionDraft {
  readonly action: string;
  readonly measureId: string;
  readonly owner: Owner;
  readonly proposedBy: Owner;
  /** As a date box has it; "" for the usual day. */
  readonly due: string;
}

/** Texts that copies may hold, and those that stay with the pair. */
export const sharedTexts = ["observation", "analysis", "reflection"] as const;
export const ownTexts = ["issue", "assumption", "options", "interpretation", "advice"] as const;
export type SessionText = (typeof sharedTexts)[number] | (typeof ownTexts)[number];

export interface SessionDraft {
  readonly held: string;
  readonly next: string;
  readonly type: SessionType | null;
  readonly questions: QuestionSet | null;
  readonly texts: Readonly<Partial<Record<SessionText, string>>>;
  readonly adviceAsked: Answer | null;
  readonly boundary: BoundaryCheck | null;
  readonly pulse: number | null;
  /** IDs of rows of practice. */
  readonly practised: readonly string[];
  readonly actions: readonly ActionDraft[];
}

const blank: SessionDraft = {
  ...{ held: "", next: "", type: null, questions: null, texts: {} },
  ...{ adviceAsked: null, boundary: null, pulse: null, practised: [], actions: [] },
};

/** Days until an action is due, unless another day is said. */
const actionDays = 7;

const drafts = new Map<string, SessionDraft>();

export interface DraftBox {
  readonly draft: SessionDraft;
  readonly put: (some: Partial<SessionDraft>) => void;
  /** After it was written. */
  readonly forget: () => void;
}

export function useSessionDraft(planId: string): DraftBox {
  const [draft, setDraft] = useState(() => drafts.get(planId) ?? blank);
  const isTyped = draft !== blank;
  useEffect(() => {
    if (!isTyped) return undefined;
    // Where the browser allows it, it asks before it closes the pane.
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isTyped]);
  return {
    draft,
    put: (some) => {
      const next = { ...draft, ...some };
      drafts.set(planId, next);
      setDraft(next);
    },
    forget: () => {
      drafts.delete(planId);
      setDraft(blank);
    },
  };
}

export function newAction(measureId: string): ActionDraft {
  return { action: "", measureId, owner: "learner", proposedBy: "learner", due: "" };
}

/** The day as the box shows it: as typed, else the usual one. */
export function dueOf({ due }: ActionDraft, today: number): string {
  return due === "" ? dayToInput(today + actionDays) : due;
}

/** What is written. Actions without words are left out, and so are private words of an executive plan, which has no boxes for them. */
export function requestFrom(
  planId: string,
  draft: SessionDraft,
  fallback: { readonly type: SessionType; readonly questions: QuestionSet },
  today: number
): SessionRequest {
  const texts = Object.entries(draft.texts)
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([, text]) => text !== "");
  const { adviceAsked, boundary, pulse, practised } = draft;
  return {
    ...Object.fromEntries(texts),
    ...{ planId, adviceAsked, boundary, pulse, practised },
    type: draft.type ?? fallback.type,
    questions: draft.questions ?? fallback.questions,
    held: dayFromInput(draft.held) ?? today,
    next: dayFromInput(draft.next),
    agreed: draft.actions
      .filter(({ action }) => action.trim() !== "")
      .map((one) => ({
        ...{ action: one.action.trim(), measureId: one.measureId, owner: one.owner },
        proposedBy: one.proposedBy,
        due: dayFromInput(dueOf(one, today)) ?? today + actionDays,
      })),
  };
}
