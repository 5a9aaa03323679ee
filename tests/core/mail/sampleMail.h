#pragma once

#include "core/mail/MailMessage.h"

#include <QTimeZone>

namespace quittance {

inline MailMessage sampleMail()
{
    return {.fromName = QStringLiteral("Brightwater GmbH"),
        .from = QStringLiteral("billing@brightwater.example"),
        .replyTo = {},
        .toName = QStringLiteral("Ada Ng"),
        .to = QStringLiteral("ada@example.com"),
        .subject = QStringLiteral("Invoice INV-2026-000001"),
        .text = QStringLiteral("Hello,\nplease pay."),
        .html = QStringLiteral("<p>Hello, please pay.</p>"),
        .attachments = {},
        .messageId = QStringLiteral("019a-4711@brightwater.example"),
        .date = QDateTime(QDate(2026, 11, 5), QTime(9, 30), QTimeZone::utc()),
        .boundary = "b0undaryb0undaryb0undary"};
}

} // namespace quittance
