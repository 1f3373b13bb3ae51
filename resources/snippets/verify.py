# Python 3.9 or later, without packages. Answers 401 to a request that was not signed with the secret.
import hashlib
import hmac
import json
import os
from http.server import BaseHTTPRequestHandler, HTTPServer

SECRET = os.environ["LEADHUB_WEBHOOK_SECRET"].encode()


def is_genuine(body: bytes, signature: str) -> bool:
    expected = "sha256=" + hmac.new(SECRET, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected.encode(), signature.encode())


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if not is_genuine(body, self.headers.get("X-LeadHub-Signature", "")):
            self.send_error(401, "The signature does not match")
            return
        event = json.loads(body)
        # Queue `event` for your own work, and answer at once: the sender waits 15 seconds.
        self.send_response(204)
        self.end_headers()


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8080))), Receiver).serve_forever()
