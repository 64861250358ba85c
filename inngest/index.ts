import { relayOutboxSweep } from "./functions/platform/relay-outbox-sweep";

/** Every durable function that /api/inngest serves, area by area. A function that is not here does not exist. */
export const functions = [
  // platform
  relayOutboxSweep,
];
