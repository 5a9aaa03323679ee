#include "ui/reports/ReportKind.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The reports' names.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(quittance::ReportKind)

public:
    static QList<ReportKind> all()
    {
        using Id = ReportKind::Id;
        using What = ReportRequest::What;
        return {
            {.id = Id::Ageing, .key = u"ageing"_s, .title = tr("Ageing"), .what = What::Ageing},
            {.id = Id::AgeingByCustomer,
                .key = u"ageingByCustomer"_s,
                .title = tr("Ageing by customer"),
                .what = What::AgeingByCustomer},
            {.id = Id::Statement,
                .key = u"statement"_s,
                .title = tr("Statement of account"),
                .what = std::nullopt,
                .isSpan = true,
                .hasCustomer = true,
                .addsUp = false},
            {.id = Id::Revenue,
                .key = u"revenue"_s,
                .title = tr("Revenue"),
                .what = What::Revenue,
                .isSpan = true,
                .hasPeriod = true},
            {.id = Id::Tax,
                .key = u"tax"_s,
                .title = tr("VAT by rate"),
                .what = What::Tax,
                .isSpan = true,
                .hasPeriod = true},
            {.id = Id::Methods,
                .key = u"methods"_s,
                .title = tr("Payments by method"),
                .what = What::Methods,
                .isSpan = true},
            {.id = Id::Dso,
                .key = u"dso"_s,
                .title = tr("Days sales outstanding"),
                .what = What::Dso,
                .isSpan = true,
                .hasPeriod = true,
                .addsUp = false},
            {.id = Id::Debtors, .key = u"debtors"_s, .title = tr("Top debtors"), .what = What::Debtors},
            {.id = Id::Credit, .key = u"credit"_s, .title = tr("Customer credit"), .what = What::Credit},
            {.id = Id::Payouts,
                .key = u"payouts"_s,
                .title = tr("Payouts"),
                .what = std::nullopt,
                .hasDay = false},
        };
    }
};

} // namespace

QList<ReportKind> reportKinds()
{
    return Words::all();
}

} // namespace quittance
