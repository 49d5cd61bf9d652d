import type { HttpPlan, PlannedType } from "../../plan/http/http-plan.js";
import { unique } from "../../plan/identifiers.js";
import type { TypeUse } from "../rest-client/type-text.js";

/** Values that emitted schemas share; each is declared where one of them needs it. */
export type FixedName = "int64" | "bytes" | "upload" | "present" | "areUnique";

/** What emitted schemas need to know of each other. */
export interface ZodScope {
  readonly plan: HttpPlan;
  /** Constants of named types, by direction and model name. */
  readonly names: Readonly<Record<TypeUse["direction"], ReadonlyMap<string, string>>>;
  /** All names of the module. */
  readonly taken: Set<string>;
  /** Constants that stand above the one that is being written; others are looked up late. */
  readonly declared: Set<string>;
  readonly fixed: Set<FixedName>;
}

/** Names a constant for each type, and a second one where what is sent differs. */
export function createScope(plan: HttpPlan): ZodScope {
  const taken = new Set<string>(["z", "int64", "bytes", "upload", "present", "areUnique"]);
  const received = new Map<string, string>();
  const sent = new Map<string, string>();
  for (const planned of plan.types.values()) {
    const name = unique(constantOf(planned.name), taken);
    received.set(planned.type.name, name);
    sent.set(
      planned.type.name,
      twoForms(planned) ? unique(constantOf(planned.inputName ?? planned.name), taken) : name,
    );
  }
  return { plan, names: { received, sent }, taken, declared: new Set(), fixed: new Set() };
}

/** Whether what is sent of a type differs from what is received. */
export function twoForms({ inputName }: PlannedType): boolean {
  return inputName !== undefined;
}

/** `PetInput` to `petInputSchema`. */
function constantOf(typeName: string): string {
  return `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}Schema`;
}

/** A value that schemas share, by its name; it is then declared. */
export function fixed(scope: ZodScope, name: FixedName): FixedName {
  scope.fixed.add(name);
  return name;
}
