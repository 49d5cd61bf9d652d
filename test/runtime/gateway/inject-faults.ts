import { globSync } from "tinyglobby";
import { vi } from "vitest";

/** Lets any function of the runtime throw, once, when it is told to. */
export interface FaultInjector {
  /** Names of the functions called since `record` began. */
  readonly called: ReadonlySet<string>;
  /** Forgets what was called. */
  record(): void;
  /** The named function throws the next time it is called. */
  arm(site: string): void;
  /** Whether the armed function has thrown; it never will after this. */
  disarm(): boolean;
  /** Notes a call of a function, which throws if it is armed. */
  hit(site: string): void;
  /** Lets a method of a class throw as well, where `applies` to its object. */
  patch(prototype: object, name: string, method: string, applies?: (self: never) => boolean): void;
  /** Undoes `patch`. */
  restore(): void;
}

/** The message of what is thrown. */
export const injected = "injected fault";

/** Replaces the exported functions of all runtime modules, and the functions of the objects these answer, for modules imported from now on. */
export function injectFaults(): FaultInjector {
  let called = new Set<string>();
  let armed: string | undefined;
  let thrown = false;
  const undo: (() => void)[] = [];

  const hit = (site: string): void => {
    called.add(site);
    if (armed !== site) return;
    armed = undefined;
    thrown = true;
    throw new Error(`${injected} in ${site}`);
  };
  const wrapFunction = (site: string, target: (...given: unknown[]) => unknown): unknown =>
    new Proxy(target, {
      apply(original, self, given: unknown[]) {
        hit(site);
        return wrapResult(`${site}()`, Reflect.apply(original, self, given));
      },
    });
  const wrapResult = (site: string, value: unknown): unknown => {
    if (typeof value === "function") return wrapFunction(site, value as never);
    if (
      !isPlain(value) ||
      !Object.values(Object.getOwnPropertyDescriptors(value)).some((each) => typeof each.value === "function")
    )
      return value;
    const wrapped = new Map<PropertyKey, unknown>();
    return new Proxy(value, {
      get(object, key) {
        const inner: unknown = Reflect.get(object, key, object);
        if (typeof inner !== "function") return inner;
        const known = wrapped.get(key);
        if (known !== undefined) return known;
        const made = wrapFunction(`${site}.${String(key)}`, inner as never);
        wrapped.set(key, made);
        return made;
      },
    });
  };

  /** Lets the methods of a class of ours throw; what is private is called by them. */
  const wrapMethods = (name: string, { prototype }: { readonly prototype: object }): void => {
    for (const [method, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (method === "constructor" || typeof value !== "function") continue;
      const original = value as (...given: unknown[]) => unknown;
      Object.defineProperty(prototype, method, {
        configurable: true,
        writable: true,
        value: function wrapped(this: unknown, ...given: unknown[]) {
          hit(`${name}.${method}`);
          return Reflect.apply(original, this, given);
        },
      });
    }
  };

  vi.resetModules();
  const folder = new URL("../../../generator/runtime/", import.meta.url).pathname;
  // A connection is not on the path of one request but of all: a throw in it ends it, which test/runtime/http2 shows.
  for (const file of globSync(["**/*.ts", "!http2/**"], { cwd: folder })) {
    const module = file.replace(/^.*\//, "").replace(/\.ts$/, "");
    // What catches, and what reports at the last, is not on the path itself.
    if (module === "boundary" || module === "index") continue;
    if (module === "print-fault") {
      vi.doMock(folder + file, () => ({ printFault: () => undefined }));
      continue;
    }
    vi.doMock(folder + file, async (load: () => Promise<Record<string, unknown>>) => {
      const original = await load();
      for (const [name, value] of Object.entries(original))
        if (isClass(value) && /^(gateway|serve)\//.test(file)) wrapMethods(name, value);
      return Object.fromEntries(
        Object.entries(original).map(([name, value]) => [
          name,
          typeof value === "function" && !isClass(value) ? wrapFunction(`${module}.${name}`, value as never) : value,
        ]),
      );
    });
  }
  return {
    get called() {
      return called;
    },
    record() {
      called = new Set();
    },
    arm(site) {
      armed = site;
      thrown = false;
    },
    disarm() {
      armed = undefined;
      return thrown;
    },
    hit,
    patch(prototype, name, method, applies = () => true) {
      const own = Object.getOwnPropertyDescriptor(prototype, method);
      const original = Reflect.get(prototype, method) as (...given: unknown[]) => unknown;
      Object.defineProperty(prototype, method, {
        configurable: true,
        writable: true,
        value: function patched(this: never, ...given: unknown[]) {
          if (applies(this)) hit(`${name}.${method}`);
          return Reflect.apply(original, this, given);
        },
      });
      undo.push(() => {
        if (own === undefined) Reflect.deleteProperty(prototype, method);
        else Object.defineProperty(prototype, method, own);
      });
    },
    restore() {
      for (const step of undo) step();
    },
  };
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isClass(value: unknown): value is { readonly prototype: object } {
  return typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));
}
