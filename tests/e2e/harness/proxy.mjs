// A proxy between the shopper and the shop that misbehaves on demand, as real networks and servers do. Only sent orders are touched;
// every page and file goes through.
import { createServer, request as httpRequest } from "node:http";

/**
 * What happens to the next order that is sent. Each takes one turn; when none is left, orders pass.
 *   pass()              to the shop and back
 *   cutBefore()         the connection breaks before the shop hears of it
 *   cutAfter()          the shop stores it, the connection breaks before its answer arrives
 *   refuse(status, …)   the proxy answers itself, for example 503 with Retry-After
 *   hold(until)         the order reaches the shop, the answer waits for a promise
 *   rewrite(change)     the shop's answer (JSON) is changed on its way back, as by a backend that adds to it
 */
export const pass = () => ({ forward: true });
export const cutBefore = () => ({ forward: false, cut: true });
export const cutAfter = () => ({ forward: true, cut: true });
export const refuse = (status, headers = {}, body = "") => ({ forward: false, status, headers, body });
export const hold = (until) => ({ forward: true, until });
export const rewrite = (change) => ({ forward: true, change });

/** Starts a proxy in front of `target` (an origin). Its `turns` list is what comes next; `sent` is what orders came along. */
export async function startProxy(target) {
  const turns = [];
  const sent = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const isOrder = incoming.method === "POST" && incoming.url === "/api/orders";
    const turn = isOrder ? (turns.shift() ?? pass()) : pass();
    const record = isOrder && { key: incoming.headers["idempotency-key"], body: body.toString(), at: Date.now(), turn };
    if (isOrder) sent.push(record);

    const answer = turn.forward ? await forward(target, incoming, body).catch((error) => ({ status: 502, headers: {}, body: Buffer.from(error.message) })) : turn;
    if (record) record.status = answer.status;
    if (turn.until) await turn.until;
    if (turn.change) {
      answer.body = Buffer.from(JSON.stringify(await turn.change(JSON.parse(answer.body))));
      for (const name of ["content-length", "content-encoding"]) delete answer.headers[name];
    }
    if (turn.cut || outgoing.destroyed) return void outgoing.socket?.destroy();
    // A browser itself repeats what breaks on a connection it had used before; on a fresh one only the checkout can.
    outgoing.writeHead(answer.status, { ...answer.headers, connection: "close" }).end(answer.body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    turns,
    sent,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

function forward(target, { method, url, headers }, body) {
  return new Promise((resolve, reject) => {
    const onward = httpRequest(new URL(url, target), { method, headers, agent: false }, async (answer) => {
      const chunks = [];
      for await (const chunk of answer) chunks.push(chunk);
      const { connection, "transfer-encoding": _, ...kept } = answer.headers;
      resolve({ status: answer.statusCode, headers: kept, body: Buffer.concat(chunks) });
    });
    onward.on("error", reject);
    onward.end(body);
  });
}
