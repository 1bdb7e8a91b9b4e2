"""URNs and postcodes have one written form each; what is none is told as none."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from data_sync.domain.postcode import district, parse_part, parse_postcode, sector
from data_sync.domain.urn import is_urn, parse_urn


@pytest.mark.parametrize("urn", ["EY101465", "VC123456", "CA000006", "319354", "2496186", "3000000", "EY1234567"])
def test_a_urn_as_it_is_published_is_one(urn: str) -> None:
    assert is_urn(urn)
    assert parse_urn(urn) == urn


@pytest.mark.parametrize(
    ("text", "urn"),
    [
        ("ey101465", "EY101465"),
        (" EY 101465\xa0", "EY101465"),
        ("319354.0", "319354"),
        ("0012345", "0012345"),
        ("Provider URN", None),
        ("", None),
        ("1234", None),
        ("123456789", None),
        ("EY12", None),
        ("XX123456", None),
        ("EY101465x", None),
        ("REDACTED", None),
        ("\uff11\uff12\uff13\uff14\uff15\uff16", None),
        ("\u0661\u0662\u0663\u0664\u0665\u0666", None),
        ("-319354", None),
        ("3193.54", None),
    ],
)
def test_a_urn_is_read_in_its_published_form_or_not_at_all(text: str, urn: str | None) -> None:
    assert parse_urn(text) == urn


@given(st.text())
@example("EY101465.0")
def test_whatever_is_read_as_a_urn_is_one_in_ascii(text: str) -> None:
    urn = parse_urn(text)
    if urn is not None:
        assert is_urn(urn)
        assert urn.isascii()
        assert parse_urn(urn) == urn


@pytest.mark.parametrize(
    ("text", "postcode"),
    [
        ("LS8 5DT", "LS8 5DT"),
        ("ls85dt", "LS8 5DT"),
        (" LS8  5DT ", "LS8 5DT"),
        ("N1  0AA", "N1 0AA"),
        ("SW1A1AA", "SW1A 1AA"),
        ("EC1A 1BB", "EC1A 1BB"),
        ("09-Oct", None),
        ("REDACTED", None),
        ("", None),
        ("LS8", None),
        ("LS8 5", None),
        ("LS8 5D", None),
        ("LS88 85DT", None),
        ("LS\uff18 5DT", None),
    ],
)
def test_a_postcode_is_read_in_its_written_form_or_not_at_all(text: str, postcode: str | None) -> None:
    assert parse_postcode(text) == postcode


@pytest.mark.parametrize(
    ("text", "part"),
    [("ls8", "LS8"), ("LS8  5", "LS8 5"), ("sw1a", "SW1A"), ("LS8 5DT", None), ("LS", None), ("8", None), ("", None)],
)
def test_a_district_or_sector_is_read_as_a_part(text: str, part: str | None) -> None:
    assert parse_part(text) == part


letters = st.sampled_from("ABCDEFGHJKLMNOPRSTUWYZ")
digits = st.sampled_from("0123456789")


@given(
    st.builds(
        lambda area, number, more, unit: (f"{area}{number}{more}", unit),
        st.text(letters, min_size=1, max_size=2),
        digits,
        st.one_of(st.just(""), digits, letters),
        st.builds(lambda d, a, b: f"{d}{a}{b}", digits, letters, letters),
    ),
    st.sampled_from(["", " ", "  ", "\xa0"]),
)
def test_every_postcode_is_read_back_with_its_parts(halves: tuple[str, str], between: str) -> None:
    outward, inward = halves
    written = f"{outward} {inward}"

    assert parse_postcode(f" {outward}{between}{inward} ".lower()) == written
    assert district(written) == outward
    assert sector(written) == f"{outward} {inward[0]}"
    assert parse_part(district(written)) == outward
    assert parse_part(sector(written)) == sector(written)


@given(st.text())
def test_whatever_is_read_as_a_postcode_is_ascii_and_reads_back(text: str) -> None:
    postcode = parse_postcode(text)
    if postcode is not None:
        assert postcode.isascii()
        assert parse_postcode(postcode) == postcode
        assert len(postcode.split(" ")) == 2
