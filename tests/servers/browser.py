"""A person with a browser at the page on which WordPress makes an application password: signs in, then says yes or no.

The page's own script (wp-admin/js/auth-app.js) is played: it asks the REST interface with the page's nonce, and goes to
the address of the return with what was answered. Without the script the form forgets an address of another scheme.
"""

from __future__ import annotations

import json
import re
import ssl
from typing import Any
from urllib.parse import quote, urlsplit

import httpx


def approve(page: str, name: str, password: str, trust: ssl.SSLContext | bool = True, *, yes: bool = True) -> str:
    """Where the browser goes at the end; with no address of a return, the password that the page shows."""
    with httpx.Client(verify=trust, follow_redirects=True, trust_env=False, timeout=60) as browser:
        login = browser.get(page)
        assert "wp-login.php" in str(login.url), "nobody is signed in yet"
        target = dict(login.url.params)["redirect_to"]
        where = login.url.copy_with(query=None)
        shown = browser.post(
            where, data={"log": name, "pwd": password, "redirect_to": target, "wp-submit": "Log In", "testcookie": "1"}
        )
        assert "authorize-application.php" in str(shown.url), shown.text[:500]
        found = re.search(r"var authApp = (\{.*?\});", shown.text)
        assert found, re.sub(r"<[^>]*>", " ", shown.text)[-500:]
        script: dict[str, Any] = json.loads(found[1])
        if not yes:
            return str(script["reject"])
        nonce = re.search(r'createNonceMiddleware\( "(\w+)" \)', shown.text) or re.search(
            r'wpApiSettings = .*?"nonce":"(\w+)"', shown.text
        )
        assert nonce
        asked = {name: value for name, value in httpx.URL(page).params.items() if name in {"app_name", "app_id"}}
        made = browser.post(
            f"{urlsplit(page).scheme}://{urlsplit(page).netloc}/wp-json/wp/v2/users/me/application-passwords",
            json={"name": asked["app_name"], "app_id": asked["app_id"]},
            headers={"X-WP-Nonce": nonce[1]},
        ).json()
        back = script["success"]
        if not back:
            return str(made["password"])
        facts = {"site_url": script["site_url"], "user_login": script["user_login"], "password": made["password"]}
        joined = "&".join(f"{name}={quote(value, safe='')}" for name, value in facts.items())
        return f"{back}{'&' if '?' in back else '?'}{joined}"
