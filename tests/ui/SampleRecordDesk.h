#pragma once

#include "ui/desk/RecordDesk.h"

class SampleDesk;

//! Finds among the payments and customers of the desk, and what is put into found besides.
class SampleRecordDesk final : public quittance::RecordDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    //! desk outlives it.
    explicit SampleRecordDesk(SampleDesk &desk)
        : m_desk(desk)
    {
    }

    Answer<QList<quittance::FoundRecord>> find(QString text, int limit) override;
    Answer<QList<quittance::JournalItem>> journal(quittance::RecordKind kind, QString id) override;
    Answer<quittance::PaymentRow> payment(quittance::PaymentId id) override;

    QList<quittance::FoundRecord> more; //!< Found when their names or parties contain the text.
    QStringList asked;

private:
    SampleDesk &m_desk;
};
