#include "core/payments/bank/readBankFile.h"

#include "core/payments/bank/BankCsvReader.h"
#include "core/payments/bank/CamtReader.h"
#include "core/payments/bank/Mt940Reader.h"
#include "core/payments/bank/OfxReader.h"
#include "core/payments/bank/guessedCsvProfile.h"

#include <QIODevice>
#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headBytes = 64 * 1024;

enum class Kind : quint8 { Empty, Zip, Xml, Ofx, Mt940, Text };

//! What a file is, by how it begins.
Kind kindOf(const QByteArray &head)
{
    QByteArray text = head;
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        text.removeIf([](char c) { return c == '\0' || static_cast<unsigned char>(c) >= 0xfe; });
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (text.startsWith("PK\x03\x04"))
        return Kind::Zip;
    text = text.trimmed();
    if (text.isEmpty())
        return Kind::Empty;
    if (text.startsWith("OFXHEADER") || text.contains("<OFX>") || text.contains("<?OFX")
        || text.startsWith("<ofx>"))
        return Kind::Ofx;
    if (text.startsWith('<'))
        return Kind::Xml;
    static const QRegularExpression field(u"(^|[\\r\\n]|\\{4:)(:20:|:25:|:28C:|:60[FM]:|:61:|:62[FM]:)"_s);
    if (field.match(QString::fromLatin1(text)).hasMatch())
        return Kind::Mt940;
    return Kind::Text;
}

//! The first bytes, in one or in many mouthfuls.
Result<QByteArray> startOf(QIODevice &device)
{
    QByteArray start;
    while (start.size() < headBytes) {
        const qint64 had = start.size();
        start.resize(headBytes);
        const qint64 got = device.read(start.data() + had, headBytes - had);
        start.truncate(had + std::max<qint64>(got, 0));
        if (got < 0 && had == 0)
            return fail(Error{.kind = ErrorKind::Storage,
                .rule = u"bank_file.unreadable"_s,
                .detail = device.errorString()});
        if (got <= 0)
            break;
    }
    return start;
}

template <class Reader>
Result<void> readText(QIODevice &device, const QByteArray &start, const BankFileOptions &options,
    BankStatementSink &sink, BankFileFacts &facts, const StopFlag &stop)
{
    BankBytes bytes(device, stop, start);
    Reader reader(bytes, options, sink, facts);
    return reader.read();
}

Result<void> readCsv(QIODevice &device, const QByteArray &head, const BankFileOptions &options,
    BankStatementSink &sink, BankFileFacts &facts, const StopFlag &stop)
{
    const Result<BankCsvProfile> profile
        = options.csv ? Result<BankCsvProfile>(*options.csv) : csvProfileFor(head, options.saved);
    if (!profile)
        return tl::unexpected(profile.error());
    BankBytes bytes(device, stop, head);
    BankCsvReader reader(bytes, *profile, options, sink, facts);
    return reader.read();
}

Result<void> readKind(Kind kind, QIODevice &device, const QByteArray &head, const BankFileOptions &options,
    BankStatementSink &sink, BankFileFacts &facts, const StopFlag &stop)
{
    switch (kind) {
    case Kind::Empty:
        return brokenBankFile(u"empty"_s, {}, u"file"_s);
    case Kind::Zip:
        return brokenBankFile(u"zip"_s, {}, u"file"_s);
    case Kind::Xml: {
        BoundedXml xml(device, head, stop);
        CamtReader reader(xml, options, sink, facts);
        return reader.read();
    }
    case Kind::Ofx:
        return readText<OfxReader>(device, head, options, sink, facts, stop);
    case Kind::Mt940:
        return readText<Mt940Reader>(device, head, options, sink, facts, stop);
    case Kind::Text:
        return readCsv(device, head, options, sink, facts, stop);
    }
    return {};
}

} // namespace

Result<BankFileFacts> readBankFile(
    QIODevice &device, const BankFileOptions &options, BankStatementSink &sink, const StopFlag &stop)
{
    Q_ASSERT(device.isReadable());
    const Result<QByteArray> head = startOf(device);
    if (!head)
        return tl::unexpected(head.error());
    BankFileFacts facts;
    const Result<void> read = readKind(kindOf(*head), device, *head, options, sink, facts, stop);
    if (!read)
        return tl::unexpected(read.error());
    return facts;
}

} // namespace quittance
