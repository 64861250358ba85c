import { expect, test } from "vitest";
import { isPublicAddress } from "./private-network";

const PUBLIC = [
  "1.1.1.1",
  "93.184.216.34",
  "172.15.0.1",
  "172.32.0.1",
  "100.63.0.1",
  "2606:4700:4700::1111",
  "::ffff:1.1.1.1",
];
const PRIVATE = [
  ...["127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254"],
  ...["100.64.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "255.255.255.255"],
  ...["::", "::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1", "2001::1", "3fff::1"],
  ...["::ffff:127.0.0.1", "::ffff:7f00:1", "64:ff9b::10.0.0.1", "2002:7f00:1::", "::127.0.0.1"],
  ...["", "localhost", "999.1.1.1", "1::2::3", "1:2:3"],
];

test.each(PUBLIC)("%s is on the open internet", (address) => expect(isPublicAddress(address)).toBe(true));
test.each(PRIVATE)("%s is not", (address) => expect(isPublicAddress(address)).toBe(false));
