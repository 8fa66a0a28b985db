"""Records: frozen, typed, equal by what they are, and exact on the wire."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import fundly
from conftest import CREATOR
from fundly import (
    Actor,
    FulfilmentState,
    InvalidError,
    LineOrder,
    Money,
    PlacePledge,
    PledgeOrder,
    Request,
    Role,
    Standing,
)

AT = datetime(2026, 3, 7, 12, 30, 15, 250_000, tzinfo=timezone.utc)


def request() -> Request:
    order = PledgeOrder(
        contribution=Money("25.00 USD"),
        lines=[LineOrder(tier=UUID(int=7), quantity=2)],
        country=fundly.Country("PT"),
    )
    return Request(
        id=UUID(int=1),
        campaign=UUID(int=2),
        actor=Actor(account=CREATOR, roles=[Role.ADMIN]),
        at=AT,
        command=PlacePledge(order=order),
    )


def test_members_are_read_by_name_and_left_out_ones_are_what_they_are() -> None:
    actor = Actor(account=CREATOR)
    assert actor.account == CREATOR
    assert actor.roles == ()
    assert actor.standing is Standing.ACTIVE


def test_what_was_made_never_changes() -> None:
    actor = Actor(account=CREATOR)
    with pytest.raises(AttributeError):
        actor.account = UUID(int=5)  # type: ignore[misc]
    with pytest.raises(AttributeError):
        actor.other = 1  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        del actor.account
    assert not hasattr(actor, "__dict__")


def test_a_list_that_was_given_may_change_without_changing_the_record() -> None:
    roles = [Role.ADMIN]
    actor = Actor(account=CREATOR, roles=roles)
    roles.clear()
    assert actor.roles == (Role.ADMIN,)


def test_equal_by_members() -> None:
    assert request() == request()
    assert hash(request()) == hash(request())
    assert request() != request().replace(at=AT + timedelta(seconds=1))
    assert Actor(account=CREATOR) != CREATOR
    assert len({request(), request()}) == 1
    assert fundly.SubmitCampaign() != fundly.ApproveCampaign()


def test_json_there_and_back() -> None:
    text = request().to_json()
    assert json.loads(text) == {
        "id": "00000000-0000-0000-0000-000000000001",
        "campaign": "00000000-0000-0000-0000-000000000002",
        "actor": {"account": str(CREATOR), "roles": ["admin"]},
        "at": "2026-03-07T12:30:15.250Z",
        "command": {
            "kind": "placePledge",
            "order": {
                "contribution": "25.00 USD",
                "country": "PT",
                "lines": [{"tier": "00000000-0000-0000-0000-000000000007", "quantity": 2}],
            },
        },
    }
    assert Request.from_json(text) == request()
    assert Request.from_json(text.encode()) == request()


def test_the_tag_of_a_union_may_stand_anywhere() -> None:
    text = '{"order": {"lines": []}, "kind": "placePledge"}'
    assert fundly.Command.from_json(text) == PlacePledge(order=PledgeOrder())


@pytest.mark.parametrize(
    ("cls", "text", "field"),
    [
        (Actor, '{"account": "00000000-0000-0000-0000-0000000000c1", "later": 1}', "unknown field `later`"),
        (PledgeOrder, '{"lines": [], "note": "a", "note": "b"}', "duplicate field `note`"),
        (PledgeOrder, '{"contributon": "25.00 USD"}', "unknown field `contributon`"),
        (fundly.Command, '{"kind": "submitCampaign", "kind": "submitCampaign"}', "unknown field `kind`"),
        (fundly.Command, '{"order": {"note": "a", "note": "b"}, "kind": "placePledge"}', "duplicate field `note`"),
        (fundly.Command, '{"order": {}, "kind": "placePledge", "order": {}}', "duplicate field `order`"),
        (fundly.Command, '{"order": {}, "kind": "placePledge", "oder": {}}', "unknown field `oder`"),
    ],
)
def test_members_that_there_are_not_and_those_that_stand_twice_are_refused(cls: Any, text: str, field: str) -> None:
    with pytest.raises(InvalidError) as told:
        cls.from_json(text)
    assert told.value.code == "invalid.wire"
    assert field in told.value.reason


def test_a_variant_is_read_from_no_other() -> None:
    cancel = fundly.CancelPledge(pledge=UUID(int=7))
    assert fundly.CancelPledge.from_json(cancel.to_json()) == cancel
    refund = fundly.RefundPledge(
        pledge=UUID(int=7), amount=fundly.RefundAmountWhole(), ground=fundly.Ground.CREATOR
    )
    for text in [refund.to_json(), '{"pledge": "00000000-0000-0000-0000-000000000007"}']:
        with pytest.raises(InvalidError) as told:
            fundly.CancelPledge.from_json(text)
        assert told.value.code == "invalid.wire"
    with pytest.raises(InvalidError, match="expected SubmitCampaign, not ApproveCampaign"):
        fundly.SubmitCampaign.from_json(fundly.ApproveCampaign().to_json())


def test_it_reads_well() -> None:
    shown = repr(request())
    assert shown.startswith("Request(")
    assert "at=2026-03-07T12:30:15.250Z" in shown
    assert f"actor=Actor(account={CREATOR}, roles=[Role.ADMIN])" in shown
    assert "contribution=Money('25.00 USD')" in shown
    assert "note" not in shown


def test_pickled_and_copied() -> None:
    assert pickle.loads(pickle.dumps(request())) == request()
    assert pickle.loads(pickle.dumps(Money("1 JPY"))) == Money("1 JPY")
    one = request()
    assert copy.copy(one) is one
    assert copy.deepcopy(one) is one


def test_patterns() -> None:
    match request().command:
        case PlacePledge(order=PledgeOrder(contribution=Money() as contribution)):
            assert contribution.minor == 2500
        case _:
            pytest.fail("no pledge")


def test_moments_are_in_utc_and_of_whole_milliseconds() -> None:
    east = timezone(timedelta(hours=2))
    moved = request().replace(at=datetime(2026, 3, 7, 14, 30, 15, 250_999, tzinfo=east))
    assert moved.at == AT
    assert moved.at.tzinfo is timezone.utc


@pytest.mark.parametrize(
    ("member", "value", "expected"),
    [
        ("at", datetime(2026, 1, 1), "at: expected datetime with an offset"),
        ("at", "2026-01-01T00:00:00Z", "at: expected datetime"),
        ("at", datetime(1969, 1, 1, tzinfo=timezone.utc), "from 1970 on"),
        ("at", None, "not NoneType"),
        ("campaign", "00000000-0000-0000-0000-000000000001", "campaign: expected UUID, not str"),
        ("actor", CREATOR, "actor: expected Actor, not UUID"),
        ("command", request, "command: expected Command"),
        ("command", PledgeOrder(), "command: expected Command, not PledgeOrder"),
    ],
)
def test_wrong_values_are_told_with_their_member(member: str, value: Any, expected: str) -> None:
    with pytest.raises(InvalidError) as told:
        request().replace(**{member: value})
    assert told.value.code == "invalid.wire"
    assert told.value.field == member
    assert expected in told.value.reason
    assert isinstance(told.value, ValueError)


@pytest.mark.parametrize(
    ("cls", "members"),
    [
        (LineOrder, {"tier": UUID(int=1), "quantity": 1.0}),
        (LineOrder, {"tier": UUID(int=1), "quantity": True}),
        (LineOrder, {"tier": UUID(int=1), "quantity": 2**64}),
        (PledgeOrder, {"contribution": 25.0}),
        (PledgeOrder, {"contribution": "25.00 USD"}),
        (PledgeOrder, {"anonymous": 1}),
        (PledgeOrder, {"note": 5}),
        (PledgeOrder, {"note": "half a character \ud800"}),
        (PledgeOrder, {"acknowledged": "text"}),
        (PledgeOrder, {"acknowledged": 5}),
        (PledgeOrder, {"acknowledged": [5]}),
        (PledgeOrder, {"acknowledged": {"text": 1}}),
        (PledgeOrder, {"acknowledged": {"text"}}),
        (PledgeOrder, {"lines": b""}),
        (PledgeOrder, {"lines": {}}),
        (PledgeOrder, {"lines": [LineOrder]}),
        (Actor, {"account": CREATOR, "roles": ["admin"]}),
        (Actor, {"account": CREATOR, "standing": FulfilmentState.SHIPPED}),
    ],
)
def test_nothing_but_the_type_is_taken(cls: Any, members: dict[str, Any]) -> None:
    with pytest.raises(InvalidError):
        cls(**members)


def test_arguments_are_those_that_there_are() -> None:
    with pytest.raises(TypeError, match="needs the argument"):
        Actor()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="no member 'name'"):
        Actor(account=CREATOR, name="x")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="by name"):
        Actor(CREATOR)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="one of its variants"):
        fundly.Command()
    with pytest.raises(TypeError):
        fundly.Record()
    with pytest.raises(TypeError):
        type("Mine", (Actor,), {})


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("", None),
        ("nonsense", None),
        ("[]", None),
        ('{"account": 5}', "account"),
        ('{"account": "x"}', "account"),
        ('{"account": "00000000-0000-0000-0000-0000000000c1", "roles": ["king"]}', "roles[0]"),
        ("{}", None),
        ('{"account": "00000000-0000-0000-0000-0000000000c1"} x', None),
    ],
)
def test_json_that_is_none_of_it(text: str, field: str | None) -> None:
    with pytest.raises(InvalidError) as told:
        Actor.from_json(text)
    assert told.value.code == "invalid.wire"
    assert told.value.field == field


def test_a_union_that_is_not_known() -> None:
    for text in ['{"kind": "fly"}', "{}", '{"order": {}}', '{"kind": 5}']:
        with pytest.raises(InvalidError):
            fundly.Command.from_json(text)


def test_dates_are_dates() -> None:
    christmas = fundly.HolidayOnce(name="Christmas", date=date(2026, 12, 25))
    text = '{"on":"once","date":"2026-12-25","name":"Christmas"}'
    assert json.loads(christmas.to_json()) == json.loads(text)
    read = fundly.HolidayOnce.from_json(text)
    assert read == christmas
    assert type(read.date) is date
    wrong: Any
    for wrong in [datetime(2026, 12, 25, tzinfo=timezone.utc), "2026-12-25"]:
        with pytest.raises(InvalidError):
            christmas.replace(date=wrong)
    for wrong in ["2026-02-30", "25.12.2026", "", 5]:
        with pytest.raises(InvalidError):
            fundly.Holiday.from_json(json.dumps({"on": "once", "date": wrong, "name": "Christmas"}))


def test_money_is_exact() -> None:
    money = Money(Decimal("25"), "USD")
    assert money == Money("25.00 USD") == Money.of_minor(2500, fundly.Currency.USD) == Money(25, fundly.Currency.USD)
    assert (money.amount, money.currency, money.minor) == (Decimal("25.00"), fundly.Currency.USD, 2500)
    assert str(money.amount) == "25.00"
    assert (str(money), repr(money)) == ("25.00 USD", "Money('25.00 USD')")
    assert Money(Decimal("1E+2"), "JPY") == Money("100 JPY")
    assert Money(Decimal("1.5000"), "USD") == Money("1.50 USD")
    assert sum([money, money, -money]) == money
    assert money + money - money == money * 2 - money == 1 * money
    assert Money("1 USD") < Money("2 USD")
    assert bool(money) and not Money("0 USD")
    assert len({money, Money("25.00 USD")}) == 1
    assert abs(-money) == abs(money) == money
    assert (f"{money}", f"{money:>10}", f"{money:*<10}") == ("25.00 USD", " 25.00 USD", "25.00 USD*")
    assert Money(Decimal("0E-300000000"), "USD") == Money(Decimal("-0"), "USD") == Money("0 USD")


def no_money() -> list[Any]:
    usd = fundly.Currency.USD
    return [
        (0.1, usd), (25.0, "USD"), ("25.001", "USD"), (Decimal("0.001"), usd), (Decimal("NaN"), usd), (True, usd),
        (None, usd), (25,), ("25",), ("25.00 usd",), ("x", "USD"), (25, "XXX"), (25, "dollars"), (10**30, "USD"), (25, 5),
        (Decimal("1E+300000000"), usd), (Decimal("1E+999999999999"), usd), (Decimal("-1E-999999999999"), usd),
        (Decimal("sNaN"), usd), (Decimal("-Infinity"), usd), (10**5000, usd), (-(10**5000), usd),
        ("\ud800",), ("\ud800", usd), (25, "\ud800"),
    ]  # fmt: skip


@pytest.mark.parametrize("given", no_money())
def test_what_is_no_money(given: Any) -> None:
    with pytest.raises(InvalidError) as told:
        Money(*given)
    assert told.value.code.startswith(("money.", "invalid.wire"))


@pytest.mark.parametrize("minor", [2**63, -(2**63) - 1, 10**5000, True, 1.0, "1", None, Decimal(1)], ids=type)
def test_what_are_no_minor_units(minor: Any) -> None:
    with pytest.raises(InvalidError) as told:
        Money.of_minor(minor, "USD")
    assert told.value.code == ("money.out_of_range" if type(minor) is int else "money.malformed")
    assert Money.of_minor(-(2**63), "USD").minor == -(2**63)
    with pytest.raises(InvalidError):
        abs(Money.of_minor(-(2**63), "USD"))


def test_half_a_character_is_no_text() -> None:
    with pytest.raises(InvalidError) as told:
        Actor.from_json('{"account": "\ud800"}')
    assert told.value.code == "invalid.wire"
    with fundly.Fundly.memory() as engine, pytest.raises(InvalidError) as told:
        engine.row(UUID(int=1), fundly.Pledge, ["\ud800"])
    assert told.value.code == "invalid.wire"


def test_money_of_two_currencies_is_not_added() -> None:
    with pytest.raises(InvalidError) as told:
        Money("1 USD") + Money("1 EUR")
    assert told.value.code == "money.mixed_currencies"
    with pytest.raises(InvalidError):
        assert Money("1 USD") < Money("1 EUR")
    with pytest.raises(InvalidError):
        Money.of_minor(2**62, "USD") * 4
    with pytest.raises(TypeError):
        Money("1 USD") * 0.5  # type: ignore[operator]
    with pytest.raises(TypeError):
        Money("1 USD") + 1  # type: ignore[operator]
