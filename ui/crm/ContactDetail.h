#pragma once

#include "core/base/Error.h"
#include "core/domain/ContactRow.h"
#include "core/domain/CrmCandidate.h"
#include "core/domain/Interaction.h"

#include <QFrame>
#include <QTimeZone>

#include <functional>
#include <optional>

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace quittance {

class CrmDesk;
class Desk;
class PlainLabel;
class Timeline;

//! One contact: what the CRM knows, whose customer it is and what they owe, or who it may be, and what people
//! did with it. Words of the CRM are shown as they are.
class ContactDetail final : public QFrame
{
    Q_OBJECT

public:
    //! Both outlive it.
    ContactDetail(Desk &desk, CrmDesk &crm, QTimeZone zone, QWidget *parent);

    //! nullopt: none is chosen.
    void showContact(const std::optional<ContactRow> &contact);
    //! Records that may be a customer of ours.
    void setCandidates(const QList<CrmCandidate> &candidates);
    //! Makes a customer of the contact that is shown; what is so already does nothing.
    void adopt();

    //! Unlinks the contact that is shown from its customer; it can be undone.
    void unlink();
    //! Has the CRM told now what is new of the contact's customer.
    void tell();
    //! So long what is to be told can be taken back.
    void setHold(std::chrono::seconds hold) { m_hold = hold; }

signals:
    void said(const QString &text);
    void undoable(const QString &text, const std::function<void()> &undo); //!< Said, with a way back.
    void told(); //!< Something waits to be sent.
    //! It leaves when its time has passed.
    void held(const QList<quittance::EntryId> &effects, const QString &text);
    void changed(); //!< The contact became somebody's.
    void failed(const quittance::Error &error);

private:
    QWidget *buildFacts();
    QWidget *buildWho();
    void showWho();
    void askOwed();
    void askTimeline();
    void showTimeline(const Result<QList<Interaction>> &done);
    void link(const CrmCandidate &candidate);
    void push(const ContactRow &contact);
    void adoptAs(bool anyway);
    void linkAgain(const ContactRow &contact);

    Desk &m_desk;
    CrmDesk &m_crm;
    const QTimeZone m_zone;
    std::optional<ContactRow> m_contact;
    QList<CrmCandidate> m_candidates;
    int m_token = 0;
    QWidget *m_content;
    PlainLabel *m_nothing;
    PlainLabel *m_name = nullptr;
    QList<PlainLabel *> m_facts;
    PlainLabel *m_whose = nullptr;
    PlainLabel *m_owed = nullptr;
    QVBoxLayout *m_maybe = nullptr;
    QList<QWidget *> m_maybes;
    QPushButton *m_adopt = nullptr;
    QPushButton *m_tell = nullptr;
    QPushButton *m_unlink = nullptr;
    PlainLabel *m_noTimeline;
    Timeline *m_timeline;
    std::chrono::seconds m_hold{0};
    bool m_isBusy = false;
    bool m_isKnownAnyway
        = false; //!< It looks like a customer; a second press makes another one all the same.
};

} // namespace quittance
