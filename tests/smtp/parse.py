"""Reads one message on stdin with Python's email package and prints what it understood as JSON."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys

raw = sys.stdin.buffer.read()
message = email.message_from_bytes(raw, policy=email.policy.default)
plain_headers = email.message_from_bytes(raw)


def body(kind):
    part = message.get_body(preferencelist=(kind,))
    return part.get_content().replace("\r\n", "\n") if part else None


def mailbox(name):
    # The newer parser puts a space between the encoded words of a display name, against RFC 2047 section 6.2.
    display_name, address = email.utils.parseaddr(str(plain_headers[name]))
    return {
        "name": str(email.header.make_header(email.header.decode_header(display_name))),
        "address": address,
        "count": len(message[name].addresses),
    }


defects = [str(defect) for part in message.walk() for defect in part.defects]
defects += [str(defect) for _, value in message.items() for defect in value.defects]
json.dump({
    "headers": [name for name, _ in message.items()],
    "structure": [part.get_content_type() for part in message.walk()],
    "from": mailbox("From"),
    "to": mailbox("To"),
    "subject": message["Subject"],
    "message_id": message["Message-ID"],
    "date": message["Date"].datetime.isoformat(),
    "text": body("plain"),
    "html": body("html"),
    "attachments": [{
        "name": part.get_filename(),
        "type": part.get_content_type(),
        "content": base64.b64encode(part.get_content()).decode(),
    } for part in message.iter_attachments()] if message.get_content_type() == "multipart/mixed" else [],
    "defects": defects,
}, sys.stdout)
