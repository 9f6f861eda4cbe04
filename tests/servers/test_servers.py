"""The real servers come up and answer as a site and a keyring do."""

from __future__ import annotations

import json
import subprocess
import sys

import httpx
import pytest

from tests.servers.wordpress import WordPress


@pytest.mark.wordpress
def test_a_draft_can_be_sent_to_the_real_site_and_is_found_again(wordpress: WordPress) -> None:
    with httpx.Client(base_url=wordpress.url + "/wp-json/wp/v2", auth=(wordpress.user, wordpress.password)) as client:
        made = client.post("/posts", json={"title": "Harbour reopens", "slug": "nd-test", "status": "draft"})
        assert made.status_code == 201
        found = client.get("/posts", params={"slug": "nd-test", "status": "draft", "context": "edit"}).json()
        assert [post["title"]["raw"] for post in found] == ["Harbour reopens"]
        client.delete(f"/posts/{made.json()['id']}", params={"force": True})


@pytest.mark.wordpress
def test_each_role_has_an_account(wordpress: WordPress) -> None:
    for role, account in wordpress.accounts.items():
        me = httpx.get(
            wordpress.url + "/wp-json/wp/v2/users/me", params={"context": "edit"}, auth=(account.name, account.password)
        )
        assert me.json()["roles"] == [role]


@pytest.mark.wordpress
def test_code_runs_inside_the_site(wordpress: WordPress) -> None:
    assert json.loads(wordpress.php("echo json_encode(get_option('blogname'));")) == "The Daily"


@pytest.mark.secret_service
def test_a_secret_is_kept_read_and_deleted_by_the_real_keyring(secret_service: None) -> None:
    script = (
        "import keyring; keyring.set_password('newsdesk', 'a', 'b'); print(keyring.get_password('newsdesk', 'a'));"
        "keyring.delete_password('newsdesk', 'a'); print(keyring.get_password('newsdesk', 'a'))"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert answer.stdout.split() == ["b", "None"]
