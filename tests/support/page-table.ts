import type { Places } from "./places";

/** The demo's own draft, which has an id of its own. */
const DEMO_MESSAGE = "msg_0000000000000000000000000000de30";

export type Address = string | ((places: Places) => string);

/** What anyone can read. */
export const OPEN: Record<string, Address> = {
  "the front page": "/",
  "the page to verify": "/verify",
  "the issuer's portal": "/i/northlight",
  "an empty portal": "/i/kiln-and-clay",
  "a pathway on the portal": ({ active }) => `/i/northlight/pathways/${active}`,
  "an achievement on the portal": ({ achievement }) => `/i/northlight/achievements/${achievement}`,
  "a valid credential": ({ valid }) => `/c/${valid}`,
  "an expired credential": ({ expired }) => `/c/${expired}`,
  "a suspended credential": ({ suspended }) => `/c/${suspended}`,
  "a revoked credential": ({ revoked }) => `/c/${revoked}`,
  "a replaced credential": ({ replaced }) => `/c/${replaced}`,
  "a credential with evidence": ({ evidenced }) => `/c/${evidenced}`,
  "the frame of a credential": ({ valid }) => `/c/${valid}/embed`,
  "the directory": "/i/northlight/directory",
  "a search that finds nobody": "/i/northlight/directory?q=nobody-of-that-name",
  "an empty directory": "/i/kiln-and-clay/directory",
  "an id with a slip": "/verify?q=cred_123",
  "the page for the hasty": "/wait",
  "a person's profile": "/u/zofia-wisniewska",
  "the page behind a message's link, from a test": "/unsubscribe/test",
  "the page behind a link that is not ours": "/unsubscribe/ws_1.rcp_1.x",
  "the page for developers": "/developers",
  "the sign-in page": "/sign-in",
  "the page after asking for a link": "/sign-in/check-mail",
  "the page when a link failed": "/sign-in/error",
  "the demo's mails": "/dev/mail",
  "a mail of every kind": "/dev/mails?kind=step-earned",
};

/** Pages of the dashboard, after `/dashboard/{workspace}`. */
export const OWNERS: Record<string, Address> = {
  home: "",
  "what a search finds": "/search?q=data",
  "a search that finds nothing": "/search?q=nobody-and-nothing",
  pathways: "/pathways",
  "a new pathway": "/pathways/new",
  "an active pathway": ({ active }) => `/pathways/${active}`,
  "a draft pathway": ({ draft }) => `/pathways/${draft}`,
  "editing a pathway": ({ active }) => `/pathways/${active}/edit`,
  "who is on a pathway": ({ active }) => `/pathways/${active}/recipients`,
  "what a pathway has to review": ({ active }) => `/pathways/${active}/reviews`,
  "messages of a pathway": ({ active }) => `/pathways/${active}/messages`,
  "writing a message": ({ active }) => `/pathways/${active}/messages/new`,
  "a draft message": ({ active }) => `/pathways/${active}/messages/${DEMO_MESSAGE}`,
  "editing a message": ({ active }) => `/pathways/${active}/messages/${DEMO_MESSAGE}/edit`,
  "asking before sending a message": ({ active }) => `/pathways/${active}/messages/${DEMO_MESSAGE}/confirm/send`,
  "asking before activating": ({ draft }) => `/pathways/${draft}/confirm/activate`,
  "whom activating a pathway would complete": ({ draft }) => `/pathways/${draft}/eligible`,
  achievements: "/achievements",
  "a new achievement": "/achievements/new",
  "an achievement": ({ achievement }) => `/achievements/${achievement}`,
  "editing an achievement": ({ achievement }) => `/achievements/${achievement}/edit`,
  "asking before archiving": ({ achievement }) => `/achievements/${achievement}/archive`,
  credentials: "/credentials",
  "a credential": ({ valid }) => `/credentials/${valid}`,
  "issuing to one person": "/credentials/new",
  "asking before revoking": ({ valid }) => `/credentials/act/revoke?ids[]=${valid}`,
  "waiting drafts": "/credentials/drafts",
  "importing a file": "/credentials/import",
  recipients: "/recipients",
  "a recipient": ({ recipient }) => `/recipients/${recipient}`,
  "wishes for another name": "/recipients/names",
  "wishes for another name that have an answer": "/recipients/names?answered=yes",
  "asking before erasing somebody": ({ recipient }) => `/recipients/${recipient}/erase`,
  groups: "/groups",
  "a group": ({ group }) => `/groups/${group}`,
  "asking before deleting a group": ({ group }) => `/groups/${group}/delete`,
  jobs: "/jobs",
  "the runs of jobs": "/jobs/runs",
  outbox: "/outbox",
  settings: "/settings",
  "the brand": "/settings/brand",
  "the sender of mails": "/settings/sender",
  "the credential limit": "/settings/limit",
  members: "/settings/members",
  "API keys": "/settings/api-keys",
  "the history of changes": "/settings/history",
};

/** What belongs to whoever is signed in. */
export const SIGNED_IN: Record<string, Address> = {
  "somebody's own page": "/me",
  "one of somebody's own credentials": ({ own }) => `/me/credentials/${own}`,
  "what others see of somebody": "/me/settings",
  "somebody's own profile": "/me/settings/profile",
  "asking before deleting a profile": "/me/settings/profile/delete",
  "the account": "/account",
  "a link to confirm an address that no longer works": "/account/addresses/confirm?token=used",
  "a choice of workspaces": "/dashboard",
  "a new workspace": "/dashboard/new",
};

export const addressOf = (address: Address, places: Places): string =>
  typeof address === "string" ? address : address(places);
