#include "ui/text/rescuedText.h"

#include "ui/text/MoneyText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::BookRescue)
};

QString nameOf(BookRescue::What what)
{
    switch (what) {
    case BookRescue::What::Entries:
        return Words::tr("Journal");
    case BookRescue::What::Personal:
        return Words::tr("Names and addresses in the journal");
    case BookRescue::What::Customers:
        return Words::tr("Customers");
    case BookRescue::What::Documents:
        return Words::tr("Invoices and credit notes");
    case BookRescue::What::Payments:
        return Words::tr("Payments");
    case BookRescue::What::Drafts:
        break;
    }
    return Words::tr("Drafts");
}

} // namespace

QString rescuedText(const BookRescue::Part &part)
{
    const QString name = nameOf(part.what);
    const auto figure = [](qint64 count) { return textLocale().toString(count); };
    if (!part.isThere)
        return Words::tr("%1: nothing could be read", "a part of the book").arg(name);
    if (part.isEndLost)
        return Words::tr("%1: %2 written, others could not be read", "a part of the book, how many")
            .arg(name, figure(part.written));
    if (part.lost > 0)
        return Words::tr(
            "%1: %2 written, up to %3 could not be read", "a part of the book, how many, how many")
            .arg(name, figure(part.written), figure(part.lost));
    return Words::tr("%1: %2 written", "a part of the book, how many").arg(name, figure(part.written));
}

} // namespace quittance
