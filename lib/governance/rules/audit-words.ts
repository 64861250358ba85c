/** “revoked a credential”, for the actions that people meet; others are shown as they are recorded. */
const WORDS: Record<string, string> = {
  "workspace.create": "created the workspace",
  "workspace.update": "changed the settings",
  "member.invite": "invited",
  "invitation.withdraw": "withdrew the invitation of",
  "invitation.accept": "accepted the invitation",
  "member.change-role": "changed the role of",
  "member.remove": "removed a member",
  "member.leave": "left",
  "member.end-sessions": "signed out everywhere",
  "api-key.create": "created the key",
  "api-key.revoke": "revoked the key",
  "achievement.create": "created the achievement",
  "achievement.update": "changed the achievement",
  "achievement.publish": "published the achievement",
  "achievement.archive": "archived the achievement",
  "credential.issue": "issued",
  "credential.issue-drafts": "issued drafts",
  "credential.issue-again": "issued again",
  "credential.revoke": "revoked",
  "credential.suspend": "suspended",
  "credential.reinstate": "reinstated",
  "credential.delete": "deleted",
  "credential.change-matching": "began to change all selected credentials",
  "credential.correct": "corrected",
  "credential.update": "changed",
  "pathway.create": "created the pathway",
  "pathway.update": "changed the pathway",
  "pathway.activate": "activated the pathway",
  "pathway.deactivate": "deactivated the pathway",
  "pathway.delete": "deleted the pathway",
  "pathway.award": "awarded completions of",
  "message.create": "wrote the message",
  "message.update": "changed the message",
  "message.delete": "deleted the draft of a message",
  "message.send": "sent the message",
  "message.schedule": "planned the message",
  "message.begin": "began to send the message",
  "message.cancel": "stopped the message",
  "message.fail": "gave up sending the message",
  "message.sent": "finished sending the message",
  "message.test": "sent themselves a test of the message",
  "recipient.unsubscribe": "unsubscribed from messages",
  "recipient.subscribe": "asked for messages again",
  "recipient.save": "saved the recipient",
  "recipient.erase": "erased a recipient",
  "recipient.put": "saved the recipient",
  "recipient.groups": "changed the groups of",
  "recipient.merge": "merged two records of",
  "recipient.unmerge": "undid the merge of",
  "recipient.list": "chose whether the directory shows them:",
  "credential.show": "chose what strangers see of",
  "name.request": "asked for another name:",
  "name.withdraw": "withdrew the wish for another name:",
  "name.answer": "answered the wish for another name of",
  "workspace.set-brand": "changed the brand",
  "workspace.set-logo": "changed the logo",
  "workspace.remove-logo": "removed the logo",
  "workspace.prove-website": "asked to look for the proof of the website",
  "workspace.website-looked-at": "looked for the proof of the website",
  "workspace.website-looked-again": "looked again for the proof of the website",
  "group.create": "created the group",
  "group.update": "changed the group",
  "group.delete": "deleted the group",
  "mail.resend": "sent a mail again",
  "job.retry": "let a job go on",
  "job.fail": "stopped a job",
  "run.retry": "tried a run again",
  "run.cancel": "cancelled a run",
};

export function actionWords(action: string): string {
  return WORDS[action] ?? action;
}

type Who = { actorKind: string; actorId: string; actorName: string | null };

/** The person, the key, or the job by its own name. */
export function actorWords({ actorKind, actorId, actorName }: Who): string {
  if (actorKind === "api_key") return `API key ${actorName ?? actorId}`;
  if (actorKind === "system") return `Automatic: ${actorId}`;
  if (actorKind === "recipient") return "The recipient";
  return actorName ?? "A former member";
}
