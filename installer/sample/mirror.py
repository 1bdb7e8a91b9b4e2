"""The files of the mirror and their addresses: content pages, releases, files that must be passed over, postcodes and
boundaries."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import layouts
import spreadsheet
from geography import Land, longitude_latitude
from layouts import MARK
from register import NON_DOMESTIC, Setting, facts_file

MI_PAGE = "/government/statistical-data-sets/childcare-providers-and-inspections-management-information"
COLLECTION = "/government/collections/early-years-and-childcare-statistics"
STATISTICS = "/government/statistics/childcare-providers-and-inspections-as-at-31-august-2025"
ENDED = "/government/publications/joiners-and-leavers-in-the-childcare-sector"
DISTRICTS = (
    "services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/"
    "Local_Authority_Districts_May_2023_UK_BUC_V2/FeatureServer/0/query"
)
POSTCODES = "api.os.uk/downloads/v1/products/CodePointOpen/downloads"
CSV = "text/csv"
POSTCODES_WRITTEN = (2026, 5, 1, 0, 0, 0)


@dataclass(frozen=True)
class Attached:
    """A file that a page lists. `where` is its folder and name on the assets' host."""

    where: str
    title: str
    kind: str
    body: bytes

    @property
    def url(self) -> str:
        return f"https://assets.publishing.service.gov.uk/media/{self.where}"

    def as_listed(self) -> dict[str, Any]:
        filename = self.where.rpartition("/")[2]
        return {
            "accessible": False,
            "attachment_type": "file",
            "content_type": self.kind,
            "file_size": len(self.body),
            "filename": filename,
            "id": filename,
            "title": self.title,
            "url": self.url,
        }


def files(land: Land, settings: list[Setting], as_at: list[date]) -> dict[str, bytes]:
    """Every file of the mirror by its path."""
    layout = facts_file("layouts.toml")
    numbers = layouts.numbered(settings)
    august = layouts.rows(settings, 0, as_at[0], "statistics", numbers)
    december = layouts.rows(settings, 1, as_at[1], "management", numbers)
    june = layouts.rows(settings, 2, as_at[2], "june_2026", numbers)
    statistics = [
        Attached(
            "99a0000000000000000a0825/Childcare_providers_as_at_31_August_2025_provider_level_data_INVENTED.ods",
            "Childcare provider level data as at 31 August 2025 (invented sample)",
            spreadsheet.MIME,
            _statistics_ods(layout["statistics"], as_at[0], august),
        )
    ]
    management = [
        Attached(
            "99a0000000000000000a1225/Most_recent_inspections_data_as_at_31_December_2025_INVENTED.csv",
            "Management information - childcare providers and inspections - most recent inspections data as at "
            "31 December 2025 (invented sample)",
            CSV,
            layouts.as_csv(layout["management"], as_at[1], december, blank_rows=40),
        ),
        Attached(
            "99a0000000000000000a0626/Childcare_provider_data_as_at_30_June_2026_INVENTED.csv",
            "Management information - childcare provider data as at 30 June 2026 (invented sample)",
            CSV,
            layouts.as_csv(layout["june_2026"], as_at[2], june),
        ),
        Attached(
            "99a0000000000000000b0626/Registered_childminder_agencies_as_at_30_June_2026_INVENTED.csv",
            "Registered childminder agencies as at 30 June 2026 (invented sample)",
            CSV,
            _agencies(),
        ),
        Attached(
            "99a0000000000000000c0626/Childcare_inspections_in_the_period_to_30_June_2026_INVENTED.csv",
            "Management information - all inspections between 1 January 2026 and 30 June 2026 (invented sample)",
            CSV,
            _in_the_period(june, as_at),
        ),
    ]
    held = _pages(statistics, management)
    held |= {_path(a.url): a.body for a in (*statistics, *management)}
    held |= {POSTCODES: _code_point(land), DISTRICTS: _boundaries(land), "README.txt": _readme(len(june), as_at[2])}
    return held


