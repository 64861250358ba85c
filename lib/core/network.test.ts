import { expect, test } from "vitest";
import { networkOf } from "./network";

test.each([
  [null, "unknown"],
  ["", "unknown"],
  ["192.0.2.7", "192.0.2.7"],
  ["203.0.113.9, 192.0.2.7", "192.0.2.7"], // what stands before the proxy's own entry is the client's word
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::6", "2001:db8:1:2::/64"],
  ["2001:DB8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("%s is network %s", (header, network) => {
  expect(networkOf(header)).toBe(network);
});
