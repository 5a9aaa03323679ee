#include "core/mail/bankDetails.h"

#include "core/domain/checkDigits.h"

#include <QStringList>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString linesOf(const TransferAddress &address, const QHash<QString, QString> &labels)
{
    const QString kind = u"label."_s + address.kind;
    QStringList lines;
    const auto add = [&](const QString &label, const QString &value) {
        // One line each: what comes from outside breaks none.
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(labels.value(label), value.simplified()));
    };
    add(u"label.holder"_s, address.holder);
    add(kind + u".account"_s, address.kind == "iban"_L1 ? groupedCode(address.account) : address.account);
    add(kind + u".code"_s, address.code);
    add(u"label.branch"_s, address.branch);
    add(u"label.bank"_s, address.bank);
    return lines.join(u'\n');
}

} // namespace

QString bankDetails(const TransferInstructions &transfer, const QHash<QString, QString> &labels)
{
    QStringList blocks;
    for (const TransferAddress &address : transfer.addresses)
        blocks.append(linesOf(address, labels));
    blocks.append(u"%1: %2"_s.arg(labels.value(u"label.reference"_s), transfer.reference.simplified()));
    if (!transfer.page.isEmpty())
        blocks.append(labels.value(u"label.page"_s) + u'\n' + QString::fromLatin1(transfer.page.toEncoded()));
    return blocks.join(u"\n\n"_s);
}

} // namespace quittance
