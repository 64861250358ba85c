/** The longer texts of the settings, in one place. */
export const WORDS = {
  who: "On certificates, in mails and on your public pages.",
  kindHelp: "In a few words: training provider, university, guild.",
  aboutHelp: "A short text for your public page.",
  website: "Proven, it makes you a verified issuer: readers see that whoever runs this site issues here.",
  websiteHelp: "Changing it takes the proof away until you prove the new one.",
  proofHow:
    "Put this line into a text file at the address below, or into a TXT record of your domain. Then let us look.",
  proofLooking: "Looking at your website. This takes a few seconds; you can leave this page.",
  proofMissing: "The proof is not there yet.",
  days: "When a day begins and ends. Credentials that are issued keep the zone they were issued in.",
  daysHelp:
    "It decides which day “today” is for issuing, when an expiry day ends, and the days that the API takes and answers. Nothing that was issued moves.",
  signature: "Who stands for it at the foot of certificates.",
  accent: "Links, the trail, certificates and mails take your colour. Buttons stay ink.",
  accentHelp: "Type a colour like #2a617f, or pick one. Leave it empty for ours.",
  accentKept: "Hue and strength are yours. How light it is follows from contrast, so that everybody can read it.",
  logo: "On your public pages and in mails, beside your name.",
  logoHelp: "PNG, JPEG or WebP, up to 1 MB. What a file says about place and camera is removed.",
  preview: "The colour as it is typed; nothing changes before you save.",
  sender: "Whom a reader sees as the sender of your mails, and where an answer goes.",
  senderHelp: "The address that mails come from stays ours, so that they arrive; its name is yours.",
  replyHelp: "Left empty, mails say that nobody reads answers.",
  reminders: "Reminders",
  remindersWhy: "What recipients are told without anybody pressing a button.",
  remindExpiry: "Before a credential expires",
  remindExpiryHelp:
    "Its holder gets a mail 30 days and 7 days before, with the way to renew it or whom to ask. Not where they were not told of it, or want no such mails.",
  reminded: "A mail 30 days and 7 days before",
  notReminded: "Nobody is told",
} as const;
