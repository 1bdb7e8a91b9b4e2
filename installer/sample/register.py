"""Who is on the invented register at each of the three as-at dates: the settings of cases.toml, and the rest by chance.

Quotas in mix.toml say how many of each type an authority has; the written cases count towards them.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import inspecting
from chance import Chance
from geography import Land, Town
from inspecting import Inspection
from naming import Names, telephone

NON_DOMESTIC = "Childcare on non-domestic premises"
DOMESTIC = "Childcare on domestic premises"
CHILDMINDERS = ("Childminder", "Childminder without domestic premises")
NOT_RECORDED = "Not Recorded"


@dataclass(frozen=True)
class Facts:
    """What a release says of a setting beside its inspections. `withheld` is "", "word" (REDACTED) or "blank"."""

    type: str
    subtype: str
    registers: str
    name: str
    address: tuple[str, str, str]
    town: str
    postcode: str
    telephone: str
    constituency: str
    authority: str
    region: str
    ofsted_region: str
    deprivation: str
    places: int
    estimate: float
    person: tuple[str, str]
    withheld: str = ""

    @property
    def on_early_years(self) -> bool:
        return self.registers == "ALL" or self.registers.startswith("EYR")


@dataclass
class Setting:
    """A registration through the three releases; `facts` holds None where a release does not list it."""

    urn: str
    registered: date
    facts: list[Facts | None]
    inspections: list[Inspection] = field(default_factory=list)
    spoken: bool = False

    def listed(self) -> str:
        return "".join("0" if f is None else "1" for f in self.facts)

    def known(self) -> Facts:
        return next(f for f in self.facts if f is not None)


class Register:
    """Builds the settings, the written ones first."""

    def __init__(self, land: Land, mix: dict[str, Any], cases: list[dict[str, Any]]) -> None:
        self.land, self.mix, self.cases = land, mix, cases
        self.as_at: list[date] = list(mix["as_at"])
        self.names = Names.load()
        self.settings: list[Setting] = []
        self._persons = {"RP": 990400, "3": 3981000}

    def build(self) -> list[Setting]:
        for case in self.cases:
            self.names.taken.add(case.get("name", "").casefold())
        for case in self.cases:
            self.settings.append(self._written(case))
        drawn: list[Setting] = []
        for quota in self.mix["quota"]:
            for type_, counts in quota.items():
                if type_ != "authority":
                    drawn += self._fill(quota["authority"], type_, counts)
        self._give_urns(drawn)
        self._give_chains(drawn)
        self.settings += drawn
        return self.settings

    # --- written ---

    def _written(self, case: dict[str, Any]) -> Setting:
        facts: list[Facts | None] = []
        now, moved = dict(case), ""
        person = case.get("person") or self._person(Chance(case["urn"], "person"), case)
        for flag, as_at in zip(case.get("listed", "111"), self.as_at, strict=True):
            change = case.get("then", {}).get(as_at.isoformat(), {})
            now |= change
            if "town" in change:
                moved = as_at.isoformat()
                now["address"] = None
            person = now.get("person") or person
            facts.append(self._case_facts(now, moved, (person[0], person[1])) if flag == "1" else None)
        return Setting(case["urn"], case["registered"], facts, inspecting.written(case), case.get("spoken", False))

    def _case_facts(self, now: dict[str, Any], moved: str, person: tuple[str, str]) -> Facts:
        urn, type_ = now["urn"], now.get("type", NON_DOMESTIC)
        chance = Chance(urn, "stands", moved)
        town = self.land.towns[now["town"]]
        subtype, registers = now.get("subtype", ""), now["registers"]
        hosts = [s for s in self.settings if s.urn == now.get("shares")]
        address = self.names.address(chance, town.name, subtype != "Full day care")
        postcode = chance.pick(self.land.in_town(town.name)).postcode
        if hosts:
            address, postcode = hosts[0].known().address, hosts[0].known().postcode
        a1, a2, a3 = now.get("address") or address
        withheld = "blank" if now.get("blank") else "word" if type_ != NON_DOMESTIC or now.get("withheld") else ""
        places = now.get("places", 0)
        fields = self._area(town, "" if withheld else now.get("postcode") or postcode, urn)
        if "deprivation" in now:
            fields["deprivation"] = now["deprivation"]
        return Facts(
            type=type_,
            subtype=subtype,
            registers=registers,
            name=now.get("name", ""),
            address=(a1, a2, a3),
            town=now.get("town_as", town.name),
            postcode=now.get("postcode") or postcode,
            telephone=telephone(Chance(urn, "telephone")),
            places=places,
            estimate=now.get("estimate", places),
            person=_withheld_person(type_, bool(withheld), person),
            withheld=withheld,
            **fields,
        )

    def _area(self, town: Town, postcode: str, urn: str) -> dict[str, Any]:
        district = self.land.districts[town.district]
        authority = self.land.authorities[district.authority]
        band = Chance("deprivation", postcode or urn).weighted(self.mix["deprivation"]["bands"])
        return {
            "constituency": district.constituency,
            "authority": authority.name,
            "region": authority.region,
            "ofsted_region": authority.ofsted_region,
            "deprivation": band,
        }

    def _person(self, chance: Chance, case: dict[str, Any]) -> tuple[str, str]:
        name = self.names.owner(chance, case["name"]) if "name" in case else ""
        return self._person_urn(case["registered"]), name

    def _person_urn(self, registered: date) -> str:
        key = "RP" if registered < date(2019, 1, 1) else "3"
        self._persons[key] += 1
        return f"RP{self._persons[key]}" if key == "RP" else str(self._persons[key])

    # --- by chance ---

    def _fill(self, authority: str, type_: str, counts: list[int]) -> list[Setting]:
        """Settings of one type that bring an authority to its counts, some leaving and some joining in between."""
        held = [sum(_is(s.facts[n], authority, type_) for s in self.settings) for n in range(3)]
        wanted = [count - has for count, has in zip(counts, held, strict=True)]
        turnover = self.mix["turnover"] if authority != NOT_RECORDED else 0.0
        members = ["111"] * wanted[0]
        for n in (1, 2):
            here = sum(m[n - 1] == "1" for m in members)
            leave = max(here - wanted[n], 0) + round(here * turnover * n)
            staying = [k for k, m in enumerate(members) if m[n - 1] == "1"]
            for k in Chance("leave", authority, type_, n).shuffled(staying)[:leave]:
                members[k] = members[k][:n] + "0" * (3 - n)
            members += ["0" * n + "1" * (3 - n)] * (wanted[n] - (here - leave))
        return [self._draw(authority, type_, n, listed) for n, listed in enumerate(members)]

    def _draw(self, authority: str, type_: str, number: int, listed: str) -> Setting:
        chance = Chance("setting", authority, type_, number)
        registered = self._registered(chance, listed)
        subtype = chance.weighted(self.mix["subtypes"][type_])
        registers = chance.weighted(self.mix["registers"][subtype if type_ == NON_DOMESTIC else type_])
        towns = (
            [(t, t.postcodes) for t in self.land.towns.values()]
            if authority == NOT_RECORDED
            else self.land.towns_of(authority)
        )
        town: Town = chance.weighted(towns)
        first = self._drawn_facts(chance, type_, subtype, registers, town, registered)
        if authority == NOT_RECORDED:
            nowhere: dict[str, Any] = dict.fromkeys(("authority", "region", "ofsted_region", "constituency"), authority)
            first = replace(first, **nowhere, deprivation="Unknown")
        facts: list[Facts | None] = []
        for n in range(3):
            if n and listed[n - 1] == "1":
                first = self._changed(chance, first, town)
            facts.append(first if listed[n] == "1" else None)
        until = self.as_at[listed.rindex("1")]
        kind = "register" if not first.on_early_years else "early-years"
        if kind == "early-years" and type_ == NON_DOMESTIC and subtype == "Out-of-school day care":
            kind = "club"
        inspections = inspecting.drawn(chance, registered, until, kind, type_ in CHILDMINDERS, self.mix["outcomes"])
        return Setting("", registered, facts, inspections)

    def _registered(self, chance: Chance, listed: str) -> date:
        joined = listed.index("1")
        if joined:
            return chance.weekday(self.as_at[joined - 1], self.as_at[joined])
        start, end = chance.weighted([((a, b), weight) for a, b, weight in self.mix["registered"]["spans"]])
        return min(chance.weekday(date(start, 1, 2), date(end, 12, 31)), self.as_at[0])

    def _drawn_facts(
        self, chance: Chance, type_: str, subtype: str, registers: str, town: Town, registered: date
    ) -> Facts:
        early = registers == "ALL" or registers.startswith("EYR")
        withheld = type_ != NON_DOMESTIC
        name = "" if withheld else self.names.setting(chance, subtype, early, town.name)
        postcode = "" if withheld else chance.pick(self.land.in_town(town.name)).postcode
        key = subtype if type_ == NON_DOMESTIC else "Childminder" if type_ in CHILDMINDERS else type_
        places = chance.weighted(self.mix["places"][key]) if early else 0
        estimate: float = places
        if early and registered.year >= 2023 and chance.happens(0.05):
            places, estimate = 0, {NON_DOMESTIC: 46.35, DOMESTIC: 23.12}.get(type_, 6.45)
        person = ("", "") if withheld else (self._person_urn(registered), self.names.owner(chance, name))
        return Facts(
            type=type_,
            subtype=subtype,
            registers=registers,
            name=name,
            address=("", "", "") if withheld else self.names.address(chance, town.name, subtype != "Full day care"),
            town=town.name,
            postcode=postcode,
            telephone="" if withheld else telephone(chance),
            places=places,
            estimate=estimate,
            person=_withheld_person(type_, withheld, person),
            withheld="word" if withheld else "",
            **self._area(town, postcode, f"{registered} {chance.unit()}"),
        )

    def _changed(self, chance: Chance, before: Facts, town: Town) -> Facts:
        """The same setting half a year on: mostly the same."""
        named = before.type == NON_DOMESTIC
        kind = chance.weighted([("", 975), ("places", 14), ("renamed", 4), ("moved", 3), ("registers", 4)])
        if kind == "places" and before.places:
            steps = (-10, -6, -4, 4, 6, 8, 10, 12, 16) if named else (-1, 1, 2)
            places = max(3, before.places + chance.pick(steps))
            return replace(before, places=places, estimate=places)
        if kind == "renamed" and named:
            name = self.names.setting(chance, before.subtype, before.on_early_years, town.name)
            return replace(before, name=name)
        if kind == "moved" and named and before.authority != NOT_RECORDED:
            postcode = chance.pick(self.land.in_town(town.name)).postcode
            address = self.names.address(chance, town.name, before.subtype != "Full day care")
            return replace(before, postcode=postcode, address=address)
        if kind == "registers" and before.registers in ("ALL", "EYR-CCR"):
            return replace(before, registers="EYR-CCR" if before.registers == "ALL" else "ALL")
        return before

    # --- numbers and owners ---

    def _give_urns(self, drawn: list[Setting]) -> None:
        """URNs in the order of registration, in the form of their time, from ranges that no real setting has."""
        at = {"": 990300, "EY": 991000, "VC": 991000, "3": 3991000}
        for n, setting in sorted(enumerate(drawn), key=lambda pair: (pair[1].registered, pair[0])):
            chance = Chance("urn", n)
            day = setting.registered
            form = "" if day < date(1999, 9, 1) else "EY" if day < date(2018, 11, 1) else "3"
            if form == "EY" and setting.known().type == "Home childcarer" and day.year in (2008, 2009):
                form = "VC"
            at[form] += 1 + chance.below(4)
            setting.urn = f"{form if form != '3' else ''}{at[form]}"

    def _give_chains(self, drawn: list[Setting]) -> None:
        fits = [
            s
            for s in drawn
            if s.listed() == "111"
            and s.known().type == NON_DOMESTIC
            and s.known().subtype == "Full day care"
            and s.known().authority != NOT_RECORDED
        ]
        order = Chance("chains").shuffled(fits)
        for chain in self.names.chains():
            for setting in order[: chain["size"]]:
                name = self._branch(chain, setting.known())
                setting.facts = [
                    replace(f, person=(chain["urn"], chain["name"]), name=name or f.name) if f else None
                    for f in setting.facts
                ]
            order = order[chain["size"] :]

    def _branch(self, chain: dict[str, Any], facts: Facts) -> str:
        if "branch" not in chain:
            return ""
        street = facts.address[1] or facts.address[0].partition(" ")[2]
        for name in (f"{chain['branch']} {facts.town}", f"{chain['branch']} {street}"):
            if name.casefold() not in self.names.taken:
                self.names.taken.add(name.casefold())
                return name
        return f"{chain['branch']} {street}, {facts.town}"


def _withheld_person(type_: str, withheld: bool, person: tuple[str, str]) -> tuple[str, str]:
    """Blank for childminders and home childcarers, REDACTED for other withheld settings, as in the published files."""
    if type_ in CHILDMINDERS or type_ == "Home childcarer":
        return ("", "")
    return ("REDACTED", "REDACTED") if withheld else person


def _is(facts: Facts | None, authority: str, type_: str) -> bool:
    return facts is not None and facts.authority == authority and facts.type == type_


def facts_file(name: str) -> dict[str, Any]:
    """One of the TOML files that stand beside this module."""
    return tomllib.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))
