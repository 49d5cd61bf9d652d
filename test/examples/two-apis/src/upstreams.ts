import { startFakeOrders } from "../generated/orders/fake.js";
import { ordersListOrders } from "../generated/orders/index.js";
import { startFakeUsers } from "../generated/users/fake.js";
import { ClientError, handleUnary, statusCodes, usersGetUser } from "../generated/users/index.js";

/** Two gRPC servers that stand in for real ones. */
export function startUpstreams() {
  return Promise.all([
    startFakeUsers([
      handleUnary(usersGetUser, ({ name }) => {
        if (name !== "users/ada") throw new ClientError(statusCodes.NOT_FOUND, `there is no ${name}`);
        return { name, mail: "ada@example.org" };
      }),
    ]),
    startFakeOrders([
      handleUnary(ordersListOrders, ({ user }) => ({
        orders: [{ name: `${user}/orders/1`, cents: 9_007_199_254_740_993n }],
      })),
    ]),
  ]);
}
