import { ChevronDown } from "lucide-react";
import { Button } from "@/components/ui/button";
import { SearchField } from "@/components/ui/search-field";
import { directoryWords as words } from "../../words";

type Props = {
  path: string;
  query: { q?: string; achievement?: string };
  achievements: { id: string; name: string }[];
};

/** A plain form: what it asks stands in the address, and can be sent to somebody. */
export function DirectoryForm({ path, query, achievements }: Props) {
  return (
    <form className="find dir-find" action={path} method="get">
      <SearchField label={words.find} defaultValue={query.q} maxLength={300} />
      {achievements.length > 0 && (
        <div className="select">
          <select
            className="input"
            name="achievement"
            aria-label={words.achievement}
            defaultValue={query.achievement ?? ""}
          >
            <option value="">{words.anyAchievement}</option>
            {achievements.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden />
        </div>
      )}
      <Button type="submit" variant="ink" size="lg">
        {words.findButton}
      </Button>
    </form>
  );
}
