import { CircleCheck, CircleHelp } from "lucide-react";
import { said } from "@/components/ui/said";
import type { IssuerStanding } from "@/lib/verification/rules/issuer-standing";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";
import { checkWords as words } from "../words";

type Props = { credential: PublicCredential; standing: IssuerStanding };

/** What was looked at to say so: the record, who the issuer is, whether it is in force. */
export function Checks({ credential, standing }: Props) {
  const { workspace, state, expiresOn } = credential;
  const proven = standing.kind === "proven";
  return (
    <ul className="checks" aria-label={words.title}>
      <li className="ok">
        <CircleCheck aria-hidden />
        <div>
          <b>{said(words.issuedBy(<bdi>{workspace.name}</bdi>))}</b>
          <span>{words.record}</span>
        </div>
      </li>
      <li className={proven ? "ok" : undefined}>
        {proven ? <CircleCheck aria-hidden /> : <CircleHelp aria-hidden />}
        <div>
          <b>{proven ? words.verified : words.notVerified}</b>
          <span>{standing.sentence}</span>
        </div>
      </li>
      {state === "valid" && (
        <li className="ok">
          <CircleCheck aria-hidden />
          <div>
            <b>{words.inForce}</b>
            <span>{expiresOn ? words.inForceUntil : words.inForceWithoutEnd}</span>
          </div>
        </li>
      )}
    </ul>
  );
}
