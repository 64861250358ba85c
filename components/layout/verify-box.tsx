import { Button } from "../ui/button";
import { SearchField } from "../ui/search-field";
import { verifyWords } from "./words";

/** Verify by link or id, from anywhere; a plain GET form. */
export function VerifyBox({
  action = "/verify",
  name = "q",
  label = verifyWords.label,
  button = verifyWords.button,
  value,
}: {
  action?: string;
  name?: string;
  label?: string;
  button?: string;
  value?: string;
}) {
  return (
    <form className="find" action={action} method="get">
      <SearchField label={label} name={name} defaultValue={value} required />
      <Button type="submit" variant="ink" size="lg">
        {button}
      </Button>
    </form>
  );
}
