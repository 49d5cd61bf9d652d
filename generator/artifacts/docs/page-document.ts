import type { DocsConfig } from "../../config.js";
import type { Diagnostic } from "../../diagnostics.js";
import type { PageDocument, PageGroup, PageType } from "../../docs-page/document.js";
import type { HttpApi } from "../../model/http-api.js";
import type { Plan } from "../../plan/plan.js";
import { methodKind } from "../../plan/service-methods.js";
import { codeOf } from "./code-names.js";
import { openedCalls } from "./opened-calls.js";
import { operationsOf, type NamedOperation } from "./page-operations.js";

/** The document of the page, and what of the configuration does not fit it. */
export interface DescribedPage {
  readonly document: PageDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts together what the page shows of an API. */
export function describePage(plan: Plan, api: HttpApi): DescribedPage {
  const { config, apiNames } = plan;
  const docs = config.docs ?? {};
  const from = clientOf(plan, docs);
  const operations = operationsOf(plan, api, from !== undefined);
  const { calls, diagnostics } = openedCalls(docs.open ?? [], operations, config.name);
  const { title = api.name, version, description } = api.info;
  return {
    document: {
      title,
      // A document must have a version; where nobody gave one, there is none to show.
      ...(version !== undefined && version !== "0.0.0" && { version }),
      ...(description !== undefined && { description }),
      servers: serversOf(api, docs),
      groups: groupsOf(plan, api, operations),
      types: api.types.map(({ name, schema }): PageType => {
        const code = codeOf(plan, name);
        return { name, schema, ...(code && { code }) };
      }),
      open: calls,
      ...(from !== undefined && { client: { create: apiNames.createClient, from } }),
    },
    diagnostics,
  };
}

/** What programs import the client from; documents have clients of another form, which the page does not print. */
function clientOf({ config, http }: Plan, { clientImport }: DocsConfig): string | undefined {
  if (http !== undefined) return undefined;
  if (clientImport !== undefined) return clientImport;
  if (config.artifacts.includes("sdk")) return config.sdk?.packageName;
  return config.artifacts.includes("clients") ? `./${config.output}/index.js` : undefined;
}

/** Servers that are said whole; a page cannot fill in their variables. */
function serversOf(api: HttpApi, { servers }: DocsConfig): readonly string[] {
  const urls = servers ?? api.servers.map(({ url }) => url);
  return urls.filter((url) => /^https?:\/\/[^{}\s]+$/.test(url)).map((url) => url.replace(/\/+$/, ""));
}

/** Operations by service or tag, in the order of their first mention; one without a tag is under the API's name. */
function groupsOf(plan: Plan, api: HttpApi, operations: readonly NamedOperation[]): readonly PageGroup[] {
  const descriptions = new Map(api.tags.map(({ name, description }) => [name, description]));
  const services = plan.clientServices.map(({ service }) => service);
  const names = new Set([
    ...operations.map(({ group }) => group),
    ...services.filter(({ methods }) => methods.length > 0).map(({ name }) => name),
  ]);
  return [...names].map((name) => {
    const service = services.find((each) => each.name === name);
    const description = descriptions.get(name) ?? service?.comment;
    return {
      name,
      ...(description !== undefined && { description }),
      operations: operations.filter(({ group }) => group === name).map(({ operation }) => operation),
      unbound: (service?.methods ?? [])
        .filter(({ bindings }) => bindings.length === 0)
        .map((method) => ({
          name: method.name,
          grpcPath: method.grpcPath ?? "",
          kind: methodKind(method),
          ...(method.comment !== undefined && { description: method.comment }),
        })),
    };
  });
}
