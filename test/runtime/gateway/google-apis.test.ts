import { describe, expect, test } from "vitest";
import type { Channel } from "../../../generator/runtime/grpc/channel.js";
import { createFetchHandler } from "../../../generator/runtime/serve/fetch.js";
import { createStatus } from "../../../generator/runtime/core/status.js";
import { findGoogleProtos } from "../../conformance/google-protos.js";
import { generateFixture } from "./generate-fixture.js";
import { everydayApis, googleApis } from "./google-apis.js";
import { makeRequest } from "./request-for-route.js";

const protos = await findGoogleProtos();
if ("why" in protos) console.log(`SKIPPED: gateways of Google's APIs (${protos.why})`);
const isWhole = process.env["GATEWRIGHT_CORPUS"] === "all";
const chosen = googleApis.filter(([name]) => isWhole || everydayApis.has(name));
if (!isWhole) console.log(`${googleApis.length - chosen.length} of Google's APIs wait for GATEWRIGHT_CORPUS=all`);

/** Rules of our own for APIs whose annotations no request can tell apart; the generator says so, and a service configuration is the remedy. */
const serviceConfigs: ReadonlyMap<string, readonly string[]> = new Map([
  ["bigquery-storage", ["test/runtime/gateway/fixtures/google/bigquery-storage.yaml"]],
]);

/** Paths that belong to two methods by the rules themselves: the longer, more specific template wins, as everywhere. By template. */
const wonByAnother: ReadonlyMap<string, string> = new Map([
  // A document two collections deep looks like a collection below a document.
  [
    "/v1/{name=projects/*/databases/*/documents/*/**} /google.firestore.v1.Firestore/GetDocument",
    "/google.firestore.v1.Firestore/ListDocuments",
  ],
]);

/** The last call that reached the upstream. */
interface Noted {
  grpcPath: string;
  messages: Uint8Array[];
}

/** An upstream that notes each call and answers with an empty message. */
function noteCalls(noted: Noted[]): Channel {
  const ok = createStatus(0, "");
  return {
    unary(grpcPath, message, _options, done) {
      noted.push({ grpcPath, messages: [message] });
      queueMicrotask(() => done(ok, new Uint8Array(0), {}, {}));
      return { cancel: () => {} };
    },
    stream(grpcPath, _options, listener) {
      const messages: Uint8Array[] = [];
      noted.push({ grpcPath, messages });
      return {
        send(message) {
          messages.push(message);
          return true;
        },
        halfClose() {
          queueMicrotask(() => {
            listener.message(new Uint8Array(0));
            listener.end(ok, {});
          });
        },
        cancel: () => {},
        pause: () => {},
        resume: () => {},
      };
    },
    close: () => {},
  };
}

describe.skipIf("why" in protos)(
  "gateways of Google's APIs: a request for every binding reaches its method with its fields",
  () => {
    test.each(chosen)(
      "%s",
      async (name, folder) => {
        const root = "folder" in protos ? protos.folder : "";
        const fixture = await generateFixture(name, {
          protos: [`${root}/${folder}/*.proto`],
          includes: [root],
          serviceConfigs: serviceConfigs.get(name) ?? [],
        });
        try {
          const noted: Noted[] = [];
          const gateway = fixture.createGateway({ channel: noteCalls(noted), dialect: "google" });
          const handle = createFetchHandler(gateway.handle);
          const faults: string[] = [];
          for (const route of fixture.routes) {
            const made = makeRequest(route, fixture.mappers);
            noted.length = 0;
            const hasBody = made.body !== undefined && made.method !== "GET";
            const response = await handle(
              new Request(`http://gateway${made.path}`, { method: made.method, ...(hasBody && { body: made.body }) }),
            );
            const what = `${made.method} ${made.path} for ${route.method.grpcPath}`;
            const [call] = noted;
            const [wire] = call?.messages ?? [];
            if (call === undefined || wire === undefined)
              faults.push(`${what}: ${response.status} ${await response.text()}`);
            else if (call.grpcPath === wonByAnother.get(`${route.template} ${route.method.grpcPath}`)) continue;
            else if (call.grpcPath !== route.method.grpcPath) faults.push(`${what} reached ${call.grpcPath}`);
            else if (response.status !== 200)
              faults.push(`${what} was answered ${response.status} ${await response.text()}`);
            else if (made.message !== undefined) {
              const got: unknown = JSON.parse(
                route.method.input.toJson(wire, { useProtoNames: true, registry: fixture.mappers }),
              );
              if (JSON.stringify(got) !== JSON.stringify(made.message))
                faults.push(
                  `${what}: ${JSON.stringify(got).slice(0, 300)} instead of ${JSON.stringify(made.message).slice(0, 300)}`,
                );
            }
          }
          console.log(
            `${name}: ${fixture.methods.length} methods, ${fixture.routes.length} bindings, ${faults.length} faults`,
          );
          expect(faults).toEqual([]);
          expect(fixture.routes.length).toBeGreaterThan(5);
        } finally {
          await fixture.remove();
        }
      },
      600_000,
    );
  },
);
