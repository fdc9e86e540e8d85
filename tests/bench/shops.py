# SPDX-License-Identifier: GPL-3.0-or-later
"""Many shops behind one server: made by many_shops, signed in, and asked."""
import http.client
import json
import os
import subprocess
import sys
import urllib.parse

PASSWORD = "correct horse battery"
LIST = "/api/v1/documents?kind=bill&limit=50"


def make(build, data, shops, documents, owners, **environment):
    """[(slug, e-mail of its owner or None)]"""
    command = [str(build / "tests" / "many_shops"), str(data), str(shops), str(documents), str(owners)]
    made = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environment})
    if made.returncode != 0:
        sys.exit(f"{' '.join(command)}: {made.stderr}")
    return [(words[0], words[1] if len(words) > 1 else None) for words in map(str.split, made.stdout.splitlines())]


class Asker:
    """One connection to one server, by whoever has the token."""

    def __init__(self, url):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=60)

    def ask(self, method, path, body=None, **headers):
        """(status, what the JSON says)"""
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        if body is not None:
            headers["Content-Type"] = "application/json"
        for attempt in (1, 2):  # the server lets go of a connection that was idle
            try:
                self.connection.request(method, path, None if body is None else json.dumps(body), headers)
                answer = self.connection.getresponse()
                content = answer.read()
                return answer.status, json.loads(content) if content else None
            except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
                self.connection.close()
                if attempt == 2:
                    raise

    def token(self, email):
        status, said = self.ask("POST", "/api/v1/sign-in", {"email": email, "password": PASSWORD})
        if status >= 300:
            sys.exit(f"sign-in of {email}: {status} {said}")
        return said["accessToken"]


def sign_in(url, owners, file):
    """Writes a line a shop: its token and the cursor of its second page. Gives back the tokens."""
    asker = Asker(url)
    tokens = []
    with open(file, "w") as lines:
        for email in owners:
            token = asker.token(email)
            status, page = asker.ask("GET", LIST, Authorization=f"Bearer {token}")
            if status != 200 or len(page["items"]) != 50:
                sys.exit(f"the list of {email}: {status} {page}")
            lines.write(f"{token} {page['next']}\n")
            tokens.append(token)
    return tokens
