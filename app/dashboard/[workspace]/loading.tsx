import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <div aria-busy="true" role="status">
      <span className="sr">Loading</span>
      <div className="page-h">
        <h1 style={{ width: 240 }}>
          <Skeleton width="100%" />
        </h1>
      </div>
      <div className="flex max-w-[560px] flex-col gap-4">
        <Skeleton width="90%" />
        <Skeleton width="75%" />
        <Skeleton width="82%" />
      </div>
    </div>
  );
}
