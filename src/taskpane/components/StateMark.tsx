// A State as word and symbol; colour only repeats what the word says.
import type { State } from "../../domain/states";
import { lookOf } from "../state-look";
import { StandMark } from "./StandMark";

export function StateMark({ state, word }: { readonly state: State; readonly word: string }) {
  return <StandMark label={word} {...lookOf(state)} />;
}
