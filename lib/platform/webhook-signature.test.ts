import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { isSignedWebhook } from "./webhook-signature";

// Published by Svix with its own libraries, so that this is their signature and not our idea of it.
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const BODY = '{"test": 2432232314}';
const KNOWN = {
  "svix-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
  "svix-timestamp": "1614265330",
  "svix-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
};
const AT = new Date(1_614_265_330_000);
const ask = (change: Record<string, string> = {}, body = BODY, at = AT, secret = SECRET) =>
  isSignedWebhook(new Headers({ ...KNOWN, ...change }), body, secret, at);

test("the signature that Svix publishes is accepted, also beside an older one", () => {
  expect(ask()).toBe(true);
  expect(ask({ "svix-signature": `v1,AAAA ${KNOWN["svix-signature"]}` })).toBe(true);
});

test.each([
  ["another body", ask({}, `${BODY} `)],
  ["another id", ask({ "svix-id": "msg_other" })],
  ["another time in the header", ask({ "svix-timestamp": "1614265331" })],
  ["another secret", ask({}, BODY, AT, "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")],
  ["no secret to speak of", ask({}, BODY, AT, "whsec_")],
  ["another version", ask({ "svix-signature": KNOWN["svix-signature"].replace("v1", "v2") })],
  ["no signature", ask({ "svix-signature": "" })],
  ["a time that is none", ask({ "svix-timestamp": "soon" })],
  ["five minutes and a second later", ask({}, BODY, new Date(AT.getTime() + 301_000))],
  ["five minutes and a second earlier", ask({}, BODY, new Date(AT.getTime() - 301_000))],
])("refused: %s", (_why, accepted) => {
  expect(accepted).toBe(false);
});

test("an empty key would sign for anybody, and is refused", () => {
  const signature = createHmac("sha256", "").update(`m.1614265330.${BODY}`).digest("base64");
  expect(ask({ "svix-id": "m", "svix-signature": `v1,${signature}` }, BODY, AT, "whsec_")).toBe(false);
});
