"""What can go wrong on the way to a site, in words for the person. The article always stays as it was."""

from __future__ import annotations

from datetime import datetime

from newsdesk.errors import NewsdeskError
from newsdesk.words import _, moment


class PublishError(NewsdeskError):
    """`retry`: it passes by itself, so the job waits and goes on; else a person must do something first.

    `wait`: seconds that the site asked for, or that must pass. `until`: the moment before which there is no use.
    `may_be_out`: readers may see the story already, whatever happened then. `asked_for`: seconds for which the site
    wants to be left alone.
    """

    retry = False
    may_be_out = False

    def __init__(
        self,
        what: str,
        meaning: str = "",
        advice: str = "",
        *,
        retry: bool | None = None,
        wait: float = 0.0,
        until: datetime | None = None,
    ) -> None:
        super().__init__(what, meaning or _("The article stays as it was."), advice)
        self.retry = type(self).retry if retry is None else retry
        self.wait = self.asked_for = wait
        self.until = until


class WrongPassword(PublishError):
    """The site does not take the account's password."""

    def __init__(self, site: str) -> None:
        super().__init__(
            _("{site} did not take the user name and password.").format(site=site),
            _("Nothing was sent; the article stays as it was."),
            passwords_advice()[0],
        )

    @classmethod
    def unknown(cls, site: str) -> WrongPassword:
        """No password for the site is known here: it was kept for an earlier run only, or removed from the keyring."""
        error = cls(site)
        error.what = _("newsdesk has no password for {site}.").format(site=site)
        error.advice = passwords_advice()[1]
        return error


def passwords_advice() -> tuple[str, str]:
    """What `WrongPassword` advises: for a password that is wrong, and for one that is missing."""
    return (
        _("Connect the site again with a new application password, then retry."),
        _("Connect the site again, then retry."),
    )


def in_connecting(error: PublishError) -> PublishError:
    """`error` in words for somebody who connects a site: no story is being sent."""
    if isinstance(error, WrongPassword):
        error.meaning = _("The site was not connected.")
        error.advice = _("Check both. The password is the application password, not the one for signing in.")
    elif isinstance(error, BadCertificate):
        error.meaning = _("Somebody may be in between, so nothing was sent and the site was not connected.")
    elif isinstance(error, NoRight):
        error.meaning = _("The site was not connected.")
        error.advice = _("Ask an administrator of the site, then connect again.")
    elif error.retry or isinstance(error, SiteTrouble) or error.meaning == _("The article stays as it was."):
        error.meaning = _("The site was not connected.")
        error.advice = error.advice or _("Try again in a while.")
    return error


class NoSuchSite(PublishError):
    """Nothing answers at the address."""

    def __init__(self, address: str, reason: str = "") -> None:
        super().__init__(
            _("No site answers at {address}.").format(address=address),
            reason,
            _("Check the spelling of the address and the network."),
        )


class NotWordPress(PublishError):
    """Something answers, but not WordPress's REST interface."""

    def __init__(self, address: str) -> None:
        super().__init__(
            _("The site at {address} answers, but not as WordPress does.").format(address=address),
            _("It is another kind of site, or its REST interface is switched off."),
            _("Check the address, or ask who runs the site to switch the REST interface on."),
        )


class NotPrivate(PublishError):
    """The password would cross the network in the open."""

    def __init__(self, address: str) -> None:
        super().__init__(
            _("The site at {address} is not reached over https.").format(address=address),
            _("The password would cross the network in the open, so it is not sent."),
            _("Use the site’s https address, or ask who runs the site for one."),
        )


class NoRight(PublishError):
    """The account may not do what is needed."""

    @classmethod
    def to_publish(cls, account: str, site: str) -> NoRight:
        return cls(
            _("The account {account} may not publish on {site}.").format(account=account, site=site),
            _("Nothing was sent; the article stays as it was."),
            _("Ask an administrator of the site for the role Author or Editor, then retry."),
        )

    @classmethod
    def to_write(cls, account: str, site: str) -> NoRight:
        return cls(
            _("The account {account} may not write stories on {site}.").format(account=account, site=site),
            _("Nothing was sent; the article stays as it was."),
            _("Ask an administrator of the site for the role Contributor, Author or Editor, then retry."),
        )

    @classmethod
    def to_upload(cls, account: str, site: str) -> NoRight:
        return cls(
            _("The account {account} may not send pictures or files to {site}.").format(account=account, site=site),
            _("Nothing was sent; the article stays as it was."),
            _("Take the pictures out, or ask an administrator of the site for the role Author, then retry."),
        )

    @classmethod
    def refused(cls, site: str, said: str) -> NoRight:
        """`said`: the site's own words."""
        return cls(
            _("{site} refused: {said}").format(site=site, said=said),
            _("The account lacks a right; the article stays as it was."),
            _("Ask an administrator of the site, then retry."),
        )


