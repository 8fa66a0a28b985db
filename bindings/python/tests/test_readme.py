"""Every example of the README runs."""

from __future__ import annotations

import re

import pytest

from conftest import TOP

README = (TOP / "bindings/python/README.md").read_text()
SNIPPETS = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda snippet: snippet.splitlines()[0])
def test_example(snippet: str) -> None:
    exec(compile(snippet, "README.md", "exec"), {"__name__": "readme"})


def test_there_are_examples() -> None:
    assert len(SNIPPETS) >= 4
    assert all("assert" in snippet for snippet in SNIPPETS)
