import { Download, Ellipsis, Pencil, Search, Stamp, Upload, X } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import { Badge, STATUSES, type Status } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Chips } from "@/components/ui/chips";
import { Code, CopyField } from "@/components/ui/copy-field";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { Time } from "@/components/ui/time";
import { Part } from "./part";

const HERE = "/dev/components";

export function Controls() {
  return (
    <>
      <PageHeader
        title="Data Steward"
        badge={<Badge status="active" />}
        actions={
          <>
            <Button icon={<Download aria-hidden />} href="/dev/components.csv" download>
              Export CSV
            </Button>
            <Button icon={<Pencil aria-hidden />}>Edit</Button>
            <IconButton label="More" variant="default" icon={<Ellipsis aria-hidden />} />
          </>
        }
      >
        Five steps from reading data to governing it. Everyone who holds all five is awarded{" "}
        <b>Certified Data Steward</b> by itself. Active since <Time day="2026-03-03" />.
      </PageHeader>
      <Tabs
        label="Pathway"
        items={[
          { label: "Overview", href: HERE, current: true },
          { label: "Recipients", href: `${HERE}?tab=recipients`, count: 1842 },
          { label: "Messages", href: `${HERE}?tab=messages`, count: 6 },
          { label: "History", href: `${HERE}?tab=history` },
        ]}
      />
      <Part title="Buttons" of="button icon-button submit-button kbd">
        <div className="acts">
          <Button variant="ink" icon={<Stamp aria-hidden />}>
            Issue credentials
          </Button>
          <Button icon={<Upload aria-hidden />}>Import</Button>
          <Button variant="quiet">Not now</Button>
          <Button variant="danger">Revoke 12</Button>
          <Button disabled>Disabled</Button>
          <Button href={HERE}>A link</Button>
          <IconButton label="Close" icon={<X aria-hidden />} />
          <IconButton label="Search" variant="default" icon={<Search aria-hidden />} />
        </div>
        <div className="acts mt-3">
          <Button size="sm">Small</Button>
          <Button size="sm" variant="ink">
            Small ink
          </Button>
          <Button size="lg" variant="ink">
            Large ink
          </Button>
          <Button size="lg" icon={<Download aria-hidden />}>
            Large
          </Button>
          <Kbd>⌘K</Kbd>
          <Code>cred_7Qm4xT9vKd2RbY6wHs3n</Code>
        </div>
      </Part>
      <Part title="States" of="badge" description="A colour, a shape, a word.">
        <div className="acts">
          {Object.keys(STATUSES).map((status) => (
            <Badge key={status} status={status as Status} />
          ))}
          <Badge status="replaced">Newer exists</Badge>
        </div>
      </Part>
      <Part title="Small things" of="avatar time chips copy-field copy-button">
        <div className="acts">
          {[
            "Ingrid Solheim",
            "نور الهدى الشامي",
            "Ольга Ковальчук",
            "山本 さくら",
            "Nguyễn Thị Ánh",
            "Þórdís Jökulsdóttir",
            "X",
            "🦊",
          ].map((name) => (
            <Avatar key={name} name={name} id={name} />
          ))}
          <Avatar name="Zofia Wiśniewska-Okafor" id="rcp_4" large />
          <span className="text-ink-2">
            <Time at="2026-11-02T13:02:00Z" timeZone="Europe/Oslo" />
          </span>
        </div>
        <div className="mt-4">
          <Chips
            label="Skills"
            items={[
              "Data governance",
              "Metadata and cataloguing",
              "Lineage",
              "Naturvitenskapelig kildekritikk for viderekomne",
            ]}
          />
        </div>
        <div className="mt-4 grid max-w-[520px] gap-3">
          <CopyField label="the link" value="https://waymark.example/c/cred_0f5f2a0a4ad14c8f8c7c2f1be0c2d9aa" />
          <CopyField
            tall
            label="the request"
            value={
              'curl -X POST https://waymark.example/api/v1/credentials \\\n  -H "Authorization: Bearer wm_…" \\\n  -d @credential.json'
            }
          />
        </div>
      </Part>
    </>
  );
}
