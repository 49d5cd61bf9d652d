import { literal } from "../../render/code.js";

/** A property as it is written in a type or an object: quoted where it is no identifier. */
export function memberName(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : literal(name);
}
