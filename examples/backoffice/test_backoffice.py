"""The back office over the books of the replay: BOOKS names the file that ``replay --database`` kept."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

import backoffice
from fundly import Fundly

HERE = Path(__file__).parent
STATEMENT = HERE / "statement-2024-05.csv"


@pytest.fixture
def books(tmp_path: Path) -> Path:
    return Path(shutil.copy(os.environ["BOOKS"], tmp_path / "books.sqlite3"))


def run(books: Path, *more: str) -> None:
    assert backoffice.main([str(books), str(STATEMENT), "--out", str(books.parent / "report"), *more]) == 0


def entries(books: Path) -> int:
    with Fundly.sqlite(books) as engine:
        (campaign,) = engine.campaigns(1)
        return engine.verify(campaign).seq


def test_it_finds_what_bank_and_books_do_not_agree_on(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(books)
    said = capsys.readouterr().out
    assert "2024-05: 13 lines of the bank, 3 differences" in said
    assert re.search(r"308f29b6 +bank +nothing +books +2\.00", said)
    assert re.search(r"6f0de57c +bank +20\.00 +books +2\.00", said)
    assert re.search(r"fee-2024-05 +bank +-15\.00 +books +nothing", said)


def test_a_reference_that_the_bank_has_twice_is_a_difference(
    books: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    statement = tmp_path / "statement.csv"
    doubled = "2024-05-31,6c415446,Card payment person-0008,2.00\n"
    statement.write_text(STATEMENT.read_text(encoding="utf-8").rstrip("\n") + "\n" + doubled, encoding="utf-8")
    assert backoffice.main([str(books), str(statement), "--out", str(tmp_path / "report")]) == 0
    said = capsys.readouterr().out
    assert "2024-05: 14 lines of the bank, 4 differences" in said
    assert re.search(r"6c415446 +bank +2\.00 +books +nothing +again: Card payment person-0008", said)


def test_it_draws_two_pictures(books: Path) -> None:
    run(books)
    for name in ["funding.svg", "shares.svg"]:
        picture = ElementTree.parse(books.parent / "report" / name).getroot()
        (line,) = picture.iter("{http://www.w3.org/2000/svg}polyline")
        points = [tuple(map(float, point.split(","))) for point in line.attrib["points"].split()]
        assert len(points) > 20
        heights = [y for _, y in points]
        assert heights[0] > heights[-1]


def test_refunds_are_shown_before_they_are_done(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = entries(books)
    run(books, "--refund", "person-0042")
    shown = capsys.readouterr().out
    assert "nothing was done" in shown
    assert entries(books) == before

    run(books, "--refund", "person-0042", "--confirm")
    done = capsys.readouterr().out
    granted = re.search(r"done: (\d+) granted, 0 refused", done)
    assert granted
    assert int(granted[1]) > 0
    assert f"{granted[1]} refunds" in shown
    assert entries(books) == before + int(granted[1])

    run(books, "--refund", "person-0042", "--confirm")
    assert "0 refunds" in capsys.readouterr().out


def test_what_cannot_be_done_is_said(books: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="nobody is called"):
        run(books, "--refund", "nobody")
    with pytest.raises(SystemExit, match="no such file"):
        run(tmp_path / "none.sqlite3")
