import type { Client, Connection } from "pg";

type CopyConnection = Connection & { sendCopyFromChunk: (bytes: Uint8Array) => void; endCopyFrom: () => void };

/** COPY … FROM STDIN, which pg speaks but offers no words for. */
export function copyIn(client: Client, statement: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | undefined;
    client.query({
      submit: (connection: Connection) => connection.query(statement),
      handleCopyInResponse: async (connection: CopyConnection) => {
        for await (const piece of bytes) connection.sendCopyFromChunk(piece);
        connection.endCopyFrom();
      },
      handleCommandComplete: () => {},
      handleError: (error: Error) => {
        failure = error;
      },
      handleReadyForQuery: () => (failure ? reject(failure) : resolve()),
    } as never);
  });
}
