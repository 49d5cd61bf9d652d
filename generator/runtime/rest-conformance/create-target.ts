import type { HttpHandler } from "../http/index.js";
import type { RestApi, RestOptions } from "../rest/index.js";
import { createFetchHandler } from "../serve/fetch.js";
import type { RestFake } from "./fake.js";
import type { RestTarget } from "./run-case.js";

/** What a suite is held against where no address is given. */
export interface RestStandIn {
  readonly fake: RestFake;
  /** The emitted handler, with the fake behind it. */
  readonly handle: HttpHandler;
  /** Credentials that the fake takes. */
  readonly security: NonNullable<RestOptions["security"]>;
}

/**
 * What a suite is held against: the server at `NAME_URL` of the environment, else the stand-in. `NAME_SECURITY` holds credentials by scheme, as
 * JSON; `NAME_UNSAFE=1` sends what could change something as well.
 */
export function createRestTarget(api: RestApi, name: string, { fake, handle, security }: RestStandIn): RestTarget {
  const { env } = process;
  const baseUrl = env[`${name}_URL`];
  if (baseUrl !== undefined) {
    const given = JSON.parse(env[`${name}_SECURITY`] ?? "{}") as NonNullable<RestOptions["security"]>;
    return { api, baseUrl, security: given, unsafe: env[`${name}_UNSAFE`] === "1" };
  }
  const serve = createFetchHandler(handle);
  const send = (url: string, init: RequestInit): Promise<Response> => serve(new Request(url, init));
  return { api, baseUrl: "http://fake.invalid", fetch: send, security, fake, unsafe: true };
}
