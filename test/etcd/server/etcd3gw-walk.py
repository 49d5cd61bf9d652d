"""A walk through a gateway with etcd3gw, a client that this project did not write. Prints what it saw as JSON."""
import json
import sys
import threading

import etcd3gw

host, port = sys.argv[1], int(sys.argv[2])
client = etcd3gw.client(host=host, port=port)
seen = {}


def text(value):
    return value.decode() if isinstance(value, bytes) else value


seen["status"] = sorted(client.status().keys())
seen["members"] = len(list(client.members()))
seen["put"] = client.put("walk/a", "1")
client.put("walk/b", "2")
seen["get"] = [text(each) for each in client.get("walk/a")]
seen["prefix"] = [text(value) for value, _ in client.get_prefix("walk/", sort_order="descend", sort_target="key")]
seen["replace"] = client.replace("walk/a", "1", "one")
seen["replace again"] = client.replace("walk/a", "1", "uno")
seen["create"] = client.create("walk/a", "x")

lease = client.lease(ttl=60)
seen["lease"] = 0 < lease.ttl() <= 60
client.put("walk/leased", "l", lease=lease)
seen["lease keys"] = [text(each) for each in lease.keys()]
seen["keepalive"] = lease.refresh()
seen["revoke"] = lease.revoke()
seen["after revoke"] = client.get("walk/leased")

lock = client.lock("walk", ttl=20)
seen["acquire"] = lock.acquire()
seen["acquired"] = lock.is_acquired()
seen["release"] = lock.release()

seen["transaction"] = client.transaction(
    {
        "compare": [{"key": "d2Fsay9h", "target": "VERSION", "version": "2", "result": "EQUAL"}],
        "success": [{"request_put": {"key": "d2Fsay90", "value": "dA=="}}],
        "failure": [],
    }
).get("succeeded")

events, cancel = client.watch_prefix("walk/w")
putter = threading.Timer(0.2, lambda: [client.put(f"walk/w{number}", str(number)) for number in range(3)])
putter.start()
watched = []
for event in events:
    watched.append([text(event["kv"]["key"]), text(event["kv"]["value"])])
    if len(watched) == 3:
        cancel()
        break
seen["watch"] = watched
seen["delete"] = client.delete("walk/a")
seen["delete prefix"] = client.delete_prefix("walk/")
seen["gone"] = client.get_prefix("walk/")
try:
    client.get("x", revision=10**9)
    seen["error"] = None
except Exception as error:
    seen["error"] = type(error).__name__
print(json.dumps(seen))