def _pages(statistics: list[Attached], management: list[Attached]) -> dict[str, bytes]:
    methodology = {
        "accessible": True,
        "attachment_type": "html",
        "id": "methodology",
        "title": "Methodology",
        "url": f"{MI_PAGE}/methodology",
    }
    pages = [
        (MI_PAGE, "Childcare providers and inspections: management information", "2026-07-23"),
        (STATISTICS, "Childcare providers and inspections as at 31 August 2025", "2025-11-27"),
        (ENDED, "Joiners and leavers in the childcare sector", "2021-08-16"),
    ]
    attached: dict[str, list[dict[str, Any]]] = {
        MI_PAGE: [*(a.as_listed() for a in management), methodology],
        STATISTICS: [a.as_listed() for a in statistics],
    }
    found = {_page_path(base): _json(_page(base, title, day, attached.get(base, []))) for base, title, day in pages}
    return found | {_page_path(COLLECTION): _json(_collection(pages))}


# --- pages -----------------------------------------------------------------------------------------------------------


def _path(url: str) -> str:
    parts = urlsplit(url)
    return parts.netloc + parts.path


def _page_path(base: str) -> str:
    return f"www.gov.uk/api/content{base}"


def _json(answer: dict[str, Any]) -> bytes:
    return (json.dumps(answer, indent=1, ensure_ascii=False) + "\n").encode()


def _page(base: str, title: str, day: str, attachments: list[dict[str, Any]]) -> dict[str, Any]:
    kind = "statistical_data_set" if "data-sets" in base else "official_statistics"
    return {
        "base_path": base,
        "content_id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"invented sample {base}")),
        "title": title,
        "description": MARK,
        "locale": "en",
        "schema_name": kind,
        "document_type": kind,
        "first_published_at": "2014-09-01T09:30:00+01:00",
        "public_updated_at": f"{day}T09:30:00+00:00",
        "updated_at": f"{day}T09:31:12+00:00",
        "withdrawn_notice": {},
        "details": {
            "body": f"<p>{MARK}.</p>",
            "political": False,
            "attachments": attachments,
            "change_history": [{"note": "Invented.", "public_timestamp": f"{day}T09:30:00+00:00"}],
        },
        "links": {},
    }


def _collection(pages: list[tuple[str, str, str]]) -> dict[str, Any]:
    documents = [
        {
            "base_path": base,
            "title": title,
            "document_type": "statistical_data_set" if "data-sets" in base else "official_statistics",
            "public_updated_at": f"{day}T09:30:00+00:00",
        }
        for base, title, day in pages
    ]
    return {
        "base_path": COLLECTION,
        "title": "Early years and childcare statistics",
        "description": MARK,
        "document_type": "document_collection",
        "schema_name": "document_collection",
        "locale": "en",
        "details": {"body": ""},
        "links": {"documents": documents},
    }


# --- files beside the register ---------------------------------------------------------------------------------------


def _statistics_ods(layout: dict[str, Any], as_at: date, found: list[layouts.Row]) -> bytes:
    keys = [key for _, key in layout["columns"]]
    said = f"{as_at.day} {as_at:%B %Y}"
    register_lines: list[list[layouts.Cell]] = [[line] for line in layouts.preamble(layout, as_at)]
    register_lines.append([title for title, _ in layout["columns"]])
    register_lines += [[row.get(key, "") for key in keys] for row in found]
    left: list[list[layouts.Cell]] = [[f"EY99090{n}", NON_DOMESTIC, date(2025, 4 + n % 5, 3 * n)] for n in range(1, 10)]
    sheets: list[tuple[str, list[list[layouts.Cell]]]] = [
        ("Cover", [[f"Childcare providers and inspections as at {said}"], ["Provider level data"], [MARK]]),
        (
            "Contents",
            [
                ["Worksheet", "Title"],
                ["D1_Most_recent_inspections", "Childcare providers"],
                ["D2_Left", "Providers that left from April 2025"],
            ],
        ),
        ("D1_Most_recent_inspections", register_lines),
        ("D2_Left", [[MARK], ["Provider URN", "Provider type", "Date left"], *left]),
    ]
    plain = {"D1_Most_recent_inspections": keys, "D2_Left": ["urn"]}
    return spreadsheet.workbook([(name, spreadsheet.table(plain.get(name, []), lines)) for name, lines in sheets], MARK)


