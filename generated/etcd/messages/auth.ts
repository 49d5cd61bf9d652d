// Types of etcd/auth.proto.

import type { UnrecognizedEnum } from "../runtime/core/index.js";

/** The kinds of access that a permission can allow. */
export const Permission_Type = {
  /** Reading and watching, but no changes. */
  READ: 0,
  /** Putting and deleting, without the right to read back. */
  WRITE: 1,
  /** Both of the above. */
  READWRITE: 2,
} as const;

/** One of the values of `authpb.Permission.Type`, or a number that has no name here. */
export type Permission_Type = (typeof Permission_Type)[keyof typeof Permission_Type] | UnrecognizedEnum;

/** Choices that apply when a user is created. */
export interface UserAddOptions {
  /**
   * Creates a user that can never log in with a password, only through the common name of a TLS
   * client certificate. Leave the password empty in that case.
   */
  noPassword: boolean;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link UserAddOptions} is sent; fields left out are unset. */
export interface UserAddOptionsInit {
  /**
   * Creates a user that can never log in with a password, only through the common name of a TLS
   * client certificate. Leave the password empty in that case.
   */
  readonly noPassword?: boolean | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/**
 * A user as a member stores it. No call returns this record; it is described for tools that read a
 * snapshot.
 */
export interface User {
  /** The login name, unique within the cluster. */
  name: Uint8Array;
  /**
   * The bcrypt hash of the password, never its clear text. Empty for a user created with
   * `no_password`.
   */
  password: Uint8Array;
  /** Names of the roles granted to the user, in alphabetical order. */
  roles: string[];
  /** The choices made when the user was added; absent if none were given. */
  options?: UserAddOptions;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link User} is sent; fields left out are unset. */
export interface UserInit {
  /** The login name, unique within the cluster. */
  readonly name?: Uint8Array | string | undefined;
  /**
   * The bcrypt hash of the password, never its clear text. Empty for a user created with
   * `no_password`.
   */
  readonly password?: Uint8Array | string | undefined;
  /** Names of the roles granted to the user, in alphabetical order. */
  readonly roles?: readonly string[] | undefined;
  /** The choices made when the user was added; absent if none were given. */
  readonly options?: UserAddOptionsInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The right to read or write one key, or every key of a half-open interval. */
export interface Permission {
  /** Which kind of access is allowed. JSON answers leave it out for READ, the zero value. */
  permType: Permission_Type;
  /** The single key, or the inclusive start of the interval, to which the permission applies. */
  key: Uint8Array;
  /**
   * The exclusive end of the interval. Empty for a single key; one zero byte means "every key from
   * `key` on".
   */
  rangeEnd: Uint8Array;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Permission} is sent; fields left out are unset. */
export interface PermissionInit {
  /** Which kind of access is allowed. JSON answers leave it out for READ, the zero value. */
  readonly permType?: Permission_Type | undefined;
  /** The single key, or the inclusive start of the interval, to which the permission applies. */
  readonly key?: Uint8Array | string | undefined;
  /**
   * The exclusive end of the interval. Empty for a single key; one zero byte means "every key from
   * `key` on".
   */
  readonly rangeEnd?: Uint8Array | string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/**
 * A role as a member stores it: a name and the permissions collected under it. No call returns this
 * record.
 */
export interface Role {
  /** The name under which users are granted the role. The role called "root" may do everything. */
  name: Uint8Array;
  /** The permissions of the role, sorted by their start key. */
  keyPermission: Permission[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Role} is sent; fields left out are unset. */
export interface RoleInit {
  /** The name under which users are granted the role. The role called "root" may do everything. */
  readonly name?: Uint8Array | string | undefined;
  /** The permissions of the role, sorted by their start key. */
  readonly keyPermission?: readonly PermissionInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
