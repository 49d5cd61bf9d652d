import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { curl, curlPath, curlStream } from "../etcd/server/curl.js";
import { startJsonUpstream, type JsonUpstream } from "./json-upstream.js";
import { configText, makeLibraryProject } from "./library-project.js";
import { startServe } from "./serve-cli.js";

let folder = "";
let upstream: JsonUpstream;
/** Resolves calls of ListBooks, which are held until then. */
let held = false;

beforeAll(async () => {
  folder = await makeLibraryProject();
  upstream = await startJsonUpstream(
    [join(folder, "generated/library"), join(folder, "generated/shelf")],
    (method, [message]) => {
      const { name = "" } = (message ?? {}) as { readonly name?: string };
      switch (method) {
        case "GetBook":
          return [{ name, title: "x".repeat(4_000) }];
        case "GetShelf":
          return [{ name, room: 7 }];
        case "WatchBooks":
          return [{ name: "one" }, { name: "two" }];
        case "ListBooks":
          return held ? undefined : [{}];
        default:
          return [{}];
      }
    },
  );
  return () => upstream.close();
});

const listening = /^listening on http:\/\/127\.0\.0\.1:\d+$/m;

describe.skipIf(curlPath === undefined)("gatewright serve", () => {
  test("serves several APIs of a configuration, driven by curl", async () => {
    const served = await startServe(folder, ["--upstream", upstream.target, "--port", "0", "--show-routes"]);
    expect(served.output()).toMatch(listening);
    expect(served.output()).toContain(`library: 41 routes to 19 methods of ${upstream.target}\n`);
    expect(served.output()).toContain(`shelf: 2 routes to 2 methods of ${upstream.target}\n`);
    expect(served.output()).toMatch(/^ {2}GET +\/shelf\/v1\/\{name=shelves\/\*\} -> \/shelf\.v1\.Shelves\/GetShelf$/m);
    expect(served.output()).toContain("  --port 0 (flag)\n");

    const shelf = await curl(`${served.url}/shelf/v1/shelves/9`);
    expect([shelf.status, JSON.parse(shelf.body)]).toEqual([200, { name: "shelves/9", room: 7 }]);
    const book = await curl(`${served.url}/v1/shelves/1/books/2`, "--compressed", "-D", "-");
    expect(book.body).toMatch(/content-encoding: (br|gzip)/i);
    expect(book.body).toContain('"name":"shelves/1/books/2"');
    const made = await curl(`${served.url}/v1/shelves/1/books`, "-d", '{"title":"T"}');
    expect(made.status).toBe(200);
    expect(upstream.received.at(-1)).toMatchObject({
      method: "CreateBook",
      messages: [{ parent: "shelves/1", book: { title: "T" } }],
    });
    expect((await curl(`${served.url}/nowhere`)).status).toBe(404);
    expect((await curl(`${served.url}/shelf/v1/shelves/9`, "-X", "DELETE")).status).toBe(501);
    expect((await curl(`${served.url}/gateway/live`)).body).toBe('{"status":"SERVING"}');
    expect((await curl(`${served.url}/gateway/ready`)).status).toBe(200);

    const stream = curlStream(`${served.url}/v1/shelves/1/books:watch`);
    onTestFinished(() => stream.stop());
    await expect
      .poll(() => stream.lines.map((line) => JSON.parse(line) as unknown))
      .toMatchObject([{ result: { name: "one" } }, { result: { name: "two" } }]);
    expect(await served.stop()).toBe(0);
  });

  test("--api serves one of them, and an upstream may be that of one API", async () => {
    const one = await startServe(folder, ["--api", "shelf", "--upstream", `shelf=${upstream.target}`, "--port", "0"]);
    expect((await curl(`${one.url}/shelf/v1/shelves/9`)).status).toBe(200);
    expect((await curl(`${one.url}/v1/shelves/1/books/2`)).status).toBe(404);
    await one.stop();
    // The other API's upstream is dead: its calls fail, and so does readiness of the whole.
    const both = await startServe(folder, [
      "--upstream",
      "127.0.0.1:1",
      "--upstream",
      `shelf=${upstream.target}`,
      "--port",
      "0",
    ]);
    expect((await curl(`${both.url}/shelf/v1/shelves/9`)).status).toBe(200);
    expect((await curl(`${both.url}/v1/shelves/1/books/2`)).status).toBe(503);
    expect((await curl(`${both.url}/gateway/ready`)).status).toBe(503);
    expect((await curl(`${both.url}/gateway/live`)).status).toBe(200);
  });

  test("CORS is off, and on for listed origins", async () => {
    const preflight = [
      "-X",
      "OPTIONS",
      "-H",
      "Origin: https://app.example",
      "-H",
      "Access-Control-Request-Method: GET",
      "-D",
      "-",
    ];
    const off = await startServe(folder, ["--upstream", upstream.target, "--port", "0"]);
    expect((await curl(`${off.url}/v1/shelves/1/books/2`, ...preflight)).body).not.toMatch(
      /access-control-allow-origin/i,
    );
    const on = await startServe(folder, [
      "--upstream",
      upstream.target,
      "--port",
      "0",
      "--cors",
      "https://app.example",
    ]);
    expect((await curl(`${on.url}/v1/shelves/1/books/2`, ...preflight)).body).toMatch(
      /access-control-allow-origin: https:\/\/app\.example/i,
    );
    expect((await curl(`${on.url}/v1/latest`, "-H", "Origin: https://evil.example", "-D", "-")).body).not.toMatch(
      /access-control-allow-origin/i,
    );
  });

  test("bounds hold: the body, the deadline, WebSockets", async () => {
    held = true;
    onTestFinished(() => {
      held = false;
    });
    const flags = ["--max-body-bytes", "1KiB", "--unary-timeout", "50ms", "--no-web-socket"];
    const served = await startServe(folder, ["--upstream", upstream.target, "--port", "0", ...flags]);
    expect(
      (await curl(`${served.url}/v1/shelves/1/books`, "-d", JSON.stringify({ title: "x".repeat(2_000) }))).status,
    ).toBe(413);
    expect((await curl(`${served.url}/v1/shelves/1/books`)).status).toBe(504);
    const upgrade = [
      "Upgrade: websocket",
      "Connection: Upgrade",
      "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
    ];
    const asked = await curl(`${served.url}/v1/latest`, "--http1.1", ...upgrade.flatMap((each) => ["-H", each]));
    expect(asked.status).toBe(200);
  });

  test("a call under way is answered while the server stops, and nothing is accepted", async () => {
    held = true;
    const served = await startServe(folder, ["--upstream", upstream.target, "--port", "0", "--stop-grace", "300ms"]);
    const before = upstream.received.length;
    const slow = curl(`${served.url}/v1/shelves/1/books`);
    await expect.poll(() => upstream.received.length).toBe(before + 1);
    const ended = served.stop("SIGINT");
    expect((await slow).status).toBe(503);
    expect(await ended).toBe(0);
    held = false;
    await expect(curl(served.url)).rejects.toThrow(/connect/i);
  });

  test("the configuration has a section of its own", async () => {
    const text = configText({
      apis: [{ name: "shelf", input: {}, output: "generated/shelf", artifacts: ["routes"] }],
      serve: { port: 0, upstream: [upstream.target], livePath: "/healthz" },
      runtime: { shared: "generated/runtime" },
    });
    await writeFile(join(folder, "one.config.ts"), text);
    const served = await startServe(folder, ["--config", "one.config.ts"]);
    expect((await curl(`${served.url}/healthz`)).status).toBe(200);
    await served.stop();
    const byVariable = await startServe(folder, [], { GATEWRIGHT_CONFIG: "one.config.ts" });
    expect((await curl(`${byVariable.url}/shelf/v1/shelves/9`)).status).toBe(200);
  });

  test("two APIs with the same route: the second is told of", async () => {
    const api = (name: string): object => ({ name, input: {}, output: "generated/shelf", artifacts: ["routes"] });
    const other = { ...api("shelf"), output: "./generated/shelf" };
    const text = configText({ apis: [api("shelf"), other], runtime: { shared: "generated/runtime" } });
    await writeFile(join(folder, "two.config.ts"), text);
    const served = await startServe(folder, [
      "--config",
      "two.config.ts",
      "--upstream",
      upstream.target,
      "--port",
      "0",
    ]);
    expect(served.output()).toMatch(
      /warning\[serve-route-shadowed\] 2 routes of shelf are never reached, the first GET/,
    );
  });
});

