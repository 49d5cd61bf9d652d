import { defineConfig } from "../../../generator/config.js";
import project from "../../../gatewright.config.js";

/** Paths of the project's configuration, from here. */
function fromHere(paths: readonly string[] = []): readonly string[] {
  return paths.map((each) => `../../../${each}`);
}

const [etcd] = project.apis;
if (etcd === undefined) throw new Error("the project's configuration begins with the API that is served");
const { protos, includes, openapi } = etcd.input;

/**
 * The page that `npm start` serves at `/docs`. It is compiled, and so is built beside the server and not kept with the sources:
 * `npm run build` writes it.
 */
export default defineConfig({
  apis: [
    {
      ...etcd,
      input: { protos: fromHere(protos), includes: fromHere(includes), openapi: fromHere(openapi) },
      output: "../../../dist/etcd-page",
      artifacts: ["docs"],
      docs: {
        clientImport: "./generated/etcd/index.js",
        open: [
          { call: "etcdserverpb.KV.Put", body: '{"key": "foo", "value": "bar"}' },
          { call: "etcdserverpb.KV.Range", body: '{"key": "foo"}' },
          { call: "etcdserverpb.Watch.Watch", body: '{"create_request": {"key": "foo"}}', form: "ndjson" },
        ],
      },
    },
  ],
});
