import { cleanLine } from "../core/text";
import { env } from "../env";

/** “Northlight Academy via Waymark <credentials@…>”: the configured address, with the name of the workspace that sends. */
export function senderFor(workspaceName: string | null, configured = env.mailFrom): string {
  const { name, address } = splitSender(configured);
  if (workspaceName === null) return formatSender(name, address);
  return formatSender(name === "" ? workspaceName : `${workspaceName} via ${name}`, address);
}

function splitSender(configured: string): { name: string; address: string } {
  const parts = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(configured);
  return parts
    ? { name: (parts[1] ?? "").replace(/^"|"$/g, ""), address: parts[2] ?? "" }
    : { name: "", address: configured.trim() };
}

/** Quoted, so that a comma or an angle bracket in a name cannot become a second address. */
function formatSender(name: string, address: string): string {
  const clean = [...cleanLine(name).replace(/["\\<>]/g, " ")].slice(0, 120).join("").replace(/\s+/g, " ").trim();
  return clean === "" ? address : `"${clean}" <${address}>`;
}
