import { expect } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { api, call } from "../support/api";
import { aCourse } from "../support/certifications";
import { dbTest } from "../support/db";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const BODIES: Record<string, object> = {
  "POST /certifications": { name: "New" },
  "PATCH /certifications/{id}": { name: "Renamed" },
  "POST /certifications/{id}/assignments": { recipient: { email: "ann@x.example" } },
};

dbTest("every address of certifications refuses with the reason while they are switched off", async ({ db }) => {
  const { stage, key, ok, make } = await api(db);
  const course = await aCourse(stage);
  const id = await make("/certifications", { name: "Fire Safety", courses: [course.id] });
  const answers = async () => {
    const found: Record<string, number | string> = {};
    for (const [path, handlers] of Object.entries(routes).filter(([path]) => path.startsWith("/certifications")))
      for (const [method, handler] of Object.entries(handlers).filter(([name]) => METHODS.includes(name))) {
        const operation = `${method} ${path}`;
        const answer = await call(handler, method, {
          key,
          params: path.includes("{id}") ? { id } : {},
          body: BODIES[operation],
        });
        if (answer.status !== 405)
          found[operation] = answer.status === 409 ? String(answer.body.detail) : answer.status;
      }
    return found;
  };
  await ok("/workspace", "PATCH", { certificationsEnabled: false });
  const off = await answers();
  expect(Object.keys(off).length).toBeGreaterThanOrEqual(10);
  expect([...new Set(Object.values(off))]).toEqual([
    "Certifications are switched off in this workspace. An owner or admin can switch them on in the settings.",
  ]);
  await ok("/workspace", "PATCH", { certificationsEnabled: true });
  expect(await answers()).toMatchObject({ "GET /certifications": 200, "PATCH /certifications/{id}": 200 });
});
