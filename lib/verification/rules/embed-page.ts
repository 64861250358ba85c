import { badgeSvg } from "../../designs/rules/badge";
import { dateInWords } from "../../designs/rules/date-words";
import type { PublicCredential } from "./public-credential";
import type { Verdict } from "./verdict";

/** All its looks: named by its hash in the frame's policy, so that no other style is obeyed. */
export const EMBED_STYLE = `
:root{color-scheme:light dark;--bg:light-dark(#fdfdfb,#1b221f);--ink:light-dark(#1a201c,#eceee6);--ink-2:light-dark(#545a55,#b3b8b1);--line:light-dark(#e1e2dc,#333b37);--good:light-dark(#176238,#86d3a0);--other:light-dark(#6d4d10,#e3b873);--bad:light-dark(#a02a2a,#f09a92)}
*{box-sizing:border-box;margin:0}
body{font:14px/20px system-ui,sans-serif;color:var(--ink);background:var(--bg)}
a{display:flex;gap:16px;align-items:center;min-height:100vh;padding:16px 18px;color:inherit;text-decoration:none;border:1px solid var(--line);border-radius:10px}
a:focus-visible{outline:2px solid currentColor;outline-offset:-4px}
svg{width:72px;height:72px;flex:none;display:block}
div{min-width:0}
h1{font:400 20px/25px Newsreader,Georgia,serif;overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
p{color:var(--ink-2);font-size:13px;line-height:19px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
p.state{color:var(--other);font-weight:600;margin-top:4px;white-space:normal;overflow-wrap:anywhere}
p.valid{color:var(--good)}p.revoked{color:var(--bad)}
a:hover h1{text-decoration:underline;text-underline-offset:3px}
@media (max-width:300px){svg{display:none}}`;

const SIGN: Record<Verdict["state"], string> = {
  valid: "✓",
  expired: "◷",
  revoked: "✕",
  replaced: "↳",
  suspended: "‖",
  not_yet_valid: "◷",
};

/** One credential as a small frame in somebody else's page: who, what, by whom, how it stands now, and the way here. */
export function embedPage(credential: PublicCredential, verdict: Verdict, url: string): string {
  const { achievement, workspace, recipientName } = credential;
  const medal = badgeSvg({ ...achievement, seed: achievement.id, accentHue: workspace.accentHue });
  const state = `<p class="state ${verdict.state}"><span aria-hidden="true">${SIGN[verdict.state]}</span> ${text(stateLine(credential, verdict))}</p>`;
  return frame(
    `${achievement.name}, ${recipientName}`,
    `<a href="${text(url)}" target="_blank" rel="noopener">${medal}<div><h1>${text(achievement.name)}</h1>
<p><bdi>${text(recipientName)}</bdi></p><p><bdi>${text(workspace.name)}</bdi></p>${state}</div></a>`,
  );
}

/** What stands in the frame where there is nothing to show any more, or never was. */
export function emptyEmbedPage(sentence: string, home: string): string {
  return frame(
    sentence,
    `<a href="${text(home)}" target="_blank" rel="noopener"><div><h1>${text(sentence)}</h1></div></a>`,
  );
}

function stateLine({ state, expiresOn }: PublicCredential, { word, sentence }: Verdict): string {
  if (state === "valid") return expiresOn ? `Valid through ${dateInWords(expiresOn)}` : "Valid";
  return sentence ?? word;
}

function frame(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${text(title)}</title><style>${EMBED_STYLE}</style></head><body><main>${body}</main></body></html>`;
}

function text(value: string): string {
  return value.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
