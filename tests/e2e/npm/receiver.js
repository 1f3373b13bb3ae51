// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// node receiver.js PORT SECRET: verifies requests as receivers do with npm's packages, those to /octokit and those to
// /standardwebhooks, and answers 204 or 401.

import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

import { verify } from '@octokit/webhooks-methods';
import { Webhook } from 'standardwebhooks';

const [port, secret] = process.argv.slice(2);
const webhook = new Webhook(secret);

const verifiers = {
    '/octokit': async (headers, body) => verify(secret, body, headers['x-leadhub-signature']),
    '/standardwebhooks': async (headers, body) => {
        webhook.verify(body, headers);
        return true;
    },
};

const server = createServer(async (request, response) => {
    const body = (await buffer(request)).toString();
    const isGood = await verifiers[request.url](request.headers, body).catch(() => false);
    response.writeHead(isGood ? 204 : 401).end();
});
server.listen(Number(port), '127.0.0.1');
