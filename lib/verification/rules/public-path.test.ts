import { expect, test } from "vitest";
import { readPublicPath } from "./public-path";

test("names the public page that a path asks for", () => {
  expect(readPublicPath("/c/cred_1")).toEqual({ kind: "credential", id: "cred_1" });
  expect(readPublicPath("/c/cred_1/image.png")).toEqual({ kind: "picture", id: "cred_1" });
  expect(readPublicPath("/i/north-light")).toEqual({ kind: "portal", slug: "north-light" });
  expect(readPublicPath("/i/north-light/directory")).toEqual({ kind: "directory", slug: "north-light" });
  for (const kind of ["pathways", "achievements"])
    expect(readPublicPath(`/i/north-light/${kind}/x_1`)).toEqual({ kind, slug: "north-light", id: "x_1" });
  for (const path of ["/", "/c", "/c/cred_1/embed", "/i/north-light/people", "/dashboard/north-light/directory"])
    expect([path, readPublicPath(path)]).toEqual([path, null]);
});

test("no spelling of the directory's path gets past its limit", () => {
  const directory = { kind: "directory", slug: "northlight" };
  for (const path of ["/i/%6Eorthlight/directory", "/i/northlight/%64irectory", "/%69/northlight/director%79"])
    expect([path, readPublicPath(path)]).toEqual([path, directory]);
});

test("what cannot be decoded, or is decoded twice, names nothing", () => {
  for (const path of ["/i/%E0%A4%A/directory", "/i/%256Eorthlight/directory"])
    expect([path, readPublicPath(path)]).toEqual([path, null]);
});
