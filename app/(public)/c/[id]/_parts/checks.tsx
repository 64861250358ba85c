import { CircleCheck, CircleHelp } from "lucide-react";
import type { IssuerStanding } from "@/lib/verification/rules/issuer-standing";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";
import { words } from "./words";

type Props = { credential: PublicCredential; standing: IssuerStanding };

/** What was looked at to say so: the record, who the issuer is, whether it is in force. */
export function Checks({ credential, standing }: Props) {
  const { workspace, state, expiresOn } = credential;
  const proven = standing.kind === "proven";
  return (
    <ul className="checks" aria-label="What was checked">
      <li className="ok">
        <CircleCheck aria-hidden />
        <div>
          <b>
            Issued by <bdi>{workspace.name}</bdi>
          </b>
          <span>{words.record}</span>
        </div>
      </li>
      <li className={proven ? "ok" : undefined}>
        {proven ? <CircleCheck aria-hidden /> : <CircleHelp aria-hidden />}
        <div>
          <b>{proven ? "Verified issuer" : "Issuer not verified"}</b>
          <span>{standing.sentence}</span>
        </div>
      </li>
      {state === "valid" && (
        <li className="ok">
          <CircleCheck aria-hidden />
          <div>
            <b>In force</b>
            <span>{expiresOn ? words.inForce : words.inForceWithoutEnd}</span>
          </div>
        </li>
      )}
    </ul>
  );
}
