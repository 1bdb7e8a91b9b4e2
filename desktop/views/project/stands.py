"""How each page stands, read from it and given to it: what a view keeps. The pages know nothing of views."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desktop.language import tr
from desktop.presenters.basket import Basket
from desktop.presenters.find import FindPresenter
from desktop.presenters.mylist import MyList
from desktop.presenters.news_count import NewsCount
from desktop.presenters.views import (
    COLUMNS,
    PageStand,
    State,
    ViewsPresenter,
    choose_columns,
    columns_now,
    find_now,
    find_query,
)
from desktop.settings import Settings
from desktop.views.project.views_menu import ViewsButton


def views_button(mylist: MyList, stand: Mapping[str, PageStand], go_to: Callable[[str], object]) -> ViewsButton:
    """The button that keeps these pages; `go_to` shows one."""
    presenter = ViewsPresenter(mylist, stand)
    presenter.shown.connect(go_to)
    return ViewsButton(presenter)


def stands(
    page: Callable[[str], Any], been_at: Callable[[str], bool], find: FindPresenter, basket: Basket,
    settings: Settings, areas: NewsCount,
) -> dict[str, PageStand]:  # fmt: skip
    """The pages that can be kept, by their keys. `page` gives a page, made if nobody has been there; `been_at` says
    whether somebody has."""

    def show_find(state: State) -> None:
        page("find").show_as(state["shown_as"])
        find.ask(find_query(state))

    def compare_now() -> State | None:
        if not basket.enough:
            return None
        only = been_at("compare") and page("compare").only.isChecked()
        return {"urns": list(basket.urns), "only_differences": only}

    def show_compare(state: State) -> None:
        basket.replace(state["urns"])
        page("compare").only.setChecked(state["only_differences"])

    def statistics_now() -> State:
        return {"area": settings.statistics.get("area", ""), "as_at": settings.statistics.get("release", "")}

    def show_statistics(state: State) -> None:
        page("statistics").presenter.show_view(state["area"], state["as_at"])

    return {
        "find": PageStand(tr("Find"), lambda: find_now(find, settings), show_find),
        "compare": PageStand(tr("Compare"), compare_now, show_compare),
        "statistics": PageStand(tr("Statistics"), statistics_now, show_statistics),
        "whatsnew": PageStand(
            tr("What’s new"), lambda: {"areas": list(areas.areas)}, lambda state: areas.choose(state["areas"])
        ),
        COLUMNS: PageStand(
            tr("Columns to take away"), lambda: columns_now(settings), lambda state: choose_columns(settings, state)
        ),
    }
