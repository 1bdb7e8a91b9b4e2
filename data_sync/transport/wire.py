"""The wire: the one file that speaks requests and urllib3, from a thread of its own, and says what their errors mean.

They are imported on first use, because importing them takes longer than the window may take to open.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from data_sync import __version__
from data_sync.errors import KnownError
from data_sync.transport.hosts import is_loopback
from data_sync.transport.proxies import told_proxies

if TYPE_CHECKING:
    from requests import PreparedRequest, Response, Session

_CHUNK = 1 << 16
_QUEUED = 16  # chunks read ahead of the disk
_NO_PROXY = {"http": None, "https": None, "all": None}
USER_AGENT = f"ChildcareAtlas/{__version__} (desktop program; reads published open data)"


class Broken(Exception):
    """The connection was made and broke off; worth another try."""


class End:
    """The body has ended."""


END: Final = End()


class Sender:
    """Sends one GET and puts what comes into `events`: the response, then chunks, then `END`; or an exception."""

    def __init__(
        self,
        session: Session,
        url: str,
        headers: dict[str, str],
        timeout: tuple[float, float],
        login: tuple[str, str] | None,
    ) -> None:
        self.url = url
        self.events: queue.Queue[Response | bytes | End | BaseException] = queue.Queue(_QUEUED)
        self._session = session
        self._headers = headers
        self._timeout = timeout
        self._login = login
        self._given_up = threading.Event()
        self._response: Response | None = None
        threading.Thread(target=self._run, name="transport", daemon=True).start()

    def give_up(self) -> None:
        """Nobody listens any more: hang up, but keep the connection where no body is due for the next request."""
        self._given_up.set()
        response = self._response
        if response is None or response.status_code in (204, 304) or response.headers.get("Content-Length") == "0":
            return
        with contextlib.suppress(ValueError, RuntimeError, OSError):  # the connection is let go already
            response.raw.shutdown()

    def _run(self) -> None:
        try:
            self._response = self._send()
        except BaseException as error:
            self._put(error)
            return
        try:
            self._pass_on(self._response)
        except BaseException as error:
            self._put(error)
        finally:
            self._response.close()

    def _send(self) -> Response:
        # The adapter is asked, not the session: the session would read the whole body of a redirect, however long.
        from requests import Request

        prepared = self._session.prepare_request(
            Request("GET", self.url, headers=self._headers, auth=self._login or _no_login)
        )
        url = prepared.url or self.url
        proxies: Any = dict(_NO_PROXY) if is_loopback(urlsplit(url).hostname or "") else told_proxies(url)
        settings: Any = self._session.merge_environment_settings(url, proxies, True, None, None)
        return self._session.get_adapter(url).send(prepared, timeout=self._timeout, **settings)

    def _pass_on(self, response: Response) -> None:
        self._put(response)
        while chunk := response.raw.read1(_CHUNK, decode_content=True):
            if not self._put(chunk):
                return
        self._put(END)

    def _put(self, event: Response | bytes | End | BaseException) -> bool:
        while not self._given_up.is_set():
            with contextlib.suppress(queue.Full):
                self.events.put(event, timeout=0.1)
                return True
        return False


def _no_login(prepared: PreparedRequest) -> PreparedRequest:
    """Keeps requests from sending what stands in the person's ``.netrc``."""
    return prepared


def open_session() -> Session:
    """A session that trusts what this computer's system trusts, so that a council's inspecting proxy works.

    Proxies are the system's (see ``proxies.py``). No cookies: the adapter is used without the session's jar.
    """
    import ssl

    import requests
    import truststore
    from requests.adapters import HTTPAdapter

    class SystemTrust(HTTPAdapter):
        def init_poolmanager(self, *arguments: Any, **named: Any) -> None:
            super().init_poolmanager(*arguments, ssl_context=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), **named)

        def proxy_manager_for(self, proxy: Any, **named: Any) -> Any:
            return super().proxy_manager_for(proxy, ssl_context=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), **named)

        def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
            super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]
            if verify is True:  # requests would add a list of authorities of its own
                conn.ca_certs = None

    session = requests.Session()
    session.headers.update({"User-Agent": USER_AGENT, "Accept-Encoding": "identity"})
    session.mount("https://", SystemTrust())
    return session


def meaning(error: BaseException, host: str) -> BaseException:
    """The known error that an exception from the wire stands for, or `Broken`; any other is itself."""
    import requests
    from urllib3.exceptions import DecodeError, HTTPError, NewConnectionError, ReadTimeoutError

    match error:
        case (
            requests.exceptions.ProxyError()
            | requests.exceptions.InvalidProxyURL()
            | requests.exceptions.InvalidSchema()
        ):
            return KnownError("proxy", host=host)
        case requests.exceptions.SSLError():
            return Broken() if _hung_up(error) else KnownError("tls", host=host)
        case requests.exceptions.Timeout() | ReadTimeoutError() | TimeoutError():
            return KnownError("timeout", host=host)
        case requests.exceptions.ConnectionError():
            cause = error.args[0] if error.args else None
            unreached = isinstance(getattr(cause, "reason", cause), NewConnectionError)
            return KnownError("offline", host=host) if unreached else Broken()
        case requests.exceptions.RequestException() | DecodeError():
            return KnownError("bad-answer", host=host, what=type(error).__name__)
        case HTTPError():
            return Broken()
        case OSError() if "certificate" in str(error):  # a list of authorities that the surroundings name and lack
            return KnownError("tls", host=host)
    return error


def _hung_up(error: BaseException) -> bool:
    """Whether the other side just hung up while the connection was being secured."""
    import ssl

    link: BaseException | None = error
    seen = 0
    while link is not None and seen < 10:
        if isinstance(link, ssl.SSLEOFError | ssl.SSLZeroReturnError | ConnectionResetError):
            return True
        link = link.__cause__ or link.__context__
        seen += 1
    return False
