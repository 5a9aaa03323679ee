#include "core/documents/PaymentRequest.h"

#include "core/domain/creditorReference.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 140; // What a transfer holds.

QList<TransferAddress> accountsOf(const CompanyProfile &company)
{
    if (company.iban.isEmpty())
        return {};
    return {{.kind = u"iban"_s,
        .holder = company.accountHolder.isEmpty() ? company.name : company.accountHolder,
        .account = company.iban,
        .code = company.bic,
        .branch = {},
        .bank = company.bankName}};
}

} // namespace

PaymentRequest paymentRequestOf(const InvoiceDocument &document)
{
    PaymentRequest request{.accounts = accountsOf(document.company),
        .amount = document.open.value_or(document.content.payable()),
        .reference = document.paymentReference,
        .dueOn = document.content.dueOn,
        .link = document.link};
    if (document.transfer) {
        request.accounts = document.transfer->addresses;
        request.amount = document.transfer->missing;
        request.reference = document.transfer->reference;
    }
    return request;
}

PaymentRequest paymentRequestOf(
    const CompanyProfile &company, const QStringList &numbers, std::optional<Money> open)
{
    PaymentRequest request{.accounts = accountsOf(company), .amount = open};
    if (numbers.size() == 1) {
        const Result<QString> reference = creditorReferenceOf(numbers.front());
        request.reference = reference ? *reference : numbers.front();
        return request;
    }
    // Whole numbers only: half of one is that of another document.
    for (const QString &number : numbers) {
        const QString longer = request.reference.isEmpty() ? number : request.reference + u' ' + number;
        if (longer.size() > longestText)
            break;
        request.reference = longer;
    }
    return request;
}

} // namespace quittance
