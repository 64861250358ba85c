import { FileText } from "lucide-react";
import { accentOf } from "@/components/layout/issuer-accent";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Note } from "@/components/ui/note";
import { said } from "@/components/ui/said";
import type { OwnCredential } from "@/lib/profiles/rules/own-credential";
import type { OwnProgram } from "@/lib/programs/reads/own-program-view";
import { routes } from "@/lib/routes";
import { Thumbnail } from "../../_parts/wallet";
import { endWords as words } from "../words";
import { EndBadge } from "./end-badge";
import { endTitle } from "./end-title";
import { lacksSaid } from "./lacks-said";
import { newerOf } from "./newer-of";

type Props = { program: OwnProgram; credential: OwnCredential | null; linked?: boolean };

/** How a program ended for its participant, with the certificate if there is one. `linked`: with the way to its page. */
export async function EndBanner({ program, credential, linked }: Props) {
  const { id, name, workspace, endedOn } = program;
  const locale = await localeOfReader();
  const { title, named } = endTitle(program, linked ?? false);
  const ended = endedOn ? formatDay(endedOn, "long", locale) : "";
  const issuer = <bdi>{workspace.name}</bdi>;
  const newer = newerOf(credential, linked ?? false);
  if (newer)
    return (
      <Note tone="neutral" action={<Button href={routes.myCredential(newer)}>{words.seeNewer}</Button>}>
        {said(words.replaced(<AppLink href={routes.myProgram(id)}>{name}</AppLink>, ended))}
      </Note>
    );
  return (
    <section
      className={credential ? "panel end-banner with-sheet" : "panel end-banner"}
      style={accentOf(workspace.accentHue, workspace.accentChroma)}
      aria-label={words.label(name)}
    >
      <div className="tx">
        <EndBadge program={program} />
        {title !== null && (
          <h2 className="d3">
            <bdi>{title}</bdi>
          </h2>
        )}
        <p className="of">{said(named ? words.of(<bdi>{name}</bdi>, issuer, ended) : words.by(issuer, ended))}</p>
        <p>{storyOf(program)}</p>
        {credential && <p className="num">{validityOf(credential, (day) => formatDay(day, "long", locale))}</p>}
        {(credential || linked) && (
          <div className="acts">
            {credential && <CredentialLinks credential={credential} />}
            {linked && (
              <AppLink className="link" href={routes.myProgram(id)}>
                {words.page}
                <span className="sr"> {name}</span>
              </AppLink>
            )}
          </div>
        )}
      </div>
      {credential && (
        <AppLink className="sheet" href={routes.myCredential(credential.id)} aria-hidden tabIndex={-1}>
          <Thumbnail credential={credential} loading="eager" />
        </AppLink>
      )}
    </section>
  );
}

function storyOf({ result, workspace }: OwnProgram): string {
  if (!result) return words.soon;
  const { certification, waits, missing } = result;
  if (result.result === "complete")
    return waits ? `${words.everything} ${words.waits(workspace.name)}` : words.everything;
  return [lacksSaid(missing), ...(certification ? [words.noCertificate] : []), words.ask(workspace.name)].join(" ");
}

/** The dates of a certificate that holds; of any other, what is to be said of it. */
function validityOf({ verdict, issuedOn, expiresOn }: OwnCredential, write: (day: string) => string): string {
  if (verdict.sentence) return verdict.sentence;
  return expiresOn ? words.issuedThrough(write(issuedOn), write(expiresOn)) : words.issued(write(issuedOn));
}

function CredentialLinks({ credential: { id, verdict, achievement } }: { credential: OwnCredential }) {
  const address = routes.myCredential(id);
  return (
    <>
      <Button variant="ink" href={address}>
        {words.see}
        <span className="sr"> {achievement.name}</span>
      </Button>
      {verdict.sheet !== "withheld" && (
        <Button href={`${address}/certificate.pdf`} download icon={<FileText aria-hidden />}>
          {words.pdf}
          <span className="sr"> {achievement.name}</span>
        </Button>
      )}
    </>
  );
}