describe("what a user can get wrong", () => {
  const port = ["--port", "0"];
  const up = ["--upstream", "127.0.0.1:1"];
  test.each([
    ["no upstream", port, /^error\[serve-upstream-missing\] No upstream is named for library\..*--upstream HOST:PORT/m],
    [
      "an upstream without port",
      [...port, "--upstream", "localhost"],
      /^error\[serve-upstream-invalid\] The upstream localhost is not HOST:PORT\./,
    ],
    [
      "an upstream of no API",
      [...port, "--upstream", "books=h:1"],
      /^error\[serve-upstream-invalid\] The upstream books=h:1 is not of an API that is served \(library, shelf\)/,
    ],
    ["no such API", [...port, ...up, "--api", "nope"], /^error\[api-unknown\] .*nope/],
    [
      "an API without routes",
      [...port, ...up, "--api", "types"],
      /^error\[serve-no-routes\] types cannot be served.*"routes"/,
    ],
    [
      "a certificate that is not there",
      [...port, ...up, "--listen-cert", "a.pem", "--listen-key", "b.pem"],
      /^error\[serve-file-unreadable\] --listen-cert names a\.pem/m,
    ],
    [
      "a certificate that is none",
      [...port, ...up, "--listen-cert", "package.json", "--listen-key", "package.json"],
      /^error\[serve-certificate-invalid\] --listen-cert package\.json, --listen-key package\.json cannot be used/m,
    ],
    [
      "an authority that is none",
      [...port, ...up, "--upstream-ca", "package.json"],
      /^error\[serve-certificate-invalid\]/m,
    ],
    [
      "an address of another machine",
      [...port, ...up, "--host", "192.0.2.1"],
      /^error\[serve-address-unusable\] .*no such address/m,
    ],
    [
      "a bad value",
      [...port, ...up, "--max-calls", "many"],
      /^error\[serve-setting-invalid\] --max-calls takes a number of 1 or more, not many\./,
    ],
    [
      "an unknown flag",
      [...up, "--max-call", "3"],
      /^Unknown arguments: max-call, maxCall\. Did you mean --max-calls\?/,
    ],
    ["no configuration", ["--config", "nope.ts"], /^error\[config-missing\]/],
  ])("%s: one line, exit code 2", async (_name, args, complaint) => {
    const { code, stderr } = await runCli(folder, "serve", ...args);
    expect(stderr).toMatch(complaint);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(code).toBe(2);
  });

  test("a port in use", async () => {
    const occupant = createServer().listen(0, "127.0.0.1");
    await once(occupant, "listening");
    onTestFinished(() => void occupant.close());
    const taken = String((occupant.address() as AddressInfo).port);
    for (const workers of ["1", "2"]) {
      const { code, stderr } = await runCli(folder, "serve", ...up, "--port", taken, "--workers", workers);
      expect(stderr).toMatch(
        new RegExp(`^error\\[serve-port-taken\\] Port ${taken} of 127\\.0\\.0\\.1 is in use`, "m"),
      );
      expect(code).toBe(2);
    }
  });

  test("an output that has not been generated, or not whole", async () => {
    const api = { name: "absent", input: {}, output: "generated/absent", artifacts: ["routes"] };
    await writeFile(join(folder, "absent.config.ts"), configText({ apis: [api] }));
    const run = (): ReturnType<typeof runCli> => runCli(folder, "serve", "--config", "absent.config.ts", ...up);
    const absent = await run();
    expect([absent.code, absent.stderr]).toEqual([
      2,
      expect.stringMatching(
        /^error\[serve-output-missing\] absent has not been generated: there is no generated\/absent\/gateway\.ts\. Run `gatewright generate`\.\n$/,
      ),
    ]);
    await mkdir(join(folder, "generated/absent"), { recursive: true });
    await writeFile(join(folder, "generated/absent/gateway.ts"), 'export { a } from "./gone.js";\n');
    expect((await run()).stderr).toMatch(/^error\[serve-output-broken\] .*generated\/absent\/.* is missing\./);
  });
});
