import { fileURLToPath } from "node:url";
import { Project, ts, type JSDocTagInfo, type Symbol as MorphSymbol, type Type } from "ts-morph";
import { formatDefault } from "../../generator/serve/settings/format.js";
import { settingRows } from "../../generator/serve/settings/index.js";

/** What of JSON Schema is written. */
export interface ConfigSchema {
  readonly [keyword: string]: unknown;
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly ConfigSchema[];
  readonly items?: ConfigSchema;
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | ConfigSchema;
  readonly $defs?: Readonly<Record<string, ConfigSchema>>;
}

const home = fileURLToPath(new URL("../../", import.meta.url));

/** The JSON schema of a configuration, made of the types in generator/config.ts and of the table of settings. */
export function makeConfigSchema(): ConfigSchema {
  const project = new Project({ tsConfigFilePath: `${home}tsconfig.json`, skipAddingFilesFromTsConfig: true });
  const source = project.addSourceFileAtPath(`${home}generator/config.ts`);
  const definitions = new Map<string, ConfigSchema>();

  const schemaOf = (type: Type): ConfigSchema => {
    if (type.isUnion() && !type.isBoolean()) return schemaOfUnion(type.getUnionTypes());
    if (type.isString()) return { type: "string" };
    if (type.isNumber()) return { type: "number" };
    if (type.isBoolean() || type.isBooleanLiteral()) return { type: "boolean" };
    if (type.isStringLiteral()) return { enum: [String(type.getLiteralValue())] };
    const item = type.isArray() || type.isReadonlyArray() ? type.getArrayElementType() : undefined;
    if (item !== undefined) return { type: "array", items: schemaOf(item) };
    const values = type.getStringIndexType();
    if (values !== undefined) return { type: "object", additionalProperties: schemaOf(values) };
    const name = type.getAliasSymbol()?.getName() ?? type.getSymbol()?.getName() ?? "";
    if (!type.isObject() || name.startsWith("__")) throw new Error(`no schema is known for ${type.getText()}`);
    if (!definitions.has(name)) {
      // Its place among the others is that of its first mention.
      definitions.set(name, {});
      definitions.set(name, name === "ServeConfig" ? schemaOfSettings(type) : schemaOfObject(type));
    }
    return { $ref: `#/$defs/${name}` };
  };

  const schemaOfUnion = (types: readonly Type[]): ConfigSchema => {
    const present = types.filter((each) => !each.isUndefined());
    const texts = present.filter((each) => each.isStringLiteral()).map((each) => String(each.getLiteralValue()));
    const isBoolean = present.some((each) => each.isBooleanLiteral());
    const others = present.filter((each) => !each.isStringLiteral() && !each.isBooleanLiteral()).map(schemaOf);
    const all = [
      ...(texts.length > 0 ? [{ enum: texts }] : []),
      ...(isBoolean ? [{ type: "boolean" }] : []),
      ...others,
    ];
    return all.length === 1 ? (all[0] ?? {}) : { anyOf: all };
  };

  const schemaOfObject = (type: Type): ConfigSchema => {
    const symbols = type.getProperties();
    const properties = symbols.map((symbol) => {
      const tags = Object.fromEntries(symbol.getJsDocTags().map(readTag));
      return [
        symbol.getName(),
        { description: describe(symbol), ...schemaOf(symbol.getTypeAtLocation(source)), ...tags },
      ] as const;
    });
    const required = symbols.filter((each) => !each.isOptional()).map((each) => each.getName());
    const symbol = type.getSymbol();
    return {
      ...(symbol !== undefined && { description: describe(symbol) }),
      type: "object",
      properties: Object.fromEntries(properties),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  };

  /** Settings are rows of a table, which says more of them than their types. */
  const schemaOfSettings = (type: Type): ConfigSchema => {
    const written = new Map(type.getProperties().map((each) => [each.getName(), each.getTypeAtLocation(source)]));
    const properties = settingRows.map(([name, setting]) => {
      const own = written.get(name);
      if (own === undefined) throw new Error(`serve.${name} has no type`);
      const bounds = {
        ...(setting.min !== undefined && { minimum: setting.min }),
        ...(setting.max !== undefined && { maximum: setting.max }),
      };
      return [
        name,
        { description: `${setting.help}. Default: ${formatDefault(setting)}.`, ...schemaOf(own), ...bounds },
      ] as const;
    });
    return {
      description: "Settings of `gatewright serve`.",
      type: "object",
      properties: Object.fromEntries(properties),
      additionalProperties: false,
    };
  };

  const { properties, ...rest } = schemaOfObject(source.getInterfaceOrThrow("GatewrightConfig").getType());
  const $schema = { description: "Where this schema lies, for editors.", type: "string" };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "gatewright.config",
    ...rest,
    properties: { $schema, ...properties },
    $defs: Object.fromEntries(definitions),
  };
}

function describe(symbol: MorphSymbol): string {
  const text = ts
    .displayPartsToString(symbol.compilerSymbol.getDocumentationComment(undefined))
    .replaceAll(/\s*\n\s*/g, " ");
  if (text === "") throw new Error(`${symbol.getName()} in generator/config.ts is not documented`);
  return text;
}

/** `@minItems 1` */
function readTag(tag: JSDocTagInfo): readonly [name: string, value: number] {
  return [tag.getName(), Number(ts.displayPartsToString(tag.getText()))];
}
