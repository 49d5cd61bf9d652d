// The client of the whole API scenario.

import { type LeftV1ItemsClient, createLeftV1ItemsClient } from "./clients/left/v1/items.js";
import { type RightV1ItemsClient, createRightV1ItemsClient } from "./clients/right/v1/items.js";
import type { ClientTransport } from "./runtime/client/index.js";

/** Every service of scenario, over one transport. */
export interface ScenarioClient {
  readonly rightV1Items: RightV1ItemsClient;
  readonly leftV1Items: LeftV1ItemsClient;
}

/** A client of all services; one for a single service or call makes a smaller bundle. */
export function createScenarioClient(transport: ClientTransport): ScenarioClient {
  return {
    rightV1Items: createRightV1ItemsClient(transport),
    leftV1Items: createLeftV1ItemsClient(transport),
  };
}