class NetworkAway(PublishError):
    """The site cannot be reached just now."""

    retry = True

    def __init__(self, site: str) -> None:
        super().__init__(
            _("{site} cannot be reached: the network or the site is away.").format(site=site),
            _("The story waits in the outbox and goes out by itself."),
        )


class CutOff(PublishError):
    """The process that carried the job was ended in the midst of it. `doubt`: seconds that its last request may still
    be on its way.
    """

    retry = True
    may_be_out = True

    def __init__(self, doubt: float) -> None:
        super().__init__(
            _("Publishing was cut off: its process was ended, by the system or by somebody."),
            _("The story waits in the outbox and goes out by itself."),
            wait=doubt,
        )


class SiteTrouble(PublishError):
    """The site failed, or something in front of it."""


class BadCertificate(SiteTrouble):
    """Nobody vouches for it that the site is the one that it claims to be. It may pass: a network's sign-in page."""

    retry = True

    def __init__(self, what: str, advice: str) -> None:
        super().__init__(what, _("Somebody may be in between, so the password was not sent."), advice)


class AnswerTooLarge(SiteTrouble):
    """The site sent more than newsdesk reads at once."""

    def __init__(self, site: str) -> None:
        super().__init__(
            _("{site} sent an answer without end.").format(site=site),
            advice=_("Look into it on the site, then retry."),
        )


class Conflict(PublishError):
    """The post was changed on the site since newsdesk last saw it."""

    @classmethod
    def changed(cls, site: str, what: str) -> Conflict:
        """`what`: the fact that differs, as a person calls it."""
        return cls(
            _("The story was changed on the site since: {what} on {site} is not what was sent.").format(
                what=what, site=site
            ),
            _("Nothing was overwritten, there or here."),
            _("Look at what changed, then publish what both became."),
        )

    @classmethod
    def overtaken(cls, site: str) -> Conflict:
        return cls(
            _("Somebody changed the story on {site} in the same moment.").format(site=site),
            _("Your version is published; theirs is kept among the revisions of the site."),
            _("Look at both, then publish what shall stand there."),
        )

    @classmethod
    def withdrawn(cls, site: str) -> Conflict:
        return cls(
            _("The story was taken off the page on {site}, and not by newsdesk.").format(site=site),
            _("Nothing was sent: an update would have put it out again."),
            _("Publish it again if that is meant."),
        )


class Gone(PublishError):
    """The post that newsdesk made is no longer on the site. `for_ever`: deleted, not only in the trash."""

    def __init__(self, site: str, *, for_ever: bool) -> None:
        self.for_ever = for_ever
        what = _("The story was deleted on {site}.") if for_ever else _("The story was put in the trash on {site}.")
        super().__init__(
            what.format(site=site),
            _("The article stays as it was; nothing was sent."),
            _("Publish it there anew, or keep it here only."),
        )


class Embargoed(PublishError):
    """The site cannot hold a story back, so newsdesk does."""

    retry = True

    def __init__(self, until: datetime) -> None:
        super().__init__(
            _("The story is under embargo until {time}.").format(time=moment(until)),
            _("It waits in the outbox and goes out by itself when its time has come."),
            until=until,
        )


class NotThereYet(PublishError):
    """There is nothing to take away."""

    def __init__(self, site: str) -> None:
        super().__init__(_("The story is not on {site}.").format(site=site))


class NoHeadline(PublishError):
    """A page without a headline is never what somebody meant, and WordPress takes no post without a title."""

    def __init__(self, site: str) -> None:
        super().__init__(
            _("The story has no headline."),
            _("Nothing was sent to {site}; the story is safe here.").format(site=site),
            _("Write a headline, then publish."),
        )


class PictureMissing(PublishError):
    """The story names a picture that the media store does not have."""

    def __init__(self, sha: str) -> None:
        super().__init__(
            _("A picture of the story is not in the media store ({sha}).").format(sha=sha[:12]),
            _("The story was not published without it."),
            _("Add the picture again or take it out of the text, then publish."),
        )
