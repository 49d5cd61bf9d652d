import { expect, it } from "vitest";
import { checkApi } from "../../generator/check/check-api.js";
import { readSources } from "./read-folder.js";

it("a path alias must not lead to another binding", async () => {
  const { api, complaints } = await readSources({
    "a.proto": `syntax = "proto3";
package a;
import "google/api/annotations.proto";
message Key { string name = 1; }
service Keys {
  rpc Old(Key) returns (Key) { option (google.api.http) = { post: "/v3beta/keys" body: "*" }; }
  rpc New(Key) returns (Key) { option (google.api.http) = { post: "/v3/keys" body: "*" }; }
  rpc Near(Key) returns (Key) { option (google.api.http) = { post: "/v3x/keys" body: "*" }; }
}
`,
  });
  expect(complaints).toEqual([]);
  expect(checkApi(api, { pathAliases: { "/v3alpha": "/v3" } }).diagnostics).toEqual([]);
  expect(checkApi(api, { pathAliases: { "/v3beta": "/v3" } }).diagnostics).toMatchObject([
    {
      code: "route-alias-conflict",
      location: { line: 7 },
      message: "The path alias /v3beta serves a.Keys.New as POST /v3beta/keys, which is a.Keys.Old (a.proto:6).",
    },
  ]);
});
