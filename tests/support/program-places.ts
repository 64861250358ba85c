import type { apiClient } from "./api-client";
import type { Demo } from "./demo";
import { expect, own } from "./e2e";
import { sendForm } from "./send-form";

export type ProgramPlaces = {
  /** Runs, with people in it; one of them. */
  program: string;
  participant: string;
  /** One of its components, none that follows a course. */
  component: string;
  endedProgram: string;
  /** Has ended without a certification; somebody passed it. */
  bareProgram: string;
  draftProgram: string;
  /** A nudge to that participant. */
  nudge: string;
  /** Of whoever signs in as a recipient: one that runs and one that has ended. */
  ownProgram: string;
  ownEndedProgram: string;
};

/** Of the demo's programs one that runs and one that has ended, and a draft of our own. */
export async function findPrograms(demo: Demo, api: ReturnType<typeof apiClient>): Promise<ProgramPlaces> {
  const first = async (status: string, q = "") => {
    const query = new URLSearchParams({ limit: "1", status, ...(q && { q }) });
    const { data } = await api.get<{ data: { id: string }[] }>(`/programs?${query}`);
    return data[0]?.id ?? "none";
  };
  const program = await first("running");
  const { components } = await api.get<{ components: { id: string; courseId: string | null }[] }>(
    `/programs/${program}`,
  );
  const { data: people } = await api.get<{ data: { recipient: { id: string } }[] }>(
    `/programs/${program}/participants?limit=1`,
  );
  const { id: draftProgram } = await api.post<{ id: string }>("/programs", {
    name: own("Evening program"),
    components: [{ name: "First evening", kind: "session" }],
  });
  await api.post(`/programs/${draftProgram}/participants`, [{ recipient: { email: "lifting@vale.example" } }]);
  const participant = people[0]?.recipient.id ?? "none";
  return {
    program,
    participant,
    component: components.find(({ courseId }) => courseId === null)?.id ?? "none",
    nudge: await sendNudge(demo, `/programs/nudge?program=${program}&recipient=${participant}`),
    endedProgram: await first("ended"),
    bareProgram: await endBare(api),
    draftProgram,
    ownProgram: await first("running", "Data Facilitators, second"),
    ownEndedProgram: await first("ended", "Workshop Leads, second"),
  };
}

/** A program of our own that one person passed, ended without a certification. */
async function endBare(api: ReturnType<typeof apiClient>): Promise<string> {
  const recipientEmail = "lifting@vale.example";
  const { id, components } = await api.post<{ id: string; components: { id: string }[] }>("/programs", {
    name: own("Morning program"),
    components: [{ name: "First morning", kind: "session" }],
  });
  await api.post(`/programs/${id}/participants`, [{ recipient: { email: recipientEmail } }]);
  await api.post(`/programs/${id}/start`, {});
  const done = { recipientEmail, componentId: components[0]?.id ?? "", status: "complete" };
  await api.put(`/programs/${id}/progress`, [done]);
  const { jobId } = await api.post<{ jobId: string }>(`/programs/${id}/end`, {});
  await expect
    .poll(async () => (await api.get<{ status: string }>(`/jobs/${jobId}`)).status, { timeout: 30_000 })
    .toBe("done");
  return id;
}

async function sendNudge(demo: Demo, path: string): Promise<string> {
  const fields = { subject: own("A word in between"), body: "Hello {{firstName}}, how is it going?" };
  const there = await sendForm(demo, "northlight", path, 'name="body"', fields);
  return there.match(/\/nudges\/(ndg_[0-9a-f]+)/)?.[1] ?? there;
}
