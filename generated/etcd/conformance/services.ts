import type { ConformanceService } from "../runtime/conformance/index.js";
import { authService } from "./services/auth.js";
import { clusterService } from "./services/cluster.js";
import { electionService } from "./services/election.js";
import { kvService } from "./services/kv.js";
import { leaseService } from "./services/lease.js";
import { lockService } from "./services/lock.js";
import { maintenanceService } from "./services/maintenance.js";
import { watchService } from "./services/watch.js";

/** All services behind the gateway. */
export const services: readonly ConformanceService[] = [
  kvService,
  watchService,
  leaseService,
  clusterService,
  maintenanceService,
  authService,
  electionService,
  lockService,
];
