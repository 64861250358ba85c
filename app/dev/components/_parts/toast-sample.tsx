"use client";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/toaster";

export function ToastSample() {
  return (
    <Button onClick={() => notify("3 credentials suspended.", { run: () => notify("Back as they were.") })}>
      Toast
    </Button>
  );
}
