import type { HttpApi, HttpOperation, HttpType } from "../../model/http-api.js";

/** Every decision that the artifacts of an HTTP API share. */
export interface HttpPlan {
  readonly api: HttpApi;
  /** Types by their names in the model. */
  readonly types: ReadonlyMap<string, PlannedType>;
  /** In the order of the API's tags; operations without one stand in the client itself. */
  readonly services: readonly PlannedService[];
  readonly operations: readonly PlannedOperation[];
  /** `Features` of `FeaturesClient`. */
  readonly apiName: string;
}

/** A named type with its TypeScript names. */
export interface PlannedType {
  readonly type: HttpType;
  /** As received, and as sent where that is the same. */
  readonly name: string;
  /** As sent, where that differs: some members only travel one way. */
  readonly inputName?: string;
  /** Constant of its shape. */
  readonly shapeName: string;
  /** Set for a type that others extend and tell apart by a member: it stands for any of them. */
  readonly base?: PlannedBase;
  /** It stands in a form, so that its binary members are uploads. */
  readonly isForm: boolean;
  /** It is defined by nothing but itself. */
  readonly isCircular: boolean;
}

/** A type's own members, apart from those of the types that extend it. */
export interface PlannedBase {
  /** Name of its own members, e.g. `PetBase`. */
  readonly name: string;
  readonly inputName?: string;
  readonly shapeName: string;
  /** The member that tells the subtypes apart. */
  readonly property: string;
  /** Model names of the subtypes and the values they answer to. */
  readonly subtypes: readonly { readonly type: string; readonly value: string }[];
}

/** Operations of one tag. */
export interface PlannedService {
  readonly tag: string;
  readonly description?: string;
  /** Property of the client, e.g. `pets`. */
  readonly property: string;
  /** Interface, e.g. `PetsClient`. */
  readonly clientName: string;
  /** Interface of what serves them, e.g. `PetsHandlers`. */
  readonly handlersName: string;
  /** Module, without folder, e.g. `pets`. */
  readonly stem: string;
  readonly operations: readonly PlannedOperation[];
}

export interface PlannedOperation {
  readonly operation: HttpOperation;
  /** Property of its service; absent for operations of the client itself. */
  readonly service?: string;
  /** Method of the client, e.g. `list`. */
  readonly method: string;
  /** Method for the stream, where there is one. */
  readonly streamMethod?: string;
  /** Whether there is a method for one whole answer. */
  readonly isUnary: boolean;
  /** Constant, e.g. `listPets`. */
  readonly constant: string;
  readonly argumentsName: string;
  /** What its handler is given, e.g. `ListPetsRequest`. */
  readonly requestName: string;
  /** Constant of how it is served, e.g. `listPetsRoute`. */
  readonly routeConstant: string;
  readonly answersName: string;
  readonly errorsName: string;
  /** Described headers of answers, by status. */
  readonly headersName: string;
  /** Type of one value, where an answer is a stream. */
  readonly itemName: string;
  /** Parameters share names: arguments are grouped by place. */
  readonly grouped: boolean;
}
