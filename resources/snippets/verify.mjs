// Node.js 18 or later, without packages. Answers 401 to a request that was not signed with the secret.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const secret = process.env.LEADHUB_WEBHOOK_SECRET;

function isGenuine(body, signature) {
  const expected = Buffer.from('sha256=' + createHmac('sha256', secret).update(body).digest('hex'));
  const given = Buffer.from(signature ?? '');
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts);
  if (!isGenuine(body, request.headers['x-leadhub-signature'])) {
    response.writeHead(401).end('The signature does not match.');
    return;
  }
  const event = JSON.parse(body);
  // Queue `event` for your own work, and answer at once: the sender waits 15 seconds.
  response.writeHead(204).end();
});
server.listen(process.env.PORT ?? 8080, '127.0.0.1');
