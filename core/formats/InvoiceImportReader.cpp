#include "core/formats/InvoiceImportReader.h"

#include "core/formats/InvoiceCsv.h"
#include "core/formats/UblReader.h"
#include "core/formats/UblRules.h"
#include "core/formats/decodedText.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

ImportedBatch refusedWith(const QList<ImportProblem> &problems)
{
    return {.documents = {}, .problems = problems, .refused = 1};
}

Result<ImportedBatch> importUbl(const QByteArray &bytes)
{
    const Result<UblNode> root = readUblTree(bytes);
    if (!root)
        return tl::unexpected(root.error());
    const QList<ImportProblem> broken = brokenUblRules(*root);
    if (!broken.isEmpty())
        return refusedWith(broken);
    Result<UblInvoice> invoice = ublInvoiceFrom(*root);
    if (!invoice)
        return refusedWith({ImportProblem{.line = root->line,
            .column = invoice.error().field,
            .rule = invoice.error().rule,
            .value = invoice.error().value}});
    ImportedBatch batch;
    batch.problems = invoice->warnings;
    batch.documents.append({.sourceNumber = invoice->number,
        .sourceKey = u"ubl:%1:%2"_s.arg(invoice->sellerKey, invoice->number),
        .content = std::move(invoice->content),
        .buyer = std::move(invoice->buyer),
        .firstLine = root->line});
    return batch;
}

} // namespace

ImportFormat importFormat(const QByteArray &bytes, const QString &fileName)
{
    for (const char *other : {"%PDF", "PK\x03\x04", "\x89PNG", "\xff\xd8\xff", "\xd0\xcf\x11\xe0"})
        if (bytes.startsWith(other))
            return ImportFormat::Other;
    const QString start = decodedText(bytes.left(200)).trimmed();
    if (start.startsWith(u'<'))
        return ImportFormat::Xml;
    return start.isEmpty() && fileName.endsWith(".xml"_L1, Qt::CaseInsensitive) ? ImportFormat::Xml
                                                                                : ImportFormat::Csv;
}

Result<ImportedBatch> importInvoices(const QByteArray &bytes, const QString &fileName)
{
    switch (importFormat(bytes, fileName)) {
    case ImportFormat::Xml:
        return importUbl(bytes);
    case ImportFormat::Csv:
        return readInvoiceCsv(bytes);
    case ImportFormat::Other:
        break;
    }
    return invalid(u"import.unknown_format"_s, u"file"_s, fileName);
}

} // namespace quittance
