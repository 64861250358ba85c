import { serve } from "inngest/next";
import { inngest } from "@/inngest/client";
import { functions } from "@/inngest/index";
import { jobsMode } from "@/inngest/mode";

const handler = serve({ client: inngest, functions });
export const { GET, POST } = handler;

// An unsigned PUT asks the SDK to register with an Inngest server. Embedded there is none: only the engine's own, signed
// sync is answered.
export const PUT: typeof handler.PUT = (request, context) => {
  const ours = jobsMode() !== "embedded" || request.headers.get("x-inngest-sync-kind") === "in_band";
  return ours
    ? handler.PUT(request, context)
    : Promise.resolve(Response.json({ message: "Unauthorized" }, { status: 401 }));
};
