#include "core/service/startBook.h"

#include "core/billing/DefineNumberSeries.h"
#include "core/billing/SetCompany.h"

namespace quittance {

Result<void> startBook(Book &book, const NewBook &answers, QDate today)
{
    const auto asAnswered = [&](CompanyProfile company) -> Result<CompanyProfile> {
        company.name = answers.company.trimmed();
        company.address.country = answers.country;
        company.currency = answers.currency;
        company.zone = answers.zone;
        return company;
    };
    return setCompany(book, asAnswered).and_then([&] {
        return defineNumberSeries(book, DocumentType::Invoice, NewBook::numberMask(), 0, today);
    });
}

} // namespace quittance
