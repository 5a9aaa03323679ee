#include "core/journal/sealedWay.h"

#include "core/domain/transferJson.h"
#include "core/journal/Journal.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<WayToPay> sealedWay(Book &book, const LinkRecord &link)
{
    WayToPay found{.way = link.way, .url = {}, .transfer = {}};
    if (link.way != PayWay::BankTransfer)
        return Journal(book).openSealed(link.issuedEntry, u"url"_s).transform([&](const QByteArray &url) {
            found.url = QUrl::fromEncoded(url);
            return found;
        });
    const Result<TransferInstructions> transfer
        = Journal(book).openSealed(link.issuedEntry, u"transfer"_s).and_then(transferFrom);
    if (!transfer)
        return fail(transfer.error());
    found.url = transfer->page;
    found.transfer = *transfer;
    if (link.missing) // A part has come since.
        found.transfer->missing = *link.missing;
    return found;
}

} // namespace quittance
