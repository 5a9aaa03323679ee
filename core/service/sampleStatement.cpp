#include "core/service/sampleStatement.h"

#include "core/domain/searchText.h"
#include "core/payments/bank/readBankFile.h"
#include "core/sync/BankImport.h"

#include <QBuffer>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QByteArray amountText(qint64 minor)
{
    return QByteArray::number(minor / 100) + ',' + QByteArray::number(minor % 100).rightJustified(2, '0');
}

//! One MT940 message. Banks write names in plain capital letters there.
QByteArray statementOf(const QList<SampleTransfer> &transfers, QDate today)
{
    constexpr qint64 before = 48'210'55;
    const auto day = [](QDate date) { return date.toString(u"yyMMdd"_s).toLatin1(); };
    qint64 balance = before;
    QByteArray file = ":20:STARTUMSE\r\n:25:37040044/0532013000\r\n:28C:00041/001\r\n:60F:C"
        + day(transfers.constFirst().on) + "EUR" + amountText(before) + "\r\n";
    int place = 0;
    for (const SampleTransfer &transfer : transfers) {
        balance += transfer.amount.minor();
        file += ":61:" + day(transfer.on) + transfer.on.toString(u"MMdd"_s).toLatin1() + 'C'
            + amountText(transfer.amount.minor()) + "NTRFNONREF//S" + QByteArray::number(++place)
            + "\r\n:86:166?00GUTSCHRIFT?20INVOICE " + transfer.text.toLatin1() + "?32"
            + foldForSearch(transfer.payer).toUpper().toLatin1().left(27) + "\r\n";
    }
    return file + ":62F:C" + day(today.addDays(-1)) + "EUR" + amountText(balance) + "\r\n-\r\n";
}

} // namespace

Result<void> readSampleStatement(Book &book, const QList<SampleTransfer> &transfers, QDate today)
{
    QByteArray file = statementOf(transfers, today);
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    BankImport import(book, {}, today);
    return import.open()
        .and_then([&] { return readBankFile(device, {}, import, StopFlag()); })
        .and_then([&](const BankFileFacts &facts) { return import.keep(facts, false); })
        .transform([](const BankImportReport &) {});
}

} // namespace quittance
