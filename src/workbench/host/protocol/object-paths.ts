// Finds the object that a path of a request names. A path is walked once per request: `worksheets.add` runs once.
import { HostError, notModelled } from "../host-error";
import type { HostObject } from "./host-class";
import { declareClass, findMember, isHostObject, spelledInCode } from "./host-class";
import type { ArgumentInfo, ObjectPath, ReferenceMirror, Request } from "./wire";
import { PathType } from "./wire";

export interface PathWalk {
  /** Null stands for a null object. */
  readonly object: (pathId: number) => HostObject | null;
  readonly args: (info: ArgumentInfo | undefined) => readonly unknown[];
  /** "Worksheets.getItem", for the error's location. */
  readonly location: (pathId: number) => string;
  /** The class of an object found already, or "". */
  readonly className: (pathId: number) => string;
}

/** office.js calls a service of its own for its own telemetry; it needs no answer. */
const internalService = declareClass<null>("AddinInternalService", {});

export function pathWalk(
  request: Request,
  root: HostObject,
  reference: (id: string) => HostObject | undefined
): PathWalk {
  const found = new Map<number, HostObject | null>();

  function object(pathId: number): HostObject | null {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(pathId)];
    if (path === undefined)
      throw new HostError("InvalidObjectPath", `The request holds no object path ${pathId}.`);
    const result = walk(path);
    found.set(pathId, result);
    return result;
  }

  function walk(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.Global) return root;
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.NewObject) {
      if (path.Name.startsWith("Microsoft.InternalService.")) return internalService.of(null);
      throw notModelled(`new ${path.Name}`);
    }
    if (path.ObjectPathType === PathType.Reference) {
      const kept = reference(path.Name);
      if (kept === undefined)
        throw new HostError("InvalidReference", "This reference is no longer valid.");
      return kept;
    }
    const parent = object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) {
      const navigation = findMember(parent.hostClass.navigations, path.Name);
      if (navigation === null)
        throw notModelled(`${parent.hostClass.name}.${spelledInCode(path.Name)}`);
      return navigation.member(parent.target);
    }
    if (path.ObjectPathType !== PathType.Method && path.ObjectPathType !== PathType.Indexer) {
      throw notModelled(`object paths of type ${path.ObjectPathType}`);
    }
    const name = path.ObjectPathType === PathType.Indexer ? "GetItem" : path.Name;
    const result = callMethod(parent, name, args(path.ArgumentInfo));
    if (result === null || isHostObject(result)) return result;
    throw new HostError(
      "GeneralException",
      `${parent.hostClass.name}.${spelledInCode(name)} gave no object.`
    );
  }

  function args(info: ArgumentInfo | undefined): readonly unknown[] {
    const mirror = info?.ReferencedObjectPathIds ?? undefined;
    return (info?.Arguments ?? []).map(
      (value, index) => resolved(value, mirror?.[index] ?? 0) ?? undefined
    );
  }

  function resolved(value: unknown, mirror: ReferenceMirror): unknown {
    if (typeof mirror === "number") return mirror === 0 ? inner(value) : object(mirror);
    return Array.isArray(value)
      ? value.map((element, index) => resolved(element, mirror[index] ?? 0))
      : value;
  }

  /** Client objects inside plain objects arrive as {_ObjectPathId}; arrays of values are left as they are. */
  function inner(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const pathId = (value as { readonly _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof pathId === "number") return object(pathId);
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, inner(held)]));
  }

  function location(pathId: number): string {
    const path = request.ObjectPaths[String(pathId)];
    if (path === undefined || path.ParentObjectPathId === undefined) return path?.Name ?? "";
    const parent = found.get(path.ParentObjectPathId);
    const member = path.ObjectPathType === PathType.Indexer ? "getItem" : spelledInCode(path.Name);
    return parent === undefined || parent === null ? member : `${parent.hostClass.name}.${member}`;
  }

  function className(pathId: number): string {
    return found.get(pathId)?.hostClass.name ?? "";
  }

  return { object, args, location, className };
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  if (object.hostClass === internalService.hostClass) return null;
  const method = findMember(object.hostClass.methods, name);
  if (method === null) throw notModelled(`${object.hostClass.name}.${spelledInCode(name)}`);
  return method.member(object.target, args);
}
