/** Cuts a stream of JSON into the texts of its values. */
export interface JsonValueSplitter {
  /** The texts that a piece ends. */
  split(piece: string): Generator<string, void, undefined>;
  /** The last text, which only the end of the stream ends: `12` could go on. */
  end(): Generator<string, void, undefined>;
  /** Characters that wait for the rest of their value. */
  readonly rest: number;
}

/** What a splitter throws. */
export interface JsonValueFaults {
  /** Something stands where a value should, or a comma. */
  readonly notJson: (text: string) => Error;
  /** The stream ended inside of a value, or of the array around them. */
  readonly cut: () => Error;
}

/** Where the next character stands: between values, or in one of a kind. */
type Place = "between" | "nested" | "text" | "token";
/** What the array around all values waits for; `none` where there is none. */
type Enclosing = "none" | "open" | "first" | "value" | "comma" | "closed";

/** White space, and what stands in front of each record by RFC 7464. */
const space = " \t\r\n\u001e";
const tokenStart = /[-\dtfn]/;
const tokenPart = /[-+.\w]/;

/**
 * Reads values of every kind, one behind the other: by line, without anything between them, or behind the record separators of RFC 7464. With
 * `isArray` they are the elements of one array around all of them.
 */
export function createJsonValueSplitter(isArray: boolean, { notJson, cut }: JsonValueFaults): JsonValueSplitter {
  let pending = "";
  let place: Place = "between";
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  let enclosing: Enclosing = isArray ? "open" : "none";

  /** Takes a character that belongs to no value; true where a value begins. */
  function begins(char: string): boolean {
    if (space.includes(char)) return false;
    if (enclosing === "open" && char === "[") enclosing = "first";
    else if (enclosing === "comma" && char === ",") enclosing = "value";
    else if ((enclosing === "comma" || enclosing === "first") && char === "]") enclosing = "closed";
    else if (enclosing === "open" || enclosing === "comma" || enclosing === "closed") throw notJson(char);
    else return true;
    return false;
  }

  function placeOf(char: string): Place {
    if (char === "{" || char === "[") return "nested";
    if (char === '"') return "text";
    if (tokenStart.test(char)) return "token";
    throw notJson(char);
  }

  function ended(): void {
    place = "between";
    pending = "";
    if (enclosing !== "none") enclosing = "comma";
  }

  /** Whether a character is the last one of a value in brackets or quotes. */
  function isLast(char: string): boolean {
    if (isEscaped) isEscaped = false;
    else if (isText) {
      isEscaped = char === "\\";
      isText = char !== '"';
      return !isText && depth === 0;
    } else if (char === '"') isText = true;
    else if (char === "{" || char === "[") depth++;
    else if (char === "}" || char === "]") return --depth === 0;
    return false;
  }

  return {
    get rest() {
      return pending.length;
    },
    *split(piece) {
      let start = 0;
      for (let index = 0; index < piece.length; index++) {
        const char = piece.charAt(index);
        if (place === "token" && !tokenPart.test(char)) {
          const whole = pending + piece.slice(start, index);
          ended();
          yield whole;
        }
        if (place === "between") {
          if (!begins(char)) continue;
          place = placeOf(char);
          start = index;
          depth = place === "nested" ? 1 : 0;
          isText = place === "text";
        } else if (place !== "token" && isLast(char)) {
          const whole = pending + piece.slice(start, index + 1);
          ended();
          yield whole;
        }
      }
      if (place !== "between") pending += piece.slice(start);
    },
    *end() {
      if (place === "token") {
        const whole = pending;
        ended();
        yield whole;
      }
      if (place !== "between" || (enclosing !== "none" && enclosing !== "closed")) throw cut();
    },
  };
}
