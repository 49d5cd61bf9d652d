"use strict";
// Types of etcd/rpc.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.DowngradeRequest_DowngradeAction = exports.AlarmRequest_AlarmAction = exports.WatchCreateRequest_FilterType = exports.Compare_CompareTarget = exports.Compare_CompareResult = exports.RangeRequest_SortTarget = exports.RangeRequest_SortOrder = exports.AlarmType = void 0;
/** Conditions that put the whole cluster in a restricted mode. */
exports.AlarmType = {
    /** No alarm; in a request it stands for alarms of every type. */
    NONE: 0,
    /**
     * A member has used up its space quota. Writes are refused until space is reclaimed and the alarm
     * is cleared.
     */
    NOSPACE: 1,
    /** A member holds data that differs from the others'. Reads and writes are refused. */
    CORRUPT: 2,
};
/** The direction in which results are sorted. */
exports.RangeRequest_SortOrder = {
    /** No wish; results come as the server finds them. */
    NONE: 0,
    /** Smallest first. */
    ASCEND: 1,
    /** Largest first. */
    DESCEND: 2,
};
/** The property by which results are sorted. */
exports.RangeRequest_SortTarget = {
    /** By the bytes of the key. */
    KEY: 0,
    /** By the number of writes since creation. */
    VERSION: 1,
    /** By the revision of creation. */
    CREATE: 2,
    /** By the revision of the last write. */
    MOD: 3,
    /** By the bytes of the value. */
    VALUE: 4,
};
/** How the property has to relate to the operand. */
exports.Compare_CompareResult = {
    /** Both are the same. */
    EQUAL: 0,
    /** The property is larger. */
    GREATER: 1,
    /** The property is smaller. */
    LESS: 2,
    /** They differ. */
    NOT_EQUAL: 3,
};
/** The property of a key that a condition looks at. */
exports.Compare_CompareTarget = {
    /** The number of writes since creation. */
    VERSION: 0,
    /** The revision of creation. */
    CREATE: 1,
    /** The revision of the last write. */
    MOD: 2,
    /** The content. */
    VALUE: 3,
    /** The attached lease. */
    LEASE: 4,
};
/** Kinds of events that a watcher can leave out. */
exports.WatchCreateRequest_FilterType = {
    /** Leave out writes. */
    NOPUT: 0,
    /** Leave out deletions. */
    NODELETE: 1,
};
/** What to do about alarms. */
exports.AlarmRequest_AlarmAction = {
    /** List those that match. */
    GET: 0,
    /** Raise one, which is useful for tests. */
    ACTIVATE: 1,
    /** Clear one, once its cause has been dealt with. */
    DEACTIVATE: 2,
};
/** The steps of a downgrade. */
exports.DowngradeRequest_DowngradeAction = {
    /** Only check whether the cluster could go to the release. */
    VALIDATE: 0,
    /** Begin: members of the older release may join from now on. */
    ENABLE: 1,
    /** Call off a downgrade that has begun. */
    CANCEL: 2,
};
//# sourceMappingURL=rpc.js.map