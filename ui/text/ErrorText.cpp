#include "ui/text/ErrorText.h"

#include "ui/text/MoneyText.h"
#include "ui/text/RuleWords.h"
#include "ui/text/isolated.h"
#include "ui/text/placeText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ErrorText)
};

//! EN 16931 names its rules BR-CO-15, BR-S-08, PEPPOL-EN16931-R120 …
bool isInvoiceRule(const QString &rule)
{
    return rule.startsWith("BR-"_L1) || rule.contains("EN16931"_L1);
}

QString kindText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return Words::tr(
            "This cannot be done with what was entered. Nothing was changed. Check the entry and try again.");
    case ErrorKind::NotFound:
        return Words::tr("This does not exist here any more. Nothing was changed.");
    case ErrorKind::Offline:
        return Words::tr("The other side could not be reached. Nothing was sent, no money moved. "
                         "Check the internet connection, then sync again.");
    case ErrorKind::Uncertain:
        return Words::tr(
            "There was no whole answer. It may have been carried out; Quittance asks again with the "
            "same key. "
            "Do not repeat it by hand.");
    case ErrorKind::RateLimited:
        if (error.retryAfter.count() > 0)
            return Words::tr("The other side asks to wait. Nothing was lost. It is tried again in %1 s.")
                .arg(textLocale().toString(static_cast<qlonglong>(error.retryAfter.count())));
        return Words::tr("The other side asks to wait. Nothing was lost. It is tried again by itself.");
    case ErrorKind::Unauthorized:
        return Words::tr("The other side refused the key. Nothing was carried out, no money moved. Check the "
                         "key of this connection and what it may do.");
    case ErrorKind::Refused:
        return Words::tr("The other side refused. No money moved. Asking again as it is cannot help.");
    case ErrorKind::BadReply:
        return Words::tr("The answer could not be read. Nothing was changed here. Sync again later.");
    case ErrorKind::Storage:
        return Words::tr("The book could not be read or written. What was saved before is safe. "
                         "Check that the disk has room and may be written to.");
    case ErrorKind::Secret:
        return Words::tr("A key or password is missing or the keychain is locked. Nothing was sent. "
                         "Unlock the keychain or give the key in an environment variable.");
    case ErrorKind::Busy:
        return Words::tr("Another task is still running. Nothing was changed. Try again when it is done.");
    case ErrorKind::Cancelled:
        return Words::tr("Stopped. What was done stays done.");
    }
    return {};
}

} // namespace

QString ruleText(const QString &rule, const QString &field, const QString &value)
{
    QString text;
    if (const char *words = ruleWords(rule))
        text = Words::tr(words);
    else if (isInvoiceRule(rule))
        text = Words::tr("This breaks rule %1 of the European e-invoice norm.").arg(rule);
    else if (!field.isEmpty())
        text = Words::tr("This value cannot be used.");
    else
        text = Words::tr("This cannot be read.");
    return value.isEmpty() ? text : Words::tr("%1 Found: “%2”.").arg(text, isolated(value));
}

QString errorText(const Error &error)
{
    const char *words = ruleWords(error.rule);
    QString text = words            ? Words::tr(words)
        : isInvoiceRule(error.rule) ? ruleText(error.rule, {}, {})
                                    : kindText(error);
    // For secrets value names the variable that would do; it is not what was found.
    if (error.kind == ErrorKind::Secret && !error.value.isEmpty() && error.value.startsWith("QUITTANCE_"_L1))
        text += u' ' + Words::tr("The variable is %1.").arg(isolated(error.value));
    else if (words && !error.value.isEmpty())
        text = Words::tr("%1 Found: “%2”.").arg(text, isolated(error.value));
    if (words && !error.expected.isEmpty())
        text += u' ' + Words::tr("Expected: “%1”.").arg(isolated(error.expected));
    // Of a bank's file the place: “line 12, entry 3, Amt”.
    if (words && error.rule.startsWith("bank_file."_L1) && !error.field.isEmpty())
        text = Words::tr("%1 (%2)").arg(text, placeText(error.field));
    if (error.kind == ErrorKind::RateLimited && error.retryAfter >= std::chrono::minutes(1))
        text += u' '
            + Words::tr("It goes on in %1 minutes.")
                  .arg(std::chrono::ceil<std::chrono::minutes>(error.retryAfter).count());
    if (!error.providerText.isEmpty())
        text += u' ' + Words::tr("The answer was: “%1”.").arg(isolated(error.providerText));
    return text;
}

QString nextStepText(const Error &error)
{
    const char *words = ruleWords(error.rule);
    const QString text = words ? Words::tr(words) : kindText(error);
    const qsizetype cut = text.lastIndexOf(u". "_s, -2);
    return cut < 0 ? QString() : text.mid(cut + 2);
}

QString errorDetails(const Error &error)
{
    QStringList parts;
    if (!error.rule.isEmpty())
        parts += Words::tr("Code: %1").arg(error.rule);
    if (!error.requestId.isEmpty())
        parts += Words::tr("Request: %1").arg(error.requestId);
    if (!error.detail.isEmpty())
        parts += error.detail;
    return parts.join(u'\n');
}

} // namespace quittance
