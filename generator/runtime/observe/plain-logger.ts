import type { Logger } from "./logging.js";

/** From the most talkative to the one that says nothing. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

const ranks: readonly LogLevel[] = ["debug", "info", "warn", "error", "silent"];

/** A logger of lines for people, `2026-01-31T12:00:00.000Z info GET /v1/books 200 ms=3.1`, without any library; `write` is given a line with its end. */
export function createPlainLogger(write: (line: string) => void, level: LogLevel = "info"): Logger {
  const lowest = ranks.indexOf(level);
  const isLevelEnabled = (asked: string): boolean => ranks.indexOf(asked as LogLevel) >= lowest;
  const at =
    (own: LogLevel) =>
    (fields: object, message: string): void => {
      if (!isLevelEnabled(own)) return;
      const given = Object.entries(fields).filter(([, value]) => value !== undefined);
      const line = [new Date().toISOString(), own, message, ...given.map(([name, value]) => `${name}=${print(value)}`)];
      write(`${line.join(" ")}\n`);
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error"), isLevelEnabled };
}

/** One word, or JSON: no value begins a line of its own. */
function print(value: unknown): string {
  if (typeof value === "string" && /^[\w./:*{}=+@-]+$/.test(value)) return value;
  return JSON.stringify(value) ?? "";
}
