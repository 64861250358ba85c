import { PublicSection } from "@/components/layout/public-shell";
import { Code, CopyField } from "@/components/ui/copy-field";
import { Facts } from "@/components/ui/facts";
import { ERRORS } from "@/lib/core/errors";

/** What holds for every address alike. */
export function Basics({ baseUrl }: { baseUrl: string }) {
  return (
    <>
      <PublicSection title="Begin" description="With a key of your workspace.">
        <div className="prose">
          <p>
            An owner or admin makes keys under Settings, API keys. A key belongs to one workspace, may do what its
            scopes say, and is shown once. Send it with every request, as JSON over HTTPS.
          </p>
        </div>
        <div className="mt-3">
          <CopyField
            tall
            label="first request"
            value={`KEY=wm_…\ncurl "${baseUrl}/api/v1/workspace" -H "Authorization: Bearer $KEY"`}
          />
        </div>
        <div className="prose mt-4">
          <p>
            Names that end in <Code>On</Code> are days in the workspace’s time zone, like <Code>2026-03-01</Code>. Names
            that end in <Code>At</Code> are instants in UTC. For programs that write clients, the same as on this page
            stands in <a href="/api/v1/openapi.json">openapi.json</a>.
          </p>
        </div>
      </PublicSection>
      <PublicSection title="Lists">
        <div className="prose">
          <p>
            Every list answers <Code>{"{ data, nextCursor }"}</Code>. Ask for up to 200 with <Code>limit</Code>, and for
            what comes next by sending <Code>nextCursor</Code> as <Code>cursor</Code>, until it is null.
          </p>
        </div>
      </PublicSection>
      <PublicSection title="Send again, safely">
        <div className="prose">
          <p>
            Give each POST an <Code>Idempotency-Key</Code> of your own. Where a line breaks, send the same request
            again: it is answered as before, and nothing is done twice. Another body under the same key is refused with
            409. Answers are kept for a day; refusals are not kept.
          </p>
        </div>
      </PublicSection>
      <PublicSection title="Changes by several">
        <div className="prose">
          <p>
            PATCH changes the fields that you send and leaves the others. An answer carries an <Code>ETag</Code>. Send
            it back as <Code>If-Match</Code>, and a change that somebody else made in between is not overwritten: you
            get 412. Without it the last one wins.
          </p>
        </div>
      </PublicSection>
      <PublicSection title="Limits">
        <div className="prose">
          <p>
            A key may send 300 requests at once and 100 a second after that, unless this installation says otherwise.{" "}
            <Code>RateLimit</Code> and <Code>RateLimit-Policy</Code> tell how much is left. After 429, wait for{" "}
            <Code>Retry-After</Code> seconds. Bodies have at most 5 MB, files 50 MB.
          </p>
        </div>
      </PublicSection>
      <PublicSection
        title="Errors"
        description="Problems as RFC 9457 describes them; 422 names every field that needs attention."
      >
        <Facts
          items={Object.entries(ERRORS).map(([code, { status, title }]) => ({
            label: String(status),
            value: <span id={code.replaceAll("_", "-")}>{title}</span>,
          }))}
        />
      </PublicSection>
    </>
  );
}
