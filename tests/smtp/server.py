"""A foreign SMTP server for the tests: aiosmtpd with scripted refusals.

Prints "READY <port>", then "MAIL <json>" for each message it took.
"""
import argparse
import asyncio
import base64
import json
import ssl

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    def __init__(self, refusals):
        self.refusals = refusals

    async def handle_MAIL(self, server, session, envelope, address, options):
        if "MAIL" in self.refusals:
            return self.refusals["MAIL"]
        envelope.mail_from = address
        return "250 2.1.0 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if "RCPT" in self.refusals:
            return self.refusals["RCPT"]
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        if "DOT" in self.refusals:
            return self.refusals["DOT"]
        line = "MAIL " + json.dumps({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "secure": session.ssl is not None,
            "user": session.auth_data.decode() if session.auth_data else "",
            "content": base64.b64encode(envelope.content).decode(),
        })
        # Beside the reply, not before it: the test reads only once it has its answer, and a pipe holds 64 kB.
        asyncio.get_running_loop().run_in_executor(None, lambda: print(line, flush=True))
        return "250 2.0.0 queued as 4711"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--implicit", action="store_true", help="TLS from the first byte")
    parser.add_argument("--login", help="user:password that is demanded")
    parser.add_argument("--refuse", action="append", default=[], help="MAIL|RCPT|DOT=<code and words>")
    options = parser.parse_args()

    context = None
    if options.cert:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.cert, options.key)

    def authenticate(server, session, envelope, mechanism, data):
        given = data.login.decode() + ":" + data.password.decode()
        if given == options.login:
            return AuthResult(success=True, auth_data=data.login)
        # handled=True would leave the client without a reply.
        return AuthResult(success=False, handled=False)

    def make_protocol():
        return SMTP(
            Handler(dict(refusal.split("=", 1) for refusal in options.refuse)),
            hostname="mail.test",
            tls_context=None if options.implicit else context,
            require_starttls=bool(context) and not options.implicit,
            authenticator=authenticate if options.login else None,
            auth_required=bool(options.login),
            auth_require_tls=False,
        )

    async def serve():
        server = await asyncio.get_running_loop().create_server(
            make_protocol, "127.0.0.1", 0, ssl=context if options.implicit else None)
        print("READY", server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    asyncio.run(serve())


main()
