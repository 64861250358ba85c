import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // Loaded from node_modules as they are: native, or with optional parts that a bundler cannot find.
  serverExternalPackages: ["@resvg/resvg-js", "harfbuzzjs", "pg", "subset-font", "ws"],
  typescript: { ignoreBuildErrors: true }, // `npm run check` has the compiler look at everything, tests included
  devIndicators: false,
};

export default config;
