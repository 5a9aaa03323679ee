#pragma once

#include "core/base/Clock.h"
#include "core/base/StopFlag.h"
#include "core/net/CurlHttpTransport.h"
#include "core/net/RefusingTransport.h"
#include "core/secrets/BookSecretStore.h"
#include "core/secrets/EnvironmentSecretStore.h"
#include "core/secrets/KeychainSecretStore.h"
#include "core/secrets/LayeredSecretStore.h"
#include "core/secrets/ReadOnlySecretStore.h"
#include "core/secrets/SealedSecretStore.h"
#include "core/service/BankService.h"
#include "core/service/CardService.h"
#include "core/service/ChangeFeed.h"
#include "core/service/CloseService.h"
#include "core/service/ConnectService.h"
#include "core/service/ControlService.h"
#include "core/service/CrmService.h"
#include "core/service/CustomerService.h"
#include "core/service/ImportService.h"
#include "core/service/InvoiceService.h"
#include "core/service/MailService.h"
#include "core/service/PayWayService.h"
#include "core/service/PaymentService.h"
#include "core/service/RecordService.h"
#include "core/service/ReportService.h"
#include "core/service/ScheduleService.h"
#include "core/service/SettingsService.h"
#include "core/service/SyncService.h"
#include "core/service/Workshop.h"
#include "core/store/BookPresence.h"

#include <QTimer>

#include <memory>

namespace quittance {

//! Plugs the concrete classes together: the only place that names them. Lives in the main thread.
class Composition
{
public:
    //! Opens the book of a profile; an older one without entries is brought up to date first. who: "person"
    //! or "cli". Storage errors: book.*; after book.needs_upgrade call upgradeProfile() and open again. Busy
    //! book.held_elsewhere while a program of another computer has it.
    static Result<std::unique_ptr<Composition>> open(const QString &profile, const QString &who);
    //! A book that another computer has.
    struct Held {
        QString profile;
        BookHolder holder;
    };
    //! Opens a profile whose book is a copy, made by copyHeldBook(), of a held one: all of it can be read,
    //! and nothing else. Keys that are sealed with a passphrase are read beside that book. Storage errors:
    //! book.*; book.held_elsewhere where the copy is of an older form.
    static Result<std::unique_ptr<Composition>> openCopy(
        const QString &profile, const QString &who, const Held &held);
    //! This program, as those on other computers see it.
    static BookUser self();
    //! The name somebody is logged in with, as the system knows it; book and staff know them by it.
    static QString loginName();
    ~Composition();
    Q_DISABLE_COPY_MOVE(Composition)

    //! False once another computer has taken the book over; then nothing is written here any more.
    QFuture<Result<bool>> isStillOurs() const;

    ChangeFeed &feed() { return m_feed; }
    InvoiceService &invoices() { return m_invoices; }
    MailService &mails() { return m_mails; }
    RecordService &records() { return m_records; }
    CustomerService &customers() { return m_customers; }
    PaymentService &payments() { return m_payments; }
    BankService &bank() { return m_bank; }
    CardService &cards() { return m_cards; }
    ConnectService &connecting() { return m_connecting; }
    CrmService &crm() { return m_crm; }
    PayWayService &payWays() { return m_payWays; }
    ImportService &imports() { return m_imports; }
    ControlService &control() { return m_control; }
    CloseService &closing() { return m_closing; }
    ReportService &reports() { return m_reports; }
    ScheduleService &schedules() { return m_schedules; }
    SettingsService &settings() { return m_settings; }
    SyncService &sync() { return m_sync; }
    Workshop &workshop() { return m_workshop; }
    BookSecretStore &keeping() { return m_keeping; }

private:
    //! Tells others that the book is in use here until all of it is closed. Without one it is a copy.
    struct Presence {
        std::shared_ptr<BookPresence> sign;

        explicit Presence(std::shared_ptr<BookPresence> given)
            : sign(std::move(given))
        {
        }
        ~Presence()
        {
            if (sign)
                sign->leave();
        }
        Q_DISABLE_COPY_MOVE(Presence)
    };
    struct Plan {
        QString profile;
        QString keysProfile; //!< Where the file of sealed keys is.
        QString bookId;
        QString actor;
        std::shared_ptr<BookPresence> presence = {};
        std::optional<Error> onlyRead = {};
    };
    explicit Composition(const Plan &plan);

    Presence m_presence; //!< First, so that it goes last.
    QTimer m_beat;
    StopFlag m_quitting;
    SystemClock m_clock;
    ChangeFeed m_feed;
    CurlHttpTransport m_transport;
    EnvironmentSecretStore m_environment;
    KeychainSecretStore m_keychain;
    SealedSecretStore m_sealed;
    BookSecretStore m_keeping;
    LayeredSecretStore m_secrets;
    RefusingTransport m_noTransport; //!< These two for a copy.
    ReadOnlySecretStore m_readSecrets;
    Workshop m_workshop;
    InvoiceService m_invoices;
    MailService m_mails;
    RecordService m_records;
    CustomerService m_customers;
    PaymentService m_payments;
    BankService m_bank;
    CardService m_cards;
    CrmService m_crm;
    PayWayService m_payWays;
    ControlService m_control;
    CloseService m_closing;
    ImportService m_imports;
    ReportService m_reports;
    ScheduleService m_schedules;
    SettingsService m_settings;
    SyncService m_sync;
    ConnectService m_connecting;
};

} // namespace quittance
