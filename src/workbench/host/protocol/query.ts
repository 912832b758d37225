// Answers load(): turns select paths into an object keyed by wire names. Unmodelled members fail loudly.
import { invalidArgument, notModelled } from "../host-error";
import type { HostObject } from "./host-class";
import { findMember, spelledInCode } from "./host-class";
import type { QueryInfo } from "./wire";

type Json = Record<string, unknown>;

export function query(object: HostObject, info: QueryInfo): Json {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].filter((path) => path !== "");
  return object.hostClass.items === null
    ? selected(object, paths)
    : collection(object, info, paths);
}

function collection(object: HostObject, info: QueryInfo, paths: readonly string[]): Json {
  const answer: Json = {};
  const everything = paths.length === 0 || paths.includes("*");
  const own = (path: string) => findMember(object.hostClass.scalars, path);
  if (everything) Object.assign(answer, allScalars(object));
  for (const path of paths) {
    const scalar = own(path);
    if (scalar !== null) answer[scalar.name] = scalar.member.get?.(object.target);
  }
  const ofItems = paths.filter((path) => own(path) === null);
  if (everything || ofItems.length > 0) {
    const all = object.hostClass.items?.(object.target) ?? [];
    const from = info.Skip ?? 0;
    const wanted = all.slice(from, info.Top === undefined ? undefined : from + info.Top);
    answer["_Items"] = wanted.map((item) => ({
      ...privateIdentity(item),
      ...query(item, { Select: ofItems }),
    }));
  }
  return answer;
}

function selected(object: HostObject, paths: readonly string[]): Json {
  const { hostClass, target } = object;
  const answer: Json = paths.length === 0 || paths.includes("*") ? allScalars(object) : {};
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    if (path === "*") continue;
    const [head = "", ...rest] = path.split(/[/.]/);
    const scalar = findMember(hostClass.scalars, head);
    if (scalar !== null) {
      if (rest.length > 0)
        throw invalidArgument(`${hostClass.name}.${head} has no property ${rest.join("/")}.`);
      if (scalar.member.get === undefined)
        throw notModelled(`reading ${hostClass.name}.${spelledInCode(scalar.name)}`);
      answer[scalar.name] = scalar.member.get(target);
      continue;
    }
    const navigation = findMember(hostClass.navigations, head);
    if (navigation === null) throw notModelled(`${hostClass.name}.${spelledInCode(head)}`);
    const below = nested.get(navigation.name) ?? [];
    below.push(rest.join("/"));
    nested.set(navigation.name, below);
  }
  for (const [name, below] of nested) {
    const child = hostClass.navigations.get(name)?.(target) ?? null;
    answer[name] =
      child === null
        ? null
        : { ...identity(child), ...query(child, { Select: below.filter((path) => path !== "") }) };
  }
  return answer;
}

function allScalars(object: HostObject): Json {
  const answer: Json = {};
  for (const [name, scalar] of object.hostClass.scalars) {
    if (scalar.get !== undefined && !name.startsWith("_")) answer[name] = scalar.get(object.target);
  }
  return answer;
}

/** Id or _Id of the object, as an Instantiate answers it. */
export function identity(object: HostObject): Json {
  return { ...object.hostClass.identity?.(object.target) };
}

/** For items: `_Id` never counts as loaded, `Id` would. */
function privateIdentity(object: HostObject): Json {
  const known = object.hostClass.identity?.(object.target);
  return known === undefined ? {} : { _Id: known.Id ?? known._Id };
}

/** The keys of retrieve(): camelCase, and `items` in place of `_Items`. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === "_Items" ? "items" : spelledInCode(name),
      asJson(inner),
    ])
  );
}
