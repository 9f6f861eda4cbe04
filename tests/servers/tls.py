"""Certificates for servers of the tests: good ones by an authority of the tests' own, and bad ones of each kind."""

from __future__ import annotations

import ssl
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NOW = datetime.now(UTC)
DAY = timedelta(days=1)
PEM = serialization.Encoding.PEM


@dataclass(frozen=True)
class Authority:
    """Signs certificates."""

    name: x509.Name
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @classmethod
    def made(cls, called: str) -> Authority:
        key, name = ec.generate_private_key(ec.SECP256R1()), _name(called)
        made = _builder(name, name, key, NOW - DAY, NOW + DAY).add_extension(x509.BasicConstraints(True, None), True)
        return cls(name, key, made.sign(key, hashes.SHA256()))

    @property
    def trusted(self) -> ssl.SSLContext:
        """For a client: this authority is believed, and no other."""
        return ssl.create_default_context(cadata=self.certificate.public_bytes(PEM).decode())


@cache
def authority() -> Authority:
    """The one that the tests' clients believe."""
    return Authority.made("newsdesk tests")


def served(kind: str = "good") -> ssl.SSLContext:
    """For a server at 127.0.0.1: "good", "expired", "not yet", "other name", "self-signed" or "unknown authority"."""
    key, name = ec.generate_private_key(ec.SECP256R1()), _name("server")
    signer = Authority.made("somebody") if kind == "unknown authority" else authority()
    begin, end = {"expired": (-2 * DAY, -DAY), "not yet": (DAY, 2 * DAY)}.get(kind, (-DAY, DAY))
    itself = kind == "self-signed"
    address = "127.0.0.9" if kind == "other name" else "127.0.0.1"
    made = _builder(name, name if itself else signer.name, key, NOW + begin, NOW + end)
    made = made.add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), False)
    certificate = made.sign(key if itself else signer.key, hashes.SHA256())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:  # Python loads a key from files alone
        file = Path(folder) / "server.pem"
        secret = key.private_bytes(PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        file.write_bytes(secret + certificate.public_bytes(PEM))
        context.load_cert_chain(file)
    return context


def _builder(
    name: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, begin: datetime, end: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(end)
    )


def _name(called: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, called)])
