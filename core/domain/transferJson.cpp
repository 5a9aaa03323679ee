#include "core/domain/transferJson.h"

#include "core/base/Json.h"
#include "core/domain/jsonFields.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

QByteArray transferBytes(const TransferInstructions &transfer)
{
    QJsonArray addresses;
    for (const TransferAddress &address : transfer.addresses) {
        QJsonObject one{{u"kind"_s, address.kind}, {u"holder"_s, address.holder},
            {u"account"_s, address.account}, {u"code"_s, address.code}};
        putText(one, "branch"_L1, address.branch);
        putText(one, "bank"_L1, address.bank);
        addresses.append(one);
    }
    QJsonObject json{{u"missing"_s, moneyJson(transfer.missing)}, {u"reference"_s, transfer.reference},
        {u"addresses"_s, addresses}};
    putText(json, "page"_L1, QString::fromLatin1(transfer.page.toEncoded()));
    return canonicalJson(json);
}

Result<TransferInstructions> transferFrom(const QByteArray &bytes)
{
    const auto damaged = [](const QString &field) {
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .field = field});
    };
    const Result<QJsonObject> json = parseJsonObject(bytes);
    if (!json)
        return damaged({});
    JsonFields fields(*json);
    TransferInstructions transfer{.missing = fields.money("missing"_L1),
        .reference = fields.text("reference"_L1),
        .addresses = {},
        .page = QUrl::fromEncoded(fields.textOrEmpty("page"_L1).toLatin1())};
    for (const QJsonValue one : (*json)[u"addresses"_s].toArray()) {
        JsonFields parts(one.toObject());
        transfer.addresses.append({.kind = parts.text("kind"_L1),
            .holder = parts.text("holder"_L1),
            .account = parts.text("account"_L1),
            .code = parts.text("code"_L1),
            .branch = parts.textOrEmpty("branch"_L1),
            .bank = parts.textOrEmpty("bank"_L1)});
        if (!parts.ok())
            return damaged(parts.problem());
    }
    if (!fields.ok() || (transfer.addresses.isEmpty() && transfer.page.isEmpty()))
        return damaged(fields.ok() ? u"addresses"_s : fields.problem());
    return transfer;
}

} // namespace quittance
