/** Words that cannot name a declaration, and globals that emitted code relies on. */
const reserved: ReadonlySet<string> = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for function if " +
    "import in instanceof new null return super switch this throw true try typeof var void while with yield let static " +
    "implements interface package private protected public await async abstract as any asserts bigint boolean constructor " +
    "declare get infer is keyof module namespace never readonly require number object set string symbol type undefined " +
    "unique unknown from of arguments eval globalThis " +
    "Array AsyncGenerator AsyncIterable AbortSignal BigInt Boolean Buffer Date Error Function Infinity JSON Map Math NaN " +
    "Number Object Promise Proxy ReadonlyMap Record Reflect RegExp Request Response Set String Symbol TextDecoder " +
    "TextEncoder URL Uint8Array Partial Readonly Pick Omit Exclude Extract Iterable"
  ).split(" "),
);

/** Properties every object inherits: as plain names they would be found where nothing was set. */
const inherited: ReadonlySet<string> = new Set([
  "constructor",
  "toString",
  "toJSON",
  "valueOf",
  "toLocaleString",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "__proto__",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "then",
]);

/** Whether every object inherits a property of this name. */
export function isInherited(name: string): boolean {
  return inherited.has(name);
}

/** A name that may be declared at the top of a module; clashing names get a `$` behind. */
export function safeIdentifier(name: string): string {
  const start = toWord(name);
  return reserved.has(start) || inherited.has(start) ? `${start}$` : start;
}

/** A property name that needs no quotes and is inherited from nowhere. */
export function safeProperty(name: string): string {
  const start = toWord(name);
  return inherited.has(start) ? `${start}$` : start;
}

function toWord(name: string): string {
  // Most names are, and what is said of all alphabets takes longer to look up.
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return name;
  const word = name.replace(/[^\p{ID_Continue}$]/gu, "_");
  return /^[\p{ID_Start}$_]/u.test(word) ? word : `_${word}`;
}

/** protobuf's lowerCamelCase, as JSON names use it: `create_revision` -> `createRevision`, `ID` -> `ID`. */
export function camelCase(name: string): string {
  if (name !== "" && !name.includes("_")) return name;
  let out = "";
  let upper = false;
  for (const char of name) {
    if (char === "_") upper = true;
    else {
      out += upper ? char.toUpperCase() : char;
      upper = false;
    }
  }
  return out === "" ? "_" : out;
}

/** `name`, or `name_2`, `name_3` ... if taken; what is answered is taken from then on. */
export function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count++) candidate = `${name}_${count}`;
  taken.add(candidate);
  return candidate;
}
