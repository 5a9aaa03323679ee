#pragma once

#include "core/base/Error.h"
#include "core/mail/MailLink.h"

#include <QHash>

namespace quittance {

//! Text with {{placeholders}}. Filled in one pass: a value is never looked at for placeholders again.
class MailTemplate
{
public:
    enum class Kind : quint8 {
        Text, //!< Values lose their control characters, line feeds stay.
        Html, //!< Values are escaped and line feeds become <br>; one that follows href=" must be an allowed
              //!< link.
    };

    MailTemplate(QString text, Kind kind);

    //! InvalidInput, field = the placeholder: mail.placeholder_unknown, mail.placeholder_empty (never a hole
    //! in the sentence), mail.placeholder_unclosed, mail.link_not_allowed.
    Result<QString> fill(const QHash<QString, QString> &values, const MailLink &links) const;

private:
    Result<QString> escaped(
        const QString &name, const QString &value, bool isLink, const MailLink &links) const;

    QString m_text;
    Kind m_kind;
};

} // namespace quittance
