import { bytesToBase64 } from "../core/index.js";
import type { RestApi, RestScheme } from "./operation.js";

/** A key or token: itself, or a function that is asked before each call. */
export type Secret = string | (() => string | Promise<string>);

/** Name and password, or a function that is asked before each call. */
export type Login = LoginPair | (() => LoginPair | Promise<LoginPair>);

export interface LoginPair {
  readonly username: string;
  readonly password: string;
}

/** What a caller has to show, by the names of schemes. */
export type Secrets = Readonly<Record<string, Secret | Login | undefined>>;

/** What goes into a request to show who sends it. */
export interface Credentials {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly cookies: readonly (readonly [name: string, value: string])[];
}

/**
 * The credentials of the first alternative that the caller has everything for. With none of them nothing is sent: the server decides, and
 * the caller may have set headers of its own.
 */
export async function chooseCredentials(
  { schemes }: RestApi,
  alternatives: readonly (readonly string[])[],
  secrets: Secrets,
): Promise<Credentials> {
  const secretOf = (name: string): Secret | Login | undefined =>
    Object.hasOwn(secrets, name) ? secrets[name] : undefined;
  const has = (name: string): boolean => schemes[name]?.kind === "connection" || secretOf(name) !== undefined;
  const chosen = alternatives.find((names) => names.length > 0 && names.every(has)) ?? [];
  const headers: [string, string][] = [];
  const query: [string, string][] = [];
  const cookies: [string, string][] = [];
  for (const name of chosen) {
    const scheme = schemes[name];
    const given = secretOf(name);
    if (scheme === undefined || given === undefined) continue;
    const secret = typeof given === "function" ? await given() : given;
    switch (scheme.kind) {
      case "apiKey":
        ({ header: headers, query, cookie: cookies })[scheme.in].push([scheme.name, textOf(secret)]);
        break;
      case "basic":
        headers.push(["authorization", `Basic ${basic(secret)}`]);
        break;
      case "token":
        headers.push(["authorization", `${scheme.scheme} ${textOf(secret)}`]);
        break;
      case "connection":
        break;
      default:
        scheme satisfies never;
    }
  }
  return { headers, query, cookies };
}

function textOf(secret: string | LoginPair): string {
  return typeof secret === "string" ? secret : `${secret.username}:${secret.password}`;
}

function basic(secret: string | LoginPair): string {
  return bytesToBase64(new TextEncoder().encode(textOf(secret)));
}

export type { RestScheme };
