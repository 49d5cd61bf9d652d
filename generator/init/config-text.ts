import type { Proposal, ProposedApi } from "./propose.js";

/** The text of `gatewright.config.ts`, with a comment for what a reader may want to change. */
export function configText({ apis, isUnbound }: Proposal): string {
  const serves = apis.some(({ artifacts }) => artifacts.includes("routes"));
  return `import { defineConfig } from "gatewright/config";

// Your editor explains every field. Paths are relative to this file.
export default defineConfig({
  apis: [
${apis.map(apiText).join("")}  ],
${serves ? serveText(isUnbound) : ""}});
`;
}

function apiText({ name, protos, includes, openapi, optionalOpenapi, output, artifacts }: ProposedApi): string {
  const isProto = protos.length > 0;
  const input = isProto
    ? `        // Files whose services are generated, and the folders that their imports are relative to.
        protos: ${list(protos)},
        includes: ${list(includes)},
${
  optionalOpenapi.length === 0
    ? ""
    : `        // Summaries, security and examples of a document, and every disagreement between it and the protos.
        // openapi: ${list(optionalOpenapi)},
`
}`
    : `        openapi: ${list(openapi)},
`;
  return `    {
      // create${pascal(name)}Client${isProto ? ` and create${pascal(name)}Gateway are` : " is"} called after it.
      name: ${JSON.stringify(name)},
      input: {
${input}      },
      // Commit it, or generate it in your build: the same input gives the same bytes.
      output: ${JSON.stringify(output)},
      ${
        isProto
          ? `// Also: "grpc-client" (clients over gRPC), "sdk" (an npm package), "conformance" (tests of the gateway; npm i -D vitest), "deploy".
      `
          : ""
      }artifacts: ${list(artifacts)},
    },
`;
}

function serveText(isUnbound: boolean): string {
  return `  // Settings of \`gatewright serve\`, which come before variables such as GATEWRIGHT_UPSTREAM, and behind flags. \`gatewright serve --help\` lists all.
  serve: {
    // port: 8080,
    // upstream: ["127.0.0.1:50051"],
${isUnbound ? "    // The methods have no google.api.http rules: each is served at POST /package.Service/Method.\n    unbound: true,\n" : ""}  },
`;
}

function list(texts: readonly string[]): string {
  return `[${texts.map((each) => JSON.stringify(each)).join(", ")}]`;
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_all, first: string) => first.toUpperCase());
}
