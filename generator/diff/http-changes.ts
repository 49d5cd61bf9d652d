import type { Difference } from "../compare/index.js";
import type { Change } from "./change.js";
import { httpKinds } from "./http-kinds.js";

/** A difference of two HTTP models in words, with whom it breaks. */
export function httpChange(difference: Difference): Change {
  const { kind, subject, old, new: now, isNameOnly } = difference;
  const { clients, servers, says, layer = "http", isNotice } = httpKinds[kind];
  // Two names of one shape are a matter of programs, not of what is sent.
  const told = isNameOnly
    ? { layer: "source" as const, clients: true, servers: false }
    : { layer, clients: clients(difference), servers: servers(difference) };
  const text = says.replace("{old}", old.text || "nothing").replace("{new}", now.text || "nothing");
  return {
    kind,
    layer: told.layer,
    subject,
    text: `${subject}: ${text}`,
    breaksClients: told.clients,
    breaksServers: told.servers,
    ...(isNotice && { isNotice }),
    ...(old.place && { old: old.place }),
    ...(now.place && { new: now.place }),
  };
}
