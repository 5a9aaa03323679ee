#pragma once

#include "core/domain/InvoiceDetail.h"
#include "ui/desk/DraftDesk.h"

#include <QPromise>

#include <memory>

class SampleDesk;

//! Keeps drafts and customers in the lists of a SampleDesk, at once or when told to.
class SampleDraftDesk : public quittance::DraftDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    explicit SampleDraftDesk(SampleDesk &desk)
        : m_desk(desk)
    {
    }

    Answer<quittance::InvoiceId> save(quittance::Draft draft) override;
    Answer<quittance::DraftPage> page(quittance::Draft draft, int page, int width) override;
    Answer<QList<quittance::DeletedDraft>> deleted() override;
    Answer<quittance::InvoiceId> restore(quittance::InvoiceId id) override;
    Answer<quittance::CustomerId> makeCustomer(quittance::Customer customer) override;
    Answer<std::optional<quittance::CompanyProfile>> company() override;
    Answer<QList<quittance::NumberSeries>> series() override;

    //! What was saved of a document, and who its customer is.
    void put(quittance::InvoiceDetail &detail) const;
    //! Answers the oldest save that is held back.
    void answerHeldSave();

    //! Answers the oldest page that is held back.
    void answerHeldPage();
    qsizetype heldPages() const { return m_heldPages.size(); }

    std::optional<quittance::Error> saveError; //!< Answered instead, if it is set.
    std::optional<quittance::Error> customerError;
    std::optional<quittance::Error> restoreError;
    QList<quittance::DeletedDraft> gone; //!< What can be brought back.
    QList<quittance::InvoiceId> restored;
    std::optional<quittance::CompanyProfile> profile;
    QList<quittance::NumberSeries> numberSeries{{.name = QStringLiteral("INV"),
        .mask = QStringLiteral("INV-{yyyy}-{seq:6}"),
        .isUsual = true}}; //!< Series of numbers.
    bool holdSaves = false; //!< Saves wait for answerHeldSave().
    QList<quittance::Draft> saved; //!< All that were asked for, with their ids.
    QList<quittance::Customer> made;
    std::optional<quittance::Error> pageError;
    bool holdPages = false; //!< Pages wait for answerHeldPage().
    int pageCount = 1;
    QList<std::pair<quittance::Draft, int>> paged; //!< Whose pages were asked for, and which.

private:
    quittance::Result<quittance::InvoiceId> keep(quittance::Draft draft);

    struct Held {
        quittance::Draft draft;
        std::shared_ptr<QPromise<quittance::Result<quittance::InvoiceId>>> promise;
    };

    //! A white page; how high it is tells how many were asked for before it.
    quittance::DraftPage drawn(const quittance::InvoiceContent &content, int page, int width) const;

    struct HeldPage {
        quittance::DraftPage page;
        std::shared_ptr<QPromise<quittance::Result<quittance::DraftPage>>> promise;
    };

    SampleDesk &m_desk;
    QList<HeldPage> m_heldPages;
    QList<Held> m_held;
};
