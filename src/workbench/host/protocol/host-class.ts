// How a class of Excel's object model is declared to the host: wire names and what each member does. Knows no class.

/** An object of the model: what it stands for in the workbook, and the class that says what it can do. */
export interface HostObject {
  readonly hostClass: HostClass;
  readonly target: unknown;
}

export interface Scalar<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** Arguments arrive with client objects already resolved; an omitted or null argument is undefined. */
export type Method<T> = (target: T, args: readonly unknown[]) => unknown;

export interface Members<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** A method returns a scalar, nothing, a HostObject, or null for a null object. */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** What makes office.js find the same object again: Id or _Id, resolvable through GetItem of the collection. */
  readonly identity?: (target: T) => { readonly Id: unknown } | { readonly _Id: unknown };
  /** For collections. */
  readonly items?: (target: T) => readonly HostObject[];
}

interface HostClass {
  readonly name: string;
  readonly scalars: ReadonlyMap<string, Scalar<unknown>>;
  readonly navigations: ReadonlyMap<string, (target: unknown) => HostObject | null>;
  readonly methods: ReadonlyMap<string, Method<unknown>>;
  readonly identity:
    ((target: unknown) => { readonly Id?: unknown; readonly _Id?: unknown }) | null;
  readonly items: ((target: unknown) => readonly HostObject[]) | null;
}

export interface ClassOf<T> {
  readonly hostClass: HostClass;
  readonly of: (target: T) => HostObject;
  /** The target, when the value is an object of this class. */
  readonly in: (value: unknown) => T | undefined;
}

const declared: HostClass[] = [];

/** Declares a class by its members. Several tables of members may be given, so that a large class can stand in several files. */
export function declareClass<T>(name: string, ...parts: readonly Members<T>[]): ClassOf<T> {
  const merged = <V>(pick: (part: Members<T>) => Readonly<Record<string, V>> | undefined) =>
    new Map<string, V>(parts.flatMap((part) => Object.entries(pick(part) ?? {})));
  const hostClass = {
    name,
    scalars: merged((part) => part.scalars),
    navigations: merged((part) => part.navigations),
    methods: merged((part) => part.methods),
    identity: parts.find((part) => part.identity)?.identity ?? null,
    items: parts.find((part) => part.items)?.items ?? null,
  } as HostClass;
  declared.push(hostClass);
  return {
    hostClass,
    of: (target) => ({ hostClass, target }),
    in: (value) =>
      isHostObject(value) && value.hostClass === hostClass ? (value.target as T) : undefined,
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "hostClass" in value && "target" in value;
}

/** Looks a member up as Excel does, without regard to case. */
export function findMember<V>(
  members: ReadonlyMap<string, V>,
  name: string
): { readonly name: string; readonly member: V } | null {
  const exact = members.get(name);
  if (exact !== undefined) return { name, member: exact };
  const wanted = name.toLowerCase();
  for (const [known, member] of members)
    if (known.toLowerCase() === wanted) return { name: known, member };
  return null;
}

/** Every member that a loaded class models, as "Class.member" in the spelling of the d.ts; for the table of beliefs. */
export function modelledMembers(): readonly string[] {
  const names = declared.flatMap(({ name, scalars, navigations, methods, items }) =>
    [
      ...scalars.keys(),
      ...navigations.keys(),
      ...methods.keys(),
      ...(items === null ? [] : ["Items"]),
    ].map((member) => `${name}.${spelledInCode(member)}`)
  );
  return [...new Set(names)].sort();
}

export function spelledInCode(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
