import { literal } from "../../render/code.js";

/** A property as it is written in a type or an object: quoted where it is neither identifier nor number. */
export function memberName(name: string): string {
  return /^(?:0|[1-9]\d{0,8})$|^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : literal(name);
}
