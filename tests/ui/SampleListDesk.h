#pragma once

#include "ui/desk/ListDesk.h"

#include <QHash>

class SampleDesk;

//! The long tables of a sample desk, from its lists in memory. A row's key is its own as long as the desk
//! lives.
class SampleListDesk final : public quittance::ListDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    explicit SampleListDesk(const SampleDesk &desk)
        : m_desk(desk)
    {
    }

    Answer<quittance::ListPage<quittance::PaymentRow>> payments(
        quittance::PaymentQuery query, int limit) override;
    Answer<QList<qint64>> paymentOrder(quittance::PaymentQuery query) override;
    Answer<QList<quittance::PaymentRow>> paymentRows(QList<qint64> keys) override;
    Answer<quittance::PaymentRow> payment(quittance::PaymentId id) override;
    Answer<QStringList> paymentConnections() override;
    Answer<QList<quittance::PaymentRow>> alike(
        quittance::CustomerId customer, quittance::Money amount, QDate bookedOn) override;
    Answer<QList<quittance::AllocationRow>> allocations(quittance::PaymentId payment) override;
    Answer<QStringList> accounts() override;
    Answer<QList<quittance::Money>> leftSums(quittance::PaymentQuery query) override;
    Answer<QList<quittance::Money>> amountSums(quittance::PaymentQuery query) override;
    Answer<quittance::ListPage<quittance::ContactRow>> contacts(QString text, int limit) override;
    Answer<QList<qint64>> contactOrder(QString text) override;
    Answer<QList<quittance::ContactRow>> contactRows(QList<qint64> keys) override;
    Answer<quittance::ListPage<quittance::InteractionRow>> interactions(QString text, int limit) override;
    Answer<QList<qint64>> interactionOrder(QString text) override;
    Answer<QList<quittance::InteractionRow>> interactionRows(QList<qint64> keys) override;
    Answer<QList<quittance::CrmSyncRun>> crmRuns(int limit) override;
    Answer<quittance::ListPage<quittance::ActivityLine>> activity(
        quittance::ActivityQuery query, int limit) override;
    Answer<QList<qint64>> activityOrder(quittance::ActivityQuery query) override;
    Answer<QList<quittance::ActivityLine>> activityRows(QList<qint64> numbers) override;

    QStringList ours; //!< Bank accounts of ours.
    QList<quittance::AllocationRow> standing; //!< Of all payments.
    int leftAsked = 0; //!< How often for what is left of all.

private:
    qint64 keyOf(const QString &id);
    QList<quittance::PaymentRow> allPayments();
    QList<quittance::PaymentRow> matching(const quittance::PaymentQuery &query);
    QList<quittance::ContactRow> people(const QString &text);
    QList<quittance::ActivityLine> found(const quittance::ActivityQuery &query) const;

    QList<quittance::InteractionRow> done(const QString &text) const;

    const SampleDesk &m_desk;
    QHash<QString, qint64> m_keys;
};
