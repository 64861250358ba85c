// Starts Postgres in the folder given, says where, and adds rows; each number is printed once its insert is acknowledged.
import pg from "pg";
import { startPostgres } from "../../scripts/embedded-postgres.mjs";

const { url, pid } = await startPostgres(process.argv[2]);
const client = new pg.Client({ connectionString: url });
await client.connect();
await client.query("create table if not exists kept (n int primary key)");
const { rows } = await client.query("select coalesce(max(n), 0) as last from kept");
console.log(JSON.stringify({ url, pid }));
for (let n = rows[0].last + 1; ; n++) {
  await client.query("insert into kept values ($1)", [n]);
  console.log(n);
}
