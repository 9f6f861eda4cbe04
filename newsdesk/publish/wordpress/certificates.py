"""Whose certificates are believed; what is wrong with one, in words, and what can be done about it.

The numbers are OpenSSL's (X509_V_ERR_*, `openssl verify`'s manual), which Python passes on as `verify_code`.
"""

from __future__ import annotations

import ssl
from functools import cache

import httpx

from newsdesk.publish.errors import BadCertificate
from newsdesk.words import _

_NOT_YET, _EXPIRED, _SELF_SIGNED = 9, 10, 18
_OTHER_NAME = {62, 64}  # a host's name, an address
_UNKNOWN = {2, 19, 20, 21}  # a root that nobody knows here, or a chain that does not reach one


@cache
def authorities(*, by_environment: bool = True) -> ssl.SSLContext:
    """Those that everybody believes, or the environment names. Read once: it takes as long as a request does."""
    return httpx.create_ssl_context(trust_env=by_environment)


def bad_certificate(error: BaseException, site: str) -> BadCertificate | None:
    """What `error` says of the certificate of `site`, None where it is about something else."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLCertVerificationError):
        cause = cause.__cause__ or cause.__context__
    if cause is None:
        return None
    what, advice = _words(cause.verify_code)
    return BadCertificate(what.format(site=site), advice)


def _words(code: int) -> tuple[str, str]:
    if code == _EXPIRED:
        return (
            _("The certificate of {site} has expired."),
            _("Tell who runs the site to renew it; look at the date of this computer, too."),
        )
    if code == _NOT_YET:
        return (
            _("The certificate of {site} is not valid yet."),
            _("Look at the date and time of this computer; if they are right, tell who runs the site."),
        )
    if code in _OTHER_NAME:
        return (
            _("The certificate of {site} was made out to another name."),
            _("Check the spelling of the address, with or without www; if it is right, tell who runs the site."),
        )
    if code == _SELF_SIGNED:
        return (
            _("The certificate of {site} is signed by the site itself."),
            _("Ask who runs the site for one of an authority that browsers know; there are some that cost nothing."),
        )
    if code in _UNKNOWN:
        return (
            _("The certificate of {site} is signed by somebody whom newsdesk does not know."),
            _("On a network that reads its users’ pages, use another one; else tell who runs the site to have it sent "
              "with all that lead to a known authority."),
        )  # fmt: skip
    return (
        _("The certificate of {site} is not valid."),
        _("If it stays so, tell who runs the site."),
    )
