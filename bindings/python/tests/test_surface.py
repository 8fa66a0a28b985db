"""Everything that the wire has is reached: each operation, and each type with each member, variant and word."""

from __future__ import annotations

import inspect
import re
from enum import Enum
from typing import Any

import pytest

import fundly
import fundly.types
from fundly import AsyncFundly, Fundly, Record
from fundly._native import Operation


def snake(name: str) -> str:
    name = re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()
    return name + "_" if name in {"from", "class"} else name


@pytest.mark.parametrize("engine", [Fundly, AsyncFundly])
def test_every_operation_is_a_method_with_its_parameters(wire: Any, engine: type) -> None:
    for operation in wire["operations"]:
        method = getattr(engine, snake(operation["name"]))
        assert method.__doc__, operation["name"]
        given = set(inspect.signature(method).parameters) - {"self"}
        assert given == {snake(parameter["name"]) for parameter in operation["parameters"]}, operation["name"]
        assert inspect.iscoroutinefunction(method) == (engine is AsyncFundly)


def test_every_type_is_there(wire: Any) -> None:
    assert set(fundly.types.__all__) == set(wire["types"])
    for name, schema in wire["types"].items():
        check_type(name, schema)
        assert hasattr(fundly, name)


def check_type(name: str, schema: Any) -> None:
    found = getattr(fundly.types, name)
    variants = schema.get("oneOf")
    if "enum" in schema or (variants and all("const" in variant for variant in variants)):
        words = schema.get("enum") or [variant["const"] for variant in variants]
        assert issubclass(found, Enum)
        assert {member.value for member in found} == set(words), name
    elif variants:
        check_union(found, schema)
    elif "properties" in schema:
        check_members(found, schema["properties"])


def check_union(union: type[Record], schema: Any) -> None:
    classes = {variant.__name__: variant for variant in union.__subclasses__()}
    assert len(classes) == len(schema["oneOf"]), union
    for variant in schema["oneOf"]:
        (tag,) = [name for name, member in variant["properties"].items() if "const" in member]
        word = variant["properties"][tag]["const"]
        pascal = word[0].upper() + word[1:]
        found = classes.get(pascal) or classes[union.__name__ + pascal]
        members = {**variant["properties"], **schema.get("properties", {})}
        del members[tag]
        check_members(found, members)


def check_members(found: type[Record], members: Any) -> None:
    assert issubclass(found, Record)
    assert found.__doc__
    annotated = inspect.get_annotations(found)
    assert set(annotated) == {snake(member) for member in members}, found
    for member in annotated:
        assert isinstance(getattr(found, member), property)
        assert getattr(found, member).__doc__ == annotated[member]


def test_every_rejection_has_its_class(wire: Any) -> None:
    names = {rejection["name"] for rejection in wire["rejections"]}
    assert {cls.__name__ for cls in fundly.Rejection.__subclasses__()} == names


def test_every_row_is_read_by_its_kind(wire: Any, engine: Fundly) -> None:
    for row in wire["rows"]:
        cls = getattr(fundly, row["row"]["$ref"].rsplit("/", 1)[1])
        read = Operation("row", "Row | None", kind="type[Row]").read_arguments(f'{{"kind": "{row["kind"]}"}}')
        assert read == {"kind": cls}
