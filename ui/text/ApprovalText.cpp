#include "ui/text/ApprovalText.h"

#include "core/domain/codeNames.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ApprovalText)
};

QString customerText(const WaitingApproval &waiting)
{
    return waiting.customer.isEmpty() ? Words::tr("Unknown payer") : waiting.customer;
}

QString documentText(const WaitingApproval &waiting)
{
    const ApprovalMatter &matter = waiting.request.matter;
    return matter.source.payment.isEmpty() ? waiting.document : paymentMethodText(waiting.document);
}

QString wayText(const QString &connection)
{
    const auto manual = manualMethodFrom(connection);
    return manual ? manualMethodText(*manual) : connectionText(connection);
}

} // namespace

QString approvalWhatText(ApprovalMatter::What what)
{
    switch (what) {
    case ApprovalMatter::What::Void:
        return Words::tr("Void");
    case ApprovalMatter::What::WriteOff:
        return Words::tr("Write off");
    case ApprovalMatter::What::Refund:
        break;
    }
    return Words::tr("Refund");
}

QString approvalAboutText(const WaitingApproval &waiting)
{
    return Words::tr("%1 · %2", "customer, document or payment")
        .arg(customerText(waiting), documentText(waiting));
}

QString approvalSentence(const WaitingApproval &waiting)
{
    const ApprovalMatter &matter = waiting.request.matter;
    const QString amount = moneyWithCode(matter.amount);
    switch (matter.what) {
    case ApprovalMatter::What::Void:
        return Words::tr("Void %1 of %2 over %3.", "document, customer, amount")
            .arg(documentText(waiting), customerText(waiting), amount);
    case ApprovalMatter::What::WriteOff:
        return Words::tr("Write off %1 on %2 of %3: %4.", "amount, document, customer, cause")
            .arg(amount, documentText(waiting), customerText(waiting), writeOffCauseText(matter.cause));
    case ApprovalMatter::What::Refund:
        break;
    }
    return Words::tr("Pay %1 back to %2, from %3. Way: %4.", "amount, customer, payment or document, way")
        .arg(amount, customerText(waiting), documentText(waiting), wayText(matter.connection));
}

QString approvedText(const WaitingApproval &waiting)
{
    const ApprovalMatter &matter = waiting.request.matter;
    switch (matter.what) {
    case ApprovalMatter::What::Void:
        return Words::tr("Approved. %1 is void.").arg(documentText(waiting));
    case ApprovalMatter::What::WriteOff:
        return Words::tr("Approved. %1 is written off on %2.")
            .arg(moneyWithCode(matter.amount), documentText(waiting));
    case ApprovalMatter::What::Refund:
        break;
    }
    return manualMethodFrom(matter.connection)
        ? Words::tr("Approved. The refund to %1 is booked.").arg(customerText(waiting))
        : Words::tr("Approved. The refund to %1 is in Outbox.").arg(customerText(waiting));
}

QString secondPersonText(Money limit)
{
    return Words::tr("Above %1 a second person must agree. This asks for it; nothing is booked before.")
        .arg(moneyWithCode(limit));
}

} // namespace quittance
