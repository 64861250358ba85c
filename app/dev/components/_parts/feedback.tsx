import { Clock, Milestone, PencilLine } from "lucide-react";
import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { Feed } from "@/components/ui/feed";
import { Note } from "@/components/ui/note";
import { List, ListRow } from "@/components/ui/panel";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Time } from "@/components/ui/time";
import { Part } from "./part";

const HERE = "/dev/components";

export function Feedback() {
  return (
    <>
      <Part title="Notes and lists" of="note panel">
        <Note icon={<Milestone aria-hidden />} action={<Button size="sm">Preview activation</Button>}>
          <b>Cloud Foundations</b> is ready to activate. 331 people already meet every step.
        </Note>
        <Note tone="expired">The limit is reached. 26 credentials wait as drafts.</Note>
        <Note tone="revoked">Somebody else changed this in the meantime. What you typed is still here.</Note>
        <Note tone="neutral">Counted just now, Europe/Oslo.</Note>
        <List label="Needs you">
          <ListRow
            icon={<PencilLine aria-hidden />}
            tone="draft"
            title="26 drafts can go out now"
            action={<Button size="sm">Issue drafts</Button>}
          >
            They waited for room under your limit of 5,000. There is room for 38.
          </ListRow>
          <ListRow
            icon={<Clock aria-hidden />}
            tone="expired"
            title="61 Workplace First Aider certificates expire within 30 days"
            action={<Button size="sm">See who</Button>}
          >
            22 have not opened their renewal yet. The next reminder goes out on Monday.
          </ListRow>
        </List>
      </Part>
      <Part title="Jobs" of="progress-bar">
        <div className="grid max-w-[480px] gap-6">
          <ProgressBar
            name="Import of autumn-intake.csv"
            done={1480}
            total={2312}
            failed={14}
            secondsLeft={20}
            failedLink={
              <a className="link" href={HERE}>
                See rows
              </a>
            }
          />
          <ProgressBar name="Activation of Cloud Foundations" done={0} total={331} status="queued" />
          <ProgressBar
            name="Import"
            done={2298}
            total={2312}
            failed={14}
            status="done"
            outcome={
              <>
                2,298 credentials were imported.{" "}
                <a className="link" href={HERE}>
                  See them
                </a>
              </>
            }
          />
          <ProgressBar
            name="Import"
            done={120}
            total={2312}
            status="failed"
            outcome="The file ended in the middle of row 121. Nothing after row 120 was imported."
          />
        </div>
      </Part>
      <Part title="Nothing here" of="empty-state">
        <div className="grid gap-6">
          <EmptyState
            title="No pathways yet"
            action={<Button variant="ink">Build a pathway</Button>}
            more={
              <a className="link" href={HERE}>
                See an example
              </a>
            }
          >
            A pathway awards its completion achievement by itself to everyone who holds all of its steps.
          </EmptyState>
          <NothingMatches action={<Button>Clear filters</Button>}>Nobody matches.</NothingMatches>
        </div>
      </Part>
      <Part title="Activity" of="feed">
        <Feed
          label="Activity"
          items={[
            {
              id: "1",
              automatic: true,
              text: (
                <>
                  <b>
                    <bdi>نور الهدى الشامي</bdi>
                  </b>{" "}
                  completed <b>Data Steward</b>
                </>
              ),
              when: "4 minutes ago, by pathway",
            },
            {
              id: "2",
              text: (
                <>
                  <b>Ingrid Solheim</b> issued <b>Cataloguing</b> to 86 people
                </>
              ),
              when: "Today 14:02",
            },
          ]}
        />
      </Part>
      <Part title="Facts" of="facts">
        <div className="max-w-[480px]">
          <Facts
            closed
            items={[
              { label: "Awarded", value: <Time day="2026-11-02" /> },
              { label: "Valid through", value: <Time day="2028-11-02" /> },
              { label: "Kind", value: "Certification, advanced" },
              { label: "How", value: "By the Data Steward pathway, all 5 steps" },
            ]}
          />
        </div>
      </Part>
    </>
  );
}
