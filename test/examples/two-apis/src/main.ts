import { createHttp2Channel, createOrdersGateway } from "../generated/orders/gateway.js";
import { createUsersGateway } from "../generated/users/gateway.js";
import { createNodeServer } from "../generated/users/serve.js";
import { startUpstreams } from "./upstreams.js";

/** Serves both APIs on one port, calls them, and stops. */
async function main(): Promise<void> {
  const [users, orders] = await startUpstreams();
  const usersChannel = createHttp2Channel({ target: users.address });
  const ordersChannel = createHttp2Channel({ target: orders.address });
  const ordersGateway = createOrdersGateway({ channel: ordersChannel });
  // The last one answers for what is nobody's.
  const usersGateway = createUsersGateway({ channel: usersChannel });
  const server = createNodeServer((exchange) =>
    (ordersGateway.serves(exchange) ? ordersGateway : usersGateway).handle(exchange),
  );
  const port = await server.listen(0, "127.0.0.1");

  for (const path of ["/v1/users/ada", "/v1/users/ada/orders", "/v1/users/bob", "/v1/nothing"]) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    console.log(path, answer.status, await answer.text());
  }

  await server.close(1_000);
  usersChannel.close();
  ordersChannel.close();
  await Promise.all([users.close(), orders.close()]);
}

void main();
