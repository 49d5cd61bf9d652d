import { Permission_Type } from "../messages/auth.js";
import {
  authDisable,
  authEnable,
  authRoleAdd,
  authRoleDelete,
  authRoleGet,
  authRoleGrantPermission,
  authRoleList,
  authRoleRevokePermission,
  authStatus,
  authUserAdd,
  authUserChangePassword,
  authUserDelete,
  authUserGet,
  authUserGrantRole,
  authUserList,
  authUserRevokeRole,
} from "../methods/rpc.js";
import { callUnary } from "../runtime/client/index.js";
import { selectionFields, toText, type KeySelection } from "./key.js";
import type { EtcdStore } from "./store.js";

/** What a role may do with keys. */
export type Access = "read" | "write" | "readwrite";

/** A permission of a role; `end` is absent for a single key. */
export interface Permission {
  readonly access: Access;
  readonly key: string;
  readonly end?: string;
}

/** Users of etcd and what they may do. */
export interface Users {
  list(): Promise<readonly string[]>;
  /** Names of the roles a user has. */
  rolesOf(name: string): Promise<readonly string[]>;
  /** Adds a user; without a password it can only come with a certificate of this name. */
  add(name: string, password?: string, roles?: readonly string[]): Promise<void>;
  setPassword(name: string, password: string): Promise<void>;
  remove(name: string): Promise<void>;
  grant(name: string, role: string): Promise<void>;
  revoke(name: string, role: string): Promise<void>;
}

/** Roles and their permissions. */
export interface Roles {
  list(): Promise<readonly string[]>;
  permissionsOf(name: string): Promise<readonly Permission[]>;
  add(name: string): Promise<void>;
  remove(name: string): Promise<void>;
  grant(name: string, selection: KeySelection, access: Access): Promise<void>;
  revoke(name: string, selection: KeySelection): Promise<void>;
}

const types = {
  read: Permission_Type.READ,
  write: Permission_Type.WRITE,
  readwrite: Permission_Type.READWRITE,
} as const;

/** Users of the cluster: `await usersOf(etcd).add("ann", "secret", ["reader"])`. Keys of permissions are whole, whatever the namespace. */
export function usersOf({ transport }: EtcdStore): Users {
  return {
    list: async () => (await callUnary(transport, authUserList, {})).users,
    rolesOf: async (name) => (await callUnary(transport, authUserGet, { name })).roles,
    async add(name, password, roles = []) {
      const noPassword = password === undefined;
      await callUnary(transport, authUserAdd, { name, password: password ?? "", options: { noPassword } });
      for (const role of roles) await callUnary(transport, authUserGrantRole, { user: name, role });
    },
    setPassword: async (name, password) =>
      void (await callUnary(transport, authUserChangePassword, { name, password })),
    remove: async (name) => void (await callUnary(transport, authUserDelete, { name })),
    grant: async (user, role) => void (await callUnary(transport, authUserGrantRole, { user, role })),
    revoke: async (name, role) => void (await callUnary(transport, authUserRevokeRole, { name, role })),
  };
}

/** Roles of the cluster: `await rolesOf(etcd).grant("reader", prefix("config/"), "read")`. */
export function rolesOf({ transport }: EtcdStore): Roles {
  return {
    list: async () => (await callUnary(transport, authRoleList, {})).roles,
    async permissionsOf(role) {
      const { perm } = await callUnary(transport, authRoleGet, { role });
      return perm.map(({ permType, key, rangeEnd }): Permission => ({
        access: (Object.keys(types) as Access[]).find((name) => types[name] === permType) ?? "readwrite",
        key: toText(key),
        ...(rangeEnd.length > 0 && { end: toText(rangeEnd) }),
      }));
    },
    add: async (name) => void (await callUnary(transport, authRoleAdd, { name })),
    remove: async (role) => void (await callUnary(transport, authRoleDelete, { role })),
    async grant(name, selection, access) {
      const perm = { permType: types[access], ...selectionFields(selection) };
      await callUnary(transport, authRoleGrantPermission, { name, perm });
    },
    revoke: async (role, selection) =>
      void (await callUnary(transport, authRoleRevokePermission, { role, ...selectionFields(selection) })),
  };
}

/** Whether access control is on. */
export async function isAccessControlled({ transport }: EtcdStore): Promise<boolean> {
  return (await callUnary(transport, authStatus, {})).enabled;
}

/** Switches access control on, which needs a user `root` with the role `root`, or off. */
export async function controlAccess({ transport }: EtcdStore, isOn: boolean): Promise<void> {
  if (isOn) await callUnary(transport, authEnable, {});
  else await callUnary(transport, authDisable, {});
}
