"""What only the servers' own tests need."""

from __future__ import annotations

import io

import pytest


@pytest.fixture(scope="session")
def large_picture() -> bytes:
    """A JPEG that is large enough for WordPress to make smaller ones of it."""
    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (1200, 900), (20, 90, 125)).save(file, "JPEG")
    return file.getvalue()
