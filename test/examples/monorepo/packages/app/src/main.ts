import { ClientError, createMemoryTransport, handleUnary } from "@monorepo/runtime/client";
import { statusCodes } from "@monorepo/runtime/core";
import { createOrdersClient, ordersListOrders } from "../generated/orders/index.js";
import { createUsersClient, usersGetUser } from "../generated/users/index.js";

/** One transport carries both APIs, and an error of either is the runtime's `ClientError`. */
async function main(): Promise<void> {
  const transport = createMemoryTransport([
    handleUnary(usersGetUser, ({ name }) => {
      if (name !== "users/ada") throw new ClientError(statusCodes.NOT_FOUND, `there is no ${name}`);
      return { name, mail: "ada@example.org" };
    }),
    handleUnary(ordersListOrders, ({ user }) => ({ orders: [{ name: `${user}/orders/1`, cents: 999n }] })),
  ]);
  const { mail } = await createUsersClient(transport).users.getUser({ name: "users/ada" });
  const { orders } = await createOrdersClient(transport).orders.listOrders({ user: "users/ada" });
  console.log(mail, orders.length, orders[0]?.cents);
  const failed = await createUsersClient(transport)
    .users.getUser({ name: "users/bob" })
    .catch((error: unknown) => error);
  console.log(failed instanceof ClientError && failed.codeName);
}

void main();
