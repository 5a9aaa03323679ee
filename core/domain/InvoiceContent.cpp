#include "core/domain/InvoiceContent.h"

namespace quittance {

int untdidCode(DocumentType type)
{
    switch (type) {
    case DocumentType::Invoice:
        return 380;
    case DocumentType::CreditNote:
        return 381;
    case DocumentType::CorrectedInvoice:
        break;
    }
    return 384;
}

std::optional<DocumentType> documentTypeFrom(int untdidCode)
{
    switch (untdidCode) {
    case 380:
        return DocumentType::Invoice;
    case 381:
        return DocumentType::CreditNote;
    case 384:
        return DocumentType::CorrectedInvoice;
    default:
        return std::nullopt;
    }
}

} // namespace quittance
