#pragma once

#include "core/store/CommitListener.h"

#include <QObject>

namespace quittance {

//! Tells whoever listens what was committed, by this program or (found a second later) by another one.
//! Emitted in any thread: connect with a context object, and Qt delivers in that object's thread.
class ChangeFeed final : public QObject, public CommitListener
{
    Q_OBJECT

public:
    void committed(TouchedThings things) override;

signals:
    void invoicesChanged(); //!< Documents, their payments, links or mails.
    void customersChanged();
    void contactsChanged(); //!< The CRM's cached copy.
    void outboxChanged();
    void settingsChanged(); //!< Connections, company, settings.
};

} // namespace quittance
