import { answerFaults } from "./answer-faults.js";
import type { Fault } from "./fault.js";
import { metadataFaults } from "./metadata-faults.js";
import { requestFaults } from "./request-faults.js";
import { routeFaults } from "./route-faults.js";
import { socketFaults } from "./socket-faults.js";
import { statusFaults } from "./status-faults.js";
import { streamFaults } from "./stream-faults.js";

/** Every deliberate fault in a gateway of etcd. */
export const etcdFaults: readonly Fault[] = [
  ...requestFaults,
  ...routeFaults,
  ...answerFaults,
  ...statusFaults,
  ...metadataFaults,
  ...streamFaults,
  ...socketFaults,
];
