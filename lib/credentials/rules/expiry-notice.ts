/**
 * The reminders before a credential's last day: in days before it, when each is due and until when it may still be made up for.
 * One that existed for the first time after the day it was due gets none, so that no import ends in a burst of mails.
 */
export const EXPIRY_NOTICES = [
  { notice: "first", due: 30, until: 15 },
  { notice: "last", due: 7, until: 0 },
] as const;

/** The hours of the issuer's day in which reminders are queued: nobody is woken for one. */
export const REMINDING_HOURS = { from: 9, to: 19 } as const;
