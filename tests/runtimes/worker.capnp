using Workerd = import "/workerd/workerd.capnp";

# A Cloudflare worker that runs the conversation as its test, and may reach the CMS on this machine.
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "network", network = (allow = ["public", "private"])),
  ],
);

const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
  globalOutbound = "network",
);
