// Carries out one request action by action, in order. An error stops the batch; what was done before stays done.
import { HostError, notModelled } from "../host-error";
import type { HostObject } from "./host-class";
import { findMember, isHostObject, spelledInCode } from "./host-class";
import type { PathWalk } from "./object-paths";
import { callMethod, pathWalk } from "./object-paths";
import { asJson, identity, query } from "./query";
import type { Action, Request, Response } from "./wire";
import { ActionType } from "./wire";

/** Objects that the client tracks over requests, by the reference id given out. */
export interface KeptReferences {
  readonly idOf: (object: HostObject) => string | undefined;
  readonly keep: (object: HostObject) => void;
  readonly find: (id: string) => HostObject | undefined;
}

export function carryOut(request: Request, root: HostObject, references: KeptReferences): Response {
  const paths = pathWalk(request, root, references.find);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      const value =
        action.ActionType === ActionType.Trace ? null : perform(action, paths, references);
      results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const status =
        error.code === "ItemNotFound" ? 404 : error.code === "NotImplemented" ? 501 : 400;
      const failure = {
        Code: error.code,
        Message: error.message,
        Location: placeOf(action, paths),
        ActionIndex: index,
        HttpStatusCode: status,
      };
      return { Results: results, TraceIds: traces, Error: failure };
    }
  }
  return { Results: results, TraceIds: traces };
}

function perform(action: Action, paths: PathWalk, references: KeptReferences): unknown {
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return object === null ? null : { ...identity(object), ...referenceOf(object, references) };
    case ActionType.Query:
      return object === null
        ? null
        : { ...query(object, action.QueryInfo ?? {}), ...referenceOf(object, references) };
    case ActionType.QueryAsJson:
      return object === null ? null : asJson(query(object, action.QueryInfo ?? {}));
    case ActionType.Method: {
      if (object === null) return { _IsNull: true };
      if (action.Name === "_KeepReference") return references.keep(object);
      const result = callMethod(object, action.Name, paths.args(action.ArgumentInfo));
      if (isHostObject(result))
        throw notModelled(`${object.hostClass.name}.${spelledInCode(action.Name)} as a scalar`);
      return result;
    }
    case ActionType.SetProperty:
      setProperty(object, action.Name, paths.args(action.ArgumentInfo)[0]);
      return null;
    case ActionType.Update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        setProperty(object, name, value);
      return null;
    default:
      throw notModelled(`actions of type ${action.ActionType}`);
  }
}

function setProperty(object: HostObject | null, name: string, value: unknown): void {
  if (object === null)
    throw new HostError(
      "InvalidObjectPath",
      "The object path is a null object; nothing can be written to it."
    );
  const scalar = findMember(object.hostClass.scalars, name);
  if (scalar?.member.set === undefined)
    throw notModelled(`writing ${object.hostClass.name}.${spelledInCode(name)}`);
  scalar.member.set(object.target, value);
}

function referenceOf(
  object: HostObject,
  references: KeptReferences
): { readonly _ReferenceId?: string } {
  const id = references.idOf(object);
  return id === undefined ? {} : { _ReferenceId: id };
}

/** "Range.values": the member that failed, or the path that led nowhere. */
function placeOf(action: Action, paths: PathWalk): string {
  const isMember =
    action.ActionType === ActionType.Method || action.ActionType === ActionType.SetProperty;
  const found = paths.className(action.ObjectPathId);
  return isMember && found !== ""
    ? `${found}.${spelledInCode(action.Name)}`
    : paths.location(action.ObjectPathId);
}
