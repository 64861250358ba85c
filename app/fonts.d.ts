/** The bundler answers with the address under which it serves the file. */
declare module "*.woff2" {
  const url: string;
  export default url;
}
