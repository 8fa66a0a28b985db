"""The same as in every other language: golden values and stories, through the typed layer."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import fundly
import fundly.types
from conftest import TOP
from fundly import Fundly, FundlyError, InvalidError, Record, operations
from fundly._native import Operation

GOLDEN = TOP / "golden/wire.json"
STORIES = sorted((TOP / "stories").glob("*.json"))


def snake(name: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()


def samples() -> list[tuple[str, Any]]:
    golden = json.loads(GOLDEN.read_text()) if GOLDEN.exists() else {}
    # A row is read as what its kind says, which it does not say itself: rows are read beside their kinds.
    return [(name, sample) for name, of in golden.items() if name != "Row" for sample in of]


@pytest.mark.parametrize("name", sorted({name for name, _ in samples()}))
def test_golden_values_are_read_and_written_as_they_are(name: str) -> None:
    """Each is read as the answer of an operation that answers this type, which goes the way of every answer."""
    echo: Operation[Any] = Operation("echo", name, value=name)
    for of, sample in samples():
        if of == name:
            value = echo.read_arguments(json.dumps({"value": sample}))["value"]
            assert json.loads(echo.write_answer(value)) == sample
            assert repr(value)
            if isinstance(value, Record):
                again = type(value).from_json(value.to_json())
                assert again == value
                assert hash(again) == hash(value)


def test_every_type_has_golden_values(wire: Any) -> None:
    named = {name for name, _ in samples()}
    assert named <= set(wire["types"])
    assert {"Command", "Event", "Rejection", "Policy", "Request", "Entry"} <= named


@pytest.mark.parametrize("store", ["memory", "sqlite"])
@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_stories_end_in_the_same_hash(path: Path, store: str, tmp_path: Path) -> None:
    story = json.loads(path.read_text())
    with Fundly.memory() if store == "memory" else Fundly.sqlite(tmp_path / "story.sqlite3") as engine:
        through_types = [tell(engine, step, f"{path.stem} {n}") for n, step in enumerate(story["steps"])]
        assert through_types.count(True) > len(through_types) / 3
        end = story["end"]
        verified = engine.verify(UUID(end["campaign"]))
        assert (verified.seq, verified.hash) == (end["seq"], end["hash"])


def typed(step: Any) -> tuple[Operation[Any], dict[str, Any]] | None:
    """A step in types; none when types cannot say it, as they have no place for what is wrong in it."""
    asked = getattr(operations, "_" + snake(step["operation"]).upper(), None)
    if asked is None:
        return None
    try:
        arguments = asked.read_arguments(json.dumps(step["arguments"]))
        written = asked.write_arguments(*(arguments.get(name) for name in asked.parameters))
    except (InvalidError, TypeError):
        return None
    # Moments may be written without their milliseconds.
    given = json.loads(re.sub(r"(T[0-9:]{8})Z\"", r'\1.000Z"', json.dumps(step["arguments"])))
    given = {name: value for name, value in given.items() if value is not None}
    return (asked, arguments) if json.loads(written) == given else None


def tell(engine: Fundly, step: Any, where: str) -> bool:
    """Carries a step out and compares. Whether it went through types."""
    said = typed(step)
    if said is None:
        told = json.loads(engine._engine.call_json(step["operation"], json.dumps(step["arguments"]).encode()))
        compare(told.get("ok"), told.get("error"), step, where)
        return False
    asked, arguments = said
    try:
        answer = getattr(engine, snake(step["operation"]))(**arguments)
    except FundlyError as error:
        compare(None, json.loads(error.failure.to_json()), step, where)
    else:
        compare(json.loads(asked.write_answer(answer)), None, step, where)
    return True


def compare(answer: Any, failure: Any, step: Any, where: str) -> None:
    wanted = step.get("failure")
    assert (failure is None) == (wanted is None), (where, failure)
    if wanted is None:
        assert answer == step["answer"], where
        return
    for member in ("kind", "code", "field"):
        assert failure.get(member) == wanted.get(member), where
    codes = [violation["code"] for violation in failure.get("violations", [])]
    assert codes == [violation["code"] for violation in wanted.get("violations", [])], where


def test_there_are_stories() -> None:
    assert len(STORIES) >= 12
    assert fundly.types.Command in fundly.PlacePledge.__mro__