def _agencies() -> bytes:
    """Passed over by the program: agencies' childminders are in no count. In cp1252 with a hard space, as published."""
    lines = [
        "CA Reference,Provider Status,Provider Type,Individual Register Combinations,Provider Name,Provider Postcode,"
        "Local Authority,CA - Most recent inspection date,CA - Most recent inspection outcome",
        'CA999901,Active,Childminder agency,"EYR, CCR, VCR",Invented Sample Agency,QX4 7TH,Aldershire\u00a0,'
        "02/12/2024 - 05/12/2024,Effective",
        'CA999902,Active,Childminder agency,"EYR, CCR, VCR",Invented Lantern Agency,QX1 1AB,Brackenford\u00a0,'
        "10/03/2025 - 12/03/2025,Ineffective",
    ]
    return ("\r\n".join(lines) + "\r\n").encode("cp1252")


def _in_the_period(found: list[layouts.Row], as_at: list[date]) -> bytes:
    lines = ["Inspections in the period", f"{MARK}.", "Inspection number,Provider URN,Inspection date"]
    visits = [
        (day, row[f"{block}.number"], row["urn"])
        for row in found
        for block in ("card", "cr")
        if isinstance(day := row.get(f"{block}.date"), date) and day > as_at[1]
    ]
    lines += [f"{number},{urn},{day:%d/%m/%Y}" for day, number, urn in sorted(visits)]
    return ("\r\n".join(lines) + "\r\n").encode()


def _code_point(land: Land) -> bytes:
    """Code-Point Open's zip: headerless rows, seven characters a postcode with the inward part to the right."""
    lines = []
    for place in land.places.values():
        outward, inward = place.postcode.split()
        district = land.districts[place.district]
        county = land.county_code if district.authority == land.county else ""
        codes = ["E92000001", "", "", county, district.code, f"E05999{district.code[-3:]}"]
        padded = outward.ljust(7 - len(inward)) + inward
        quoted = ",".join(f'"{code}"' for code in codes)
        lines.append((padded, f'"{padded}",{place.quality},{place.easting},{place.northing},{quoted}'))
    headers = (
        "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\r\nPostcode,Positional_quality_indicator,Eastings,Northings,Country_code,"
        "NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code\r\n"
    )
    note = f"{MARK}. Postcodes of an area that does not exist, in the North Sea.\r\n"
    return spreadsheet.packed(
        [
            ("Doc/Code-Point_Open_Column_Headers.csv", headers.encode()),
            ("Doc/readme.txt", note.encode()),
            ("Data/CSV/qx.csv", ("\r\n".join(line for _, line in sorted(lines)) + "\r\n").encode()),
        ],
        POSTCODES_WRITTEN,
    )


def _boundaries(land: Land) -> bytes:
    features = []
    for n, district in enumerate(land.districts.values(), 1):
        rings = [_closed(land, ring) for ring in district.rings]
        if len(rings) == 1:
            geometry: dict[str, Any] = {"type": "Polygon", "coordinates": [rings[0]]}
        else:
            geometry = {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]}
        properties = {"LAD23CD": district.code, "LAD23NM": district.name, "LAD23NMW": " "}
        features.append(
            json.dumps(
                {"type": "Feature", "geometry": geometry, "properties": properties, "id": n}, separators=(",", ":")
            )
        )
    body = ",\n".join(features)
    return f'{{"type":"FeatureCollection","note":"{MARK}","features":[\n{body}\n]}}\n'.encode()


def _closed(land: Land, ring: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
    """Longitudes and latitudes of a ring, closed, counter-clockwise as GeoJSON asks of outer rings."""
    area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True))
    turned = ring if area > 0 else ring[::-1]
    points = [longitude_latitude(land.origin[0] + x * 1000, land.origin[1] + y * 1000) for x, y in turned]
    return [*points, points[0]]


def _readme(count: int, newest: date) -> bytes:
    return (
        f"{MARK}.\n\n"
        f"A mirror as the program reads it, laid out as host/path: three releases of an invented register ({count:,}\n"
        f"settings as at {newest.day} {newest:%B %Y}), invented postcodes and districts. Written by\n"
        "installer/make_sample.py; do not edit. The county lies in the North Sea, QX is no postcode area, and every\n"
        "name, number, place and outcome is made up.\n"
    ).encode()
