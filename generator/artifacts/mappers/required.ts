import type { Field, Message } from "../../model/api.js";
import type { ApiIndex } from "../../model/lookup.js";
import type { Plan } from "../../plan/plan.js";
import { type Code, code, fromRuntime, joinCode, literal } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import { checkFunction } from "./message-functions.js";

/** Whether a message, or one inside it, has required fields: then what was read is checked as a whole. */
export function needsCheck({ index }: Plan, fullName: string): boolean {
  const found = checked.get(index) ?? findChecked(index);
  checked.set(index, found);
  return found.has(fullName);
}

const checked = new WeakMap<ApiIndex, ReadonlySet<string>>();

/** Messages with required fields, and all that hold one of them. */
function findChecked({ messages }: ApiIndex): ReadonlySet<string> {
  const queue = [...messages.values()].filter(({ fields }) => fields.some(isRequired)).map(({ fullName }) => fullName);
  if (queue.length === 0) return new Set();
  const holders = new Map<string, string[]>();
  for (const { fullName, fields } of messages.values())
    for (const { type } of fields) {
      if (type.of.kind !== "message") continue;
      const known = holders.get(type.of.message);
      if (known === undefined) holders.set(type.of.message, [fullName]);
      else known.push(fullName);
    }
  const found = new Set<string>();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...(holders.get(next) ?? []));
  }
  return found;
}

function isRequired({ type }: Field): boolean {
  return type.kind === "singular" && type.presence === "required";
}

/** The function that throws when a required field is missing anywhere in a received message; none where nothing is required. */
export function emitCheck(plan: Plan, message: Message): readonly Declaration[] {
  if (!needsCheck(plan, message.fullName)) return [];
  const type = code`${plan.names.message(message.fullName)}`;
  return [
    {
      kind: "function",
      name: checkFunction(plan, message.fullName).name,
      docs: `Answers a received \`${message.fullName}\`; throws when a required field is missing in it.`,
      parameters: [{ name: "message", type }],
      returns: type,
      body: joinCode(
        [...message.fields.flatMap((field) => fieldChecks(plan, message, field)), code`return message;`],
        "\n",
      ),
    },
  ];
}

function fieldChecks(plan: Plan, message: Message, field: Field): Code[] {
  const { type } = field;
  const value = `message.${plan.names.property(field)}`;
  const checks = isRequired(field)
    ? [code`${fromRuntime("checkRequired", "wire")}(${value}, ${literal(`${message.fullName}.${field.name}`)});`]
    : [];
  if (type.of.kind !== "message" || !needsCheck(plan, type.of.message)) return checks;
  const check = checkFunction(plan, type.of.message);
  if (type.kind === "list") return [code`for (const each of ${value}) ${check}(each);`];
  if (type.kind === "map") return [code`for (const each of Object.values(${value})) ${check}(each);`];
  if (field.oneof !== undefined) {
    const oneof = `message.${plan.names.oneofProperty(field)}`;
    return [code`if (${oneof}?.case === ${literal(plan.names.property(field))}) ${check}(${oneof}.value);`];
  }
  return [
    ...checks,
    isRequired(field) ? code`${check}(${value});` : code`if (${value} !== undefined) ${check}(${value});`,
  ];
}
